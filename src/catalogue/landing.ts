import { DISTRICTS } from '../schema/areas.ts';
import { CRAFTS, SECTORS, TECHNIQUES } from '../schema/vocabularies.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

/** Facets of the directory that also have static pages, by their query parameter. */
export const LANDING_FACETS = {
  sector: { segment: 'sektor', vocabulary: SECTORS },
  craft: { segment: 'kerajinan', vocabulary: CRAFTS },
  technique: { segment: 'teknik', vocabulary: TECHNIQUES },
  area: { segment: 'kecamatan', vocabulary: DISTRICTS },
} as const satisfies Record<string, { segment: string; vocabulary: Vocabulary }>;

export type LandingFacet = keyof typeof LANDING_FACETS;

/** The address of the directory limited to one choice: `/ukm/teknik/cap/`. */
export function landingPath(facet: LandingFacet, slug: string): string {
  return `/ukm/${LANDING_FACETS[facet].segment}/${slug}/`;
}
