import { toPageView } from '../../src/catalogue/views/index.ts';
import { entryData } from '../../src/exports/structured-data/entry.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import { makeCatalogue } from '../catalogue/make-catalogue.ts';
import type { Files } from '../catalogue/make-catalogue.ts';

/** The structured data of the page `products/sarung` as it is made on 10 March 2026. */
export function dataOf(
  files: Files,
  path: string,
  locale: Locale = 'id',
): Readonly<Record<string, unknown>> {
  const [collection, slug] = path.split('/') as [CollectionKey, string];
  const catalogue = makeCatalogue(files);
  const entry = catalogue.get(collection, slug);
  if (!entry) throw new Error(`${path} is not public.`);
  const context = { locale, today: '2026-03-10', siteUrl: 'https://katalog.contoh.id' };
  const view = toPageView(entry, catalogue, context);
  return { ...entryData(entry, view, catalogue, context) };
}
