import { DISTRICTS } from '../../schema/districts.ts';
import { slugsOf } from '../../schema/vocabulary.ts';
import { COLLECTION_KEYS } from '../../schema/collections.ts';
import type { Catalogue } from '../catalogue.ts';
import { isOldVerification } from '../verification.ts';
import { countCertificates } from './certificates.ts';
import { countByFacet, greatestFirst } from './count.ts';
import { countPlaces } from './places.ts';

export type Numbers = ReturnType<typeof countAll>;

/** When businesses were last verified. */
export type VerificationSlug = 'recent' | 'old' | 'never';

/**
 * The whole catalogue in numbers, as of a day (`YYYY-MM-DD`). Everything is counted from public
 * entries, so every number can be counted again from the lists of the site.
 */
export function countAll(catalogue: Catalogue, today: string) {
  const businesses = catalogue.all('ukm');
  const areas = countByFacet('ukm', 'kecamatan', catalogue);
  const placed = areas.reduce((sum, { value }) => sum + value, 0);
  return {
    businesses: {
      total: businesses.length,
      areas: slugsOf(DISTRICTS).map((slug) => ({
        slug,
        value: areas.find((area) => area.slug === slug)?.value ?? 0,
      })),
      /** Without a kelurahan on record. */
      unplaced: businesses.length - placed,
      sectors: countByFacet('ukm', 'sektor', catalogue),
      crafts: greatestFirst(countByFacet('ukm', 'kerajinan', catalogue)),
      techniques: greatestFirst(countByFacet('ukm', 'teknik', catalogue)),
    },
    products: {
      total: catalogue.all('products').length,
      types: greatestFirst(countByFacet('products', 'jenis', catalogue)),
    },
    visits: catalogue.all('study-visits').length,
    certificates: countCertificates(catalogue, today),
    places: countPlaces(catalogue, today),
    verification: countVerifications(catalogue, today),
    /** Fictional samples among all entries that are counted or listed. */
    examples: COLLECTION_KEYS.flatMap((key) => catalogue.all(key)).filter(
      ({ data }) => 'example' in data && data.example,
    ).length,
  };
}

function countVerifications(catalogue: Catalogue, today: string) {
  const counts: Record<VerificationSlug, number> = { recent: 0, old: 0, never: 0 };
  for (const { data } of catalogue.all('ukm')) {
    const day = data.verifiedOn;
    counts[day === undefined ? 'never' : isOldVerification(day, today) ? 'old' : 'recent'] += 1;
  }
  return counts;
}
