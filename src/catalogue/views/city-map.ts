import { SEA } from '#city';
import { cityMap } from '../../art/city-map.ts';
import { toHref } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { AREAS, areaSlug, getDistrict } from '../../schema/areas.ts';
import { DISTRICTS } from '../../schema/districts.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { landingPath } from '../landing.ts';

const map = cityMap(
  AREAS.map((area) => ({ ...area, district: getDistrict(area.code) ?? '' })),
  SEA !== null,
);

/** The schematic map with the number of businesses in each kelurahan, and the same as lists. */
export function cityMapView(catalogue: Catalogue, locale: Locale) {
  const counts = new Map<string, number>();
  for (const { data } of catalogue.all('ukm')) {
    const code = data.address?.kelurahan;
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const links = new Map(
    AREAS.filter(({ code }) => counts.has(code)).map((area) => [
      area.code,
      toHref(locale, landingPath('ukm', 'kelurahan', areaSlug(area))),
    ]),
  );
  const districts = Object.keys(DISTRICTS).map((slug) => {
    const areas = AREAS.filter(({ code }) => getDistrict(code) === slug).map(({ code, name }) => ({
      name,
      count: counts.get(code) ?? 0,
      href: links.get(code) ?? '',
    }));
    return {
      slug,
      label: labelOf(DISTRICTS, slug, locale),
      href: toHref(locale, landingPath('ukm', 'area', slug)),
      count: areas.reduce((sum, { count }) => sum + count, 0),
      areas: areas.filter(({ count }) => count > 0),
    };
  });
  return { map, sea: SEA?.[locale], counts, links, districts };
}
