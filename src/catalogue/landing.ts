import { areaSlug, DISTRICTS, getArea, getDistrict, KELURAHAN_BY_SLUG } from '../schema/areas.ts';
import { CERTIFICATE_TYPES, CRAFTS, SECTORS, TECHNIQUES } from '../schema/vocabularies.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import type { Entry } from './entry.ts';

/** What the directory has static pages for, by the name of the facet. */
export const LANDING_FACETS = {
  sector: { segment: 'sektor', vocabulary: SECTORS },
  craft: { segment: 'kerajinan', vocabulary: CRAFTS },
  technique: { segment: 'teknik', vocabulary: TECHNIQUES },
  area: { segment: 'kecamatan', vocabulary: DISTRICTS },
  certificate: { segment: 'sertifikat', vocabulary: CERTIFICATE_TYPES },
  kelurahan: { segment: 'kelurahan', vocabulary: KELURAHAN_BY_SLUG },
} as const satisfies Record<string, { segment: string; vocabulary: Vocabulary }>;

export type LandingFacet = keyof typeof LANDING_FACETS;

/** The address of the directory limited to one choice: `/ukm/teknik/cap/`. */
export function landingPath(facet: LandingFacet, slug: string): string {
  return `/ukm/${LANDING_FACETS[facet].segment}/${slug}/`;
}

/** The values by which a business is found on those pages. */
export function landingValues({
  data,
}: Entry<'ukm'>): Readonly<Record<LandingFacet, readonly string[]>> {
  const area = getArea(data.address?.kelurahan);
  const district = getDistrict(area?.code);
  return {
    sector: [data.sector],
    craft: data.crafts ?? [],
    technique: data.techniques ?? [],
    area: district ? [district] : [],
    certificate: [...new Set((data.certifications ?? []).map(({ type }) => type))],
    kelurahan: area ? [areaSlug(area)] : [],
  };
}
