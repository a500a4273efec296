import { numbersStringsOf } from '../../../i18n/numbers.ts';
import { stringsOf } from '../../../i18n/strings.ts';
import { DISTRICTS } from '../../../schema/districts.ts';
import { CRAFTS, PRODUCT_TYPES, SECTORS, TECHNIQUES } from '../../../schema/vocabularies.ts';
import { landingPath } from '../../landing.ts';
import type { Numbers } from '../../numbers/numbers.ts';
import type { ViewContext } from '../types.ts';
import { rowsOf } from './parts.ts';
import type { NumberFigure, NumberRow } from './parts.ts';

/** The charts of the businesses: where they are, and what they do. */
export function businessFigures({ businesses }: Numbers, context: ViewContext): NumberFigure[] {
  const words = numbersStringsOf(context.locale);
  const t = stringsOf(context.locale);
  const { total, unplaced } = businesses;
  const figure = (id: string, title: string, head: string, rows: NumberRow[], note: string) => ({
    id,
    title,
    kind: 'bars' as const,
    unit: words.businesses,
    columns: [head, words.number, words.share] as const,
    rows,
    note,
  });
  const lists = (facet: 'area' | 'sector' | 'craft' | 'technique') => ({
    total,
    path: (slug: string) => landingPath('ukm', facet, slug),
  });
  const nowhere = unplaced > 0 ? [{ slug: '', value: unplaced }] : [];
  return [
    figure(
      'kecamatan',
      words.areas,
      t.area,
      [
        ...rowsOf(businesses.areas, DISTRICTS, lists('area'), context),
        ...rowsOf(
          nowhere,
          { '': { id: words.unplaced, en: words.unplaced } },
          { total, path: () => undefined },
          context,
        ),
      ],
      words.areasNote,
    ),
    figure(
      'sektor',
      words.sectors,
      t.sector,
      rowsOf(businesses.sectors, SECTORS, lists('sector'), context),
      words.sectorsNote,
    ),
    figure(
      'kerajinan',
      words.crafts,
      t.craft,
      rowsOf(businesses.crafts, CRAFTS, lists('craft'), context),
      words.craftsNote,
    ),
    figure(
      'teknik',
      words.techniques,
      t.technique,
      rowsOf(businesses.techniques, TECHNIQUES, lists('technique'), context),
      words.techniquesNote,
    ),
  ];
}

/** The chart of what is made. */
export function productFigure({ products }: Numbers, context: ViewContext): NumberFigure {
  const words = numbersStringsOf(context.locale);
  const lists = {
    total: products.total,
    path: (slug: string) => landingPath('products', 'type', slug),
  };
  return {
    id: 'produk',
    title: words.types,
    kind: 'bars',
    unit: words.products,
    columns: [stringsOf(context.locale).productType, words.number, words.share],
    rows: rowsOf(products.types, PRODUCT_TYPES, lists, context),
    note: words.typesNote,
  };
}
