import { getArea, getDistrict } from '../../schema/areas.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { localise } from '../localise.ts';
import { ukmLandingValues } from '../landing.ts';
import { isOpenForVisits } from '../views/card.ts';
import { certifiedUntil } from './certified.ts';
import type { ListFacts } from './items.ts';
import { dayNumber, ranksOf } from './order.ts';

/** What the list of businesses knows of each, in the order of their names. */
export function ukmFacts(catalogue: Catalogue): ListFacts[] {
  const entries = catalogue.all('ukm');
  const areas = ranksOf(
    entries.map(({ data }) => {
      const area = getArea(data.address?.kelurahan);
      return `${getDistrict(area?.code) ?? '~'} ${area?.name ?? ''}`;
    }),
  );
  return entries.map((entry, rank) => toFacts(entry, catalogue, { rank, area: areas[rank] ?? 0 }));
}

function toFacts(
  entry: Entry<'ukm'>,
  catalogue: Catalogue,
  { rank, area }: { rank: number; area: number },
): ListFacts {
  const { data, slug } = entry;
  const place = getArea(data.address?.kelurahan);
  const { kelurahan: _, ...landing } = ukmLandingValues(entry);
  const until = certifiedUntil(data.certifications);
  const other = [localise(data, 'tagline', 'id'), localise(data, 'tagline', 'en')];
  return {
    slug,
    values: {
      ...landing,
      visits: isOpenForVisits(catalogue, slug) ? ['1'] : [],
      orders: data.orders?.open ? ['1'] : [],
      certified: until ? ['1'] : [],
    },
    until: until ? { certified: until } : undefined,
    words: [
      ...other.map((text) => text?.text),
      ...(data.motifs ?? []).map((motif) => catalogue.get('motifs', motif)?.data.name ?? motif),
      place?.name,
      ...(place?.aliases ?? []),
      data.address?.sentra,
    ],
    // The newest comes first, and what was never verified last.
    order: { name: rank, verified: 0 - dayNumber(data.verifiedOn), area },
  };
}
