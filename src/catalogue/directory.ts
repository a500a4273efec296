import type { Locale } from '../i18n/locale.ts';
import { getArea, getDistrict } from '../schema/areas.ts';
import { DISTRICTS } from '../schema/districts.ts';
import { CRAFTS, TECHNIQUES } from '../schema/vocabularies.ts';
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import { searchText } from './facets.ts';
import type { FacetItem } from './facets.ts';
import { ukmLandingValues } from './landing.ts';
import { isOpenForVisits } from './views/card.ts';
import { labels } from './views/parts.ts';

/** What the directory knows of a business for filtering, searching and sorting. */
export function toDirectoryItem(
  entry: Entry<'ukm'>,
  catalogue: Catalogue,
  rank: number,
  locale: Locale,
): FacetItem {
  const { data, slug } = entry;
  const area = getArea(data.address?.kelurahan);
  const district = getDistrict(area?.code);
  const position = String(rank).padStart(5, '0');
  const { kelurahan: _, ...landing } = ukmLandingValues(entry);
  const facets: Record<string, readonly string[]> = {
    ...landing,
    visits: isOpenForVisits(catalogue, slug) ? ['1'] : [],
    orders: data.orders?.open ? ['1'] : [],
  };
  return {
    slug,
    text: searchText(
      data.name,
      data.tagline,
      data.taglineEn,
      ...labels(TECHNIQUES, data.techniques, locale),
      ...labels(CRAFTS, data.crafts, locale),
      ...(data.motifs ?? []).map((motif) => catalogue.get('motifs', motif)?.data.name ?? motif),
      area?.name,
      ...(area?.aliases ?? []),
      data.address?.sentra,
      district && DISTRICTS[district][locale],
    ),
    values: Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0)),
    order: {
      name: position,
      // The newest comes first, and what was never verified last.
      verified: `${descending(data.verifiedOn)} ${position}`,
      area: `${district ?? '~'} ${area?.name ?? ''} ${position}`,
    },
  };
}

function descending(date: string | undefined): string {
  return date ? String(99_999_999 - Number(date.replaceAll('-', ''))) : '~';
}

/** All businesses as the directory knows them, in the order of their names. */
export function directoryItems(catalogue: Catalogue, locale: Locale): FacetItem[] {
  return catalogue.all('ukm').map((entry, rank) => toDirectoryItem(entry, catalogue, rank, locale));
}
