import { DISTRICTS } from '../../schema/districts.ts';
import {
  AVAILABILITIES,
  DYES,
  FABRICS,
  PRODUCT_TYPES,
  SECTORS,
  SHIPPING,
  TECHNIQUES,
} from '../../schema/vocabularies.ts';
import { slugsOf } from '../../schema/vocabulary.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import type { FacetDefinition } from '../facets.ts';
import { readMoney } from '../visits/numbers.ts';

/** The facets of the products whose terms are fixed, in the order in which buyers ask. */
export const PRODUCT_FACETS = {
  type: PRODUCT_TYPES,
  technique: TECHNIQUES,
  availability: AVAILABILITIES,
  ships: SHIPPING,
  dye: DYES,
  fabric: FABRICS,
  sector: SECTORS,
  area: DISTRICTS,
} as const satisfies Record<string, Vocabulary>;

export type ProductFacet = keyof typeof PRODUCT_FACETS;

/** The sort keys; the first is the default. */
export const PRODUCT_SORTS = ['newest', 'price', 'name'] as const;

/**
 * The facets of the product list. Motifs and makers are content: their slugs come with it.
 * Parameters: `q`, the facets by their names, `motif`, `maker`, `certified=1`, `min`, `max`, `sort`.
 */
export function productDefinition(
  motifs: readonly string[],
  makers: readonly string[],
): FacetDefinition {
  return {
    facets: {
      ...Object.fromEntries(
        Object.entries(PRODUCT_FACETS).map(([name, terms]) => [name, slugsOf(terms as Vocabulary)]),
      ),
      motif: motifs,
      maker: makers,
      certified: ['1'],
    },
    sorts: PRODUCT_SORTS,
    readAmount: readMoney,
  };
}
