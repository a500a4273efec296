import { toCard } from '../../src/catalogue/views/card.ts';
import { toPageView } from '../../src/catalogue/views/index.ts';
import type { CardView, PageView, Section } from '../../src/catalogue/views/types.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import { makeCatalogue, type Files } from './make-catalogue.ts';

const read = (files: Files, path: string) => {
  const [collection, slug] = path.split('/') as [CollectionKey, string];
  const catalogue = makeCatalogue(files);
  const entry = catalogue.get(collection, slug);
  if (!entry) throw new Error(`${path} is not public.`);
  return { catalogue, entry };
};

/** The page of the entry `ukm/murni` as it is made on 10 March 2026. */
export function pageOf(files: Files, path: string, locale: Locale = 'id'): PageView {
  const { catalogue, entry } = read(files, path);
  return toPageView(entry, catalogue, {
    locale,
    today: '2026-03-10',
    siteUrl: 'https://katalog.contoh.id',
  });
}

/** The card of the entry `ukm/murni`. */
export function cardOf(files: Files, path: string, locale: Locale = 'id'): CardView {
  const { catalogue, entry } = read(files, path);
  return toCard(entry, catalogue, locale);
}

/** A section of a page, if it is there and of that kind. */
export function sectionOf<K extends Section['kind']>(view: PageView, kind: K, id: string) {
  return view.sections.find(
    (section): section is Extract<Section, { kind: K }> =>
      section.kind === kind && section.id === id,
  );
}
