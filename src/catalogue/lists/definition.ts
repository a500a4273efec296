import type { Locale } from '../../i18n/locale.ts';
import type { StringKey } from '../../i18n/strings.ts';
import { DISTRICTS } from '../../schema/districts.ts';
import {
  AVAILABILITIES,
  CERTIFICATE_TYPES,
  CRAFTS,
  DYES,
  FABRICS,
  PRODUCT_TYPES,
  SECTORS,
  SHIPPING,
  TECHNIQUES,
} from '../../schema/vocabularies.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import { nameOf } from '../catalogue.ts';
import type { Catalogue } from '../catalogue.ts';

/** What the lists can be limited by, in the order in which people ask. */

interface ListFacet {
  readonly label: StringKey;
  /** A closed list, or the entries of a collection. */
  readonly terms: Vocabulary | 'motifs' | 'makers';
  /** One choice from many, drawn as a menu that the browser fills. */
  readonly isMenu?: boolean;
}

interface ListDefinition {
  readonly facets: Readonly<Record<string, ListFacet>>;
  /** Facets that are one tick: `visits=1`. */
  readonly switches: readonly StringKey[];
  /** Sort key → its name; the first is the order of the list itself. */
  readonly sorts: Readonly<Record<string, StringKey>>;
  readonly hasAmount: boolean;
}

export const LISTS = {
  ukm: {
    facets: {
      sector: { label: 'sector', terms: SECTORS },
      craft: { label: 'craft', terms: CRAFTS },
      technique: { label: 'technique', terms: TECHNIQUES },
      area: { label: 'area', terms: DISTRICTS },
      certificate: { label: 'certificate', terms: CERTIFICATE_TYPES },
    },
    switches: ['visits', 'orders', 'certified'],
    sorts: { name: 'sortName', verified: 'sortVerified', area: 'sortArea' },
    hasAmount: false,
  },
  products: {
    facets: {
      technique: { label: 'technique', terms: TECHNIQUES },
      availability: { label: 'availability', terms: AVAILABILITIES },
      ships: { label: 'ships', terms: SHIPPING },
      type: { label: 'productType', terms: PRODUCT_TYPES },
      motif: { label: 'motifs', terms: 'motifs' },
      dye: { label: 'dyes', terms: DYES },
      fabric: { label: 'material', terms: FABRICS },
      sector: { label: 'sector', terms: SECTORS },
      area: { label: 'area', terms: DISTRICTS },
      maker: { label: 'maker', terms: 'makers', isMenu: true },
    },
    switches: ['certified'],
    sorts: { newest: 'sortNewest', price: 'sortPrice', name: 'sortName' },
    hasAmount: true,
  },
} as const satisfies Record<string, ListDefinition>;

export type ListKey = keyof typeof LISTS;

/** The definition of a list in its general form. */
export function getList(list: ListKey): ListDefinition {
  return LISTS[list];
}

/** One choice of a facet. */
export interface FacetTerm {
  readonly slug: string;
  readonly label: string;
}

/** The terms of every facet of a list, and of its switches. */
export function termsOf(
  list: ListKey,
  catalogue: Catalogue,
  locale: Locale,
): Record<string, FacetTerm[]> {
  const { facets, switches } = getList(list);
  const named = Object.entries(facets).map(([name, { terms }]): [string, FacetTerm[]] => {
    if (typeof terms === 'object')
      return [name, toTerms(Object.keys(terms), (slug) => labelOf(terms, slug, locale))];
    const entries =
      terms === 'motifs'
        ? catalogue.all('motifs')
        : catalogue.all('ukm').filter(({ slug }) => catalogue.of('products', slug).length > 0);
    return [name, entries.map((entry) => ({ slug: entry.slug, label: nameOf(entry) }))];
  });
  const ticks = switches.map((name): [string, FacetTerm[]] => [name, [{ slug: '1', label: '' }]]);
  return Object.fromEntries([...named, ...ticks]);
}

const toTerms = (slugs: readonly string[], label: (slug: string) => string): FacetTerm[] =>
  slugs.map((slug) => ({ slug, label: label(slug) }));
