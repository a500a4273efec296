import type { RawEntry } from '../../schema/entry.ts';
import type { MonitoringData } from '../../schema/monitoring.ts';
import { monitoredBusinesses } from './businesses.ts';
import { capacityCounts, cutCounts, namedCounts } from './counts.ts';
import type { CapacityCount, CutKey, NamedCount, TermCount } from './counts.ts';
import { openFollowUps } from './follow-ups.ts';
import type { FollowUp } from './follow-ups.ts';
import { nextRoute } from './route.ts';
import type { RouteArea } from './route.ts';
import { aspectScores } from './scores.ts';
import type { AspectScore } from './scores.ts';
import { recordsByBusiness, visitedBusinesses, waitingBusinesses } from './visits.ts';
import type { VisitedBusiness, Waiting } from './visits.ts';

/** The days of a report, both included, as `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface MonitoringReport {
  readonly period: Period;
  /** The day it is made. */
  readonly today: string;
  /** The businesses visited in the period, by name. */
  readonly visits: readonly VisitedBusiness[];
  /** The other businesses that are still assisted, who has waited longest first. */
  readonly notVisited: readonly Waiting[];
  readonly aspects: readonly AspectScore[];
  /** The businesses visited by kecamatan, sector, size class and turnover. */
  readonly cuts: Readonly<Record<CutKey, readonly TermCount[]>>;
  readonly capacities: readonly CapacityCount[];
  readonly obstacles: readonly NamedCount[];
  readonly training: readonly NamedCount[];
  /** Of all visits up to the end of the period. */
  readonly followUps: readonly FollowUp[];
  readonly route: readonly RouteArea[];
  /** All profiles (normalised), for what is due on them: certificates, completeness. */
  readonly entries: readonly RawEntry[];
}

/**
 * What a round of monitoring found, and what is to be done next. In a period without a visit its
 * counts are empty; follow-ups, profiles and the route stand all the same.
 *
 * @param entries normalised.
 * @param today `YYYY-MM-DD`.
 */
export function monitoringReport(
  records: readonly MonitoringData[],
  entries: readonly RawEntry[],
  period: Period,
  today: string,
): MonitoringReport {
  const known = monitoredBusinesses(entries);
  const histories = recordsByBusiness(records);
  const visits = visitedBusinesses(histories, known, period);
  const seen = new Set(visits.map(({ business }) => business.slug));
  const waiting = waitingBusinesses(histories, known, period.to);
  // A visit after the period still counts for where to go next.
  const latest = period.to < today ? today : period.to;
  return {
    period,
    today,
    visits,
    notVisited: waiting.filter(({ business }) => !seen.has(business.slug)),
    aspects: aspectScores(visits),
    cuts: cutCounts(visits),
    capacities: capacityCounts(visits),
    obstacles: namedCounts(visits, ({ obstacles }) => obstacles),
    training: namedCounts(visits, ({ trainingNeeds }) => trainingNeeds),
    followUps: openFollowUps(records, known, { to: period.to, today }),
    route: nextRoute(waitingBusinesses(histories, known, latest)),
    entries,
  };
}
