import type { MonitoringData } from '../../schema/monitoring.ts';
import { businessOf, compareNames } from './businesses.ts';
import type { Business } from './businesses.ts';
import type { Period } from './monitoring.ts';

/** A business that was visited in the period. */
export interface VisitedBusiness {
  readonly business: Business;
  /** Its visits in the period, the earliest first. */
  readonly inPeriod: readonly MonitoringData[];
  /** The last of them. */
  readonly latest: MonitoringData;
  /** The visit before the last one, on whatever day. */
  readonly previous: MonitoringData | undefined;
}

/** A business with the day of its last visit; absent where there was none. */
export interface Waiting {
  readonly business: Business;
  readonly lastVisit: string | undefined;
}

/** The records of each business, by its slug, the earliest first. */
export function recordsByBusiness(
  records: readonly MonitoringData[],
): ReadonlyMap<string, readonly MonitoringData[]> {
  return Map.groupBy(
    records.toSorted((a, b) =>
      a.visitedOn < b.visitedOn ? -1 : a.visitedOn > b.visitedOn ? 1 : 0,
    ),
    ({ ukm }) => ukm,
  );
}

/** The businesses visited in a period, by name. */
export function visitedBusinesses(
  histories: ReadonlyMap<string, readonly MonitoringData[]>,
  known: ReadonlyMap<string, Business>,
  { from, to }: Period,
): VisitedBusiness[] {
  return [...histories]
    .flatMap(([slug, history]): VisitedBusiness[] => {
      const past = history.filter(({ visitedOn }) => visitedOn <= to);
      const inPeriod = past.filter(({ visitedOn }) => visitedOn >= from);
      const latest = inPeriod.at(-1);
      if (!latest) return [];
      return [{ business: businessOf(slug, known), inPeriod, latest, previous: past.at(-2) }];
    })
    .sort((a, b) => compareNames(a.business, b.business));
}

/**
 * The businesses that are still assisted, with their last visit up to a day: who was never visited
 * first, then who has waited longest.
 */
export function waitingBusinesses(
  histories: ReadonlyMap<string, readonly MonitoringData[]>,
  known: ReadonlyMap<string, Business>,
  to: string,
): Waiting[] {
  return [...known.values()]
    .filter(({ isArchived }) => !isArchived)
    .map((business) => ({
      business,
      lastVisit: histories.get(business.slug)?.findLast(({ visitedOn }) => visitedOn <= to)
        ?.visitedOn,
    }))
    .sort(compareWaiting);
}

function compareWaiting(a: Waiting, b: Waiting): number {
  const [dayA, dayB] = [a.lastVisit ?? '', b.lastVisit ?? ''];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return compareNames(a.business, b.business);
}
