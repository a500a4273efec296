import type { VisitData } from '../../enquiry/visit-data.ts';

/** The visit that an address names, if its slug has the form of one. */
export function visitSlug(search: string): string | undefined {
  return new URLSearchParams(search).get('visit')?.trim() || undefined;
}

/**
 * Loads a study visit; `undefined` where there is none of this name.
 *
 * @param folder the address of the folder of visits, with a slash at the end.
 * @throws where it cannot be loaded.
 */
export async function loadVisit(folder: string, slug: string): Promise<VisitData | undefined> {
  if (!/^[a-z0-9-]+$/.test(slug)) return undefined;
  const reply = await fetch(`${folder}${slug}.json`);
  if (reply.status === 404) return undefined;
  if (!reply.ok) throw new Error(`${reply.url} answered ${reply.status}`);
  return (await reply.json()) as VisitData;
}
