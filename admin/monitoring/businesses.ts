import type { Option } from '../widgets/control-props.ts';

/** The businesses that a visit can be about, by slug: those that the public site shows. */
export type Businesses = ReadonlyMap<string, string>;

/**
 * Reads them from the open data of the site that this editor is part of: the private repository
 * holds records alone.
 *
 * @param base address of the editor's page, `…/admin/monitoring/`.
 * @throws a sentence for the person at the screen.
 */
export async function loadBusinesses(base: string): Promise<Businesses> {
  const answer = await fetch(new URL('../../data/ukm.json', base)).catch(() => undefined);
  if (!answer?.ok) {
    throw new Error(
      'Daftar UKM tidak dapat dibaca dari situs. Periksa sambungan, lalu muat ulang halaman ini.',
    );
  }
  const records = (await answer.json()) as { readonly slug: string; readonly name: string }[];
  return new Map(records.map(({ slug, name }) => [slug, name]));
}

/** As choices of a list. */
export const businessOptions = (businesses: Businesses): Option[] =>
  [...businesses].map(([value, label]) => ({ value, label }));
