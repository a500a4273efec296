import { clothOf } from '../../src/art/cloth-of.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';

const ART = /^\/art\/([a-z-]+)\/(.+)\.svg$/;

/**
 * Draws the cloths a page names by their address. A new entry's is not on the site yet, and the
 * CMS may stand where the site is not.
 */
export function withDrawnCloths<T>(view: T, catalogue: Catalogue): T {
  if (Array.isArray(view)) {
    return view.map((item: unknown) => withDrawnCloths(item, catalogue)) as T;
  }
  if (typeof view !== 'object' || view === null) return view;
  return Object.fromEntries(
    Object.entries(view).map(([key, value]) => [
      key,
      key === 'art' && typeof value === 'string'
        ? draw(value, catalogue)
        : withDrawnCloths(value as unknown, catalogue),
    ]),
  ) as T;
}

function draw(address: string, catalogue: Catalogue): string {
  const [, collection, slug] = ART.exec(address) ?? [];
  if (!collection || !slug) return address;
  const entry = catalogue.get(collection as 'ukm', slug);
  const motifs = collection === 'motifs' ? [slug] : (entry?.data.motifs as string[] | undefined);
  return `data:image/svg+xml,${encodeURIComponent(clothOf(slug, motifs))}`;
}
