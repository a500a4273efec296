import { getArea, getDistrict } from '../../schema/areas.ts';
import type { DistrictSlug } from '../../schema/districts.ts';
import type { DAYS } from '../../schema/weekdays.ts';
import type {
  ACCESSIBILITY,
  FACILITIES,
  LANGUAGES,
  LEVELS,
  VISIT_ACTIVITIES,
} from '../../schema/vocabularies-visits.ts';
import type { SlugOf } from '../../schema/vocabulary.ts';
import type { Entry } from '../entry.ts';
import type { VisitPrice } from '../price.ts';

export type DaySlug = SlugOf<typeof DAYS>;
export type LevelSlug = SlugOf<typeof LEVELS>;

/** A first and a last day, `YYYY-MM-DD`, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What decides whether a study visit fits a group: all that the finder and the plans look at. */
export interface Offering {
  readonly slug: string;
  /** The host's slug. */
  readonly ukm: string;
  readonly levels: readonly LevelSlug[];
  readonly durationMinutes: number;
  /** Everyone who takes part, both ends included. */
  readonly group: { readonly min: number; readonly max: number };
  readonly price: VisitPrice;
  readonly activities: readonly SlugOf<typeof VISIT_ACTIVITIES>[];
  readonly languages: readonly SlugOf<typeof LANGUAGES>[];
  readonly facilities: readonly SlugOf<typeof FACILITIES>[];
  readonly accessibility: readonly SlugOf<typeof ACCESSIBILITY>[];
  /** Absent: by arrangement, any day fits. */
  readonly days?: readonly DaySlug[] | undefined;
  /** `HH:MM` in WIB. */
  readonly hours?: { readonly opens: string; readonly closes: string } | undefined;
  readonly closed: readonly Period[];
  /** Whole days between the booking and the visit. */
  readonly noticeDays: number;
  readonly area?: DistrictSlug | undefined;
  /** The representative point of the host's kelurahan, in degrees; never the workshop's own. */
  readonly point?: { readonly lat: number; readonly lng: number } | undefined;
  readonly paused: boolean;
}

/** A study visit and its host as the finder sees them. */
export function toOffering(
  { slug, data }: Entry<'study-visits'>,
  host: Entry<'ukm'> | undefined,
): Offering {
  const kelurahan = host?.data.address?.kelurahan;
  const area = getArea(kelurahan);
  return {
    slug,
    ukm: data.ukm,
    levels: data.levels,
    durationMinutes: data.durationMinutes,
    group: { min: data.group.min, max: data.group.max },
    price: data.price,
    activities: data.activities ?? [],
    languages: data.languages ?? [],
    facilities: data.facilities ?? [],
    accessibility: data.accessibility ?? [],
    days: data.days,
    hours: data.hours,
    closed: (data.closed ?? []).map(({ from, to }) => ({ from, to })),
    noticeDays: data.noticeDays ?? 0,
    area: getDistrict(kelurahan),
    point: area && { lat: area.lat, lng: area.lng },
    paused: data.availability === 'paused',
  };
}
