import { landings } from '../landing.ts';
import type { LandingCollection } from '../landing.ts';
import type { Catalogue } from '../catalogue.ts';

/** How many of something carry a term. */
export interface Count {
  /** The slug of the term. */
  readonly slug: string;
  readonly value: number;
}

/**
 * How many entries have each term of a facet: as many as the list of that term shows. The terms
 * keep the order of their vocabulary; one without an entry is left out.
 */
export function countByFacet(
  collection: LandingCollection,
  segment: string,
  catalogue: Catalogue,
): Count[] {
  return landings(collection, catalogue)
    .filter(({ facet }) => facet.segment === segment)
    .map(({ slug, slugs }) => ({ slug, value: slugs.length }));
}

/** The greatest first; equal ones keep their order. */
export function greatestFirst<C extends Count>(counts: readonly C[]): C[] {
  return [...counts].sort((a, b) => b.value - a.value);
}
