import { DISTRICTS } from '../schema/districts.ts';
import { CERTIFICATE_TYPES, CRAFTS, SECTORS, TECHNIQUES } from '../schema/vocabularies.ts';
import { slugsOf } from '../schema/vocabulary.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import type { FacetDefinition } from './facets.ts';

/** The facets of the directory with their terms, in the order in which people ask. */
export const DIRECTORY_FACETS = {
  sector: SECTORS,
  craft: CRAFTS,
  technique: TECHNIQUES,
  area: DISTRICTS,
  certificate: CERTIFICATE_TYPES,
} as const satisfies Record<string, Vocabulary>;

/** Facets that are one tick: `visits=1`. */
export const DIRECTORY_SWITCHES = ['visits', 'orders'] as const;

export const DIRECTORY: FacetDefinition = {
  facets: {
    ...Object.fromEntries(
      Object.entries(DIRECTORY_FACETS).map(([name, terms]) => [name, slugsOf(terms as Vocabulary)]),
    ),
    ...Object.fromEntries(DIRECTORY_SWITCHES.map((name) => [name, ['1']])),
  },
  sorts: ['name', 'verified', 'area'],
};
