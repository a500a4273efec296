import { LEVELS } from '../../schema/vocabularies-visits.ts';
import { slugsOf } from '../../schema/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { addDays, closureOn } from '../visits/days.ts';
import { toOffering } from '../visits/offering.ts';
import type { Offering } from '../visits/offering.ts';
import type { Count } from './count.ts';

/** Months that are looked ahead. */
const MONTHS = 6;

/** How many visitors can be received in a month. */
export interface MonthCount {
  /** The first day of the month. */
  readonly month: string;
  readonly value: number;
}

export interface PlaceCounts {
  /** The coming whole months, the next one first. */
  readonly months: readonly MonthCount[];
  /** Places of the next month by level; an offering for several levels counts for each. */
  readonly levels: readonly Count[];
  /** Open offerings without days of their own: how often they receive anyone is not known. */
  readonly arranged: number;
}

/**
 * Places for visitors: of every offering that is open and names its weekdays, the days of the month
 * on which it takes visits times its largest group. That is one group a day; closed periods are no
 * visiting days, and the notice an offering asks for takes none away.
 */
export function countPlaces(catalogue: Catalogue, today: string): PlaceCounts {
  const open = catalogue
    .all('study-visits')
    .map((entry) => toOffering(entry, catalogue.get('ukm', entry.data.ukm)))
    .filter(({ paused }) => !paused);
  const offerings = open.filter(({ days }) => days !== undefined);
  const placesIn = (month: string, of: readonly Offering[]) =>
    of.reduce((sum, one) => sum + visitingDays(one, month) * one.group.max, 0);
  const months = monthsAfter(today);
  const [next = today] = months;
  const levels = slugsOf(LEVELS).map((slug) => {
    const forLevel = offerings.filter((one) => one.levels.includes(slug));
    return { slug, value: placesIn(next, forLevel) };
  });
  return {
    months: months.map((month) => ({ month, value: placesIn(month, offerings) })),
    levels: levels.filter(({ value }) => value > 0),
    arranged: open.length - offerings.length,
  };
}

function visitingDays(offering: Offering, month: string): number {
  let count = 0;
  for (let day = month; day.slice(0, 7) === month.slice(0, 7); day = addDays(day, 1))
    if (!closureOn({ ...offering, noticeDays: 0 }, day, day)) count += 1;
  return count;
}

/** The first days of the whole months that follow a day. */
function monthsAfter(today: string): string[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return Array.from({ length: MONTHS }, (_, index) =>
    new Date(Date.UTC(year, month + index, 1)).toISOString().slice(0, 10),
  );
}
