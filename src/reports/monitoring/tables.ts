import type { Locale } from '../../i18n/locale.ts';
import { monitoringStringsOf } from '../../i18n/monitoring-report.ts';
import { ASPECTS } from '../../schema/monitoring.ts';
import { TURNOVER_TRENDS } from '../../schema/vocabularies-visits.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import { cutTerms, unitOf } from './counts.ts';
import type { CutKey, NamedCount } from './counts.ts';
import type { MonitoringReport } from './monitoring.ts';
import { profileTables } from './profile-tables.ts';
import { meanChange, meanScore } from './scores.ts';
import { columns, rounded } from './table.ts';
import type { ReportTable } from './table.ts';

/** All tables of a report for staff, in the order of the page. */
export function monitoringTables(report: MonitoringReport, locale: Locale): ReportTable[] {
  const t = monitoringStringsOf(locale);
  return [
    summaryTable(report, locale),
    aspectsTable(report, locale),
    ...CUT_KEYS.map((key) => cutTable(report, key, locale)),
    capacityTable(report, locale),
    namedTable('kendala', t.obstacles, report.obstacles, locale),
    namedTable('pelatihan', t.training, report.training, locale),
    followUpsTable(report, locale),
    routeTable(report, locale),
    ...profileTables(report, locale),
    visitsTable(report, locale),
    notVisitedTable(report, locale),
  ];
}

/** The tables that the page shows in another way. */
export const SUMMARY_ID = 'ringkasan';

/** The names of the cuts as parts of their tables' ids, in the order of the page. */
const CUT_IDS = {
  trend: 'omzet',
  district: 'kecamatan',
  sector: 'sektor',
  size: 'golongan',
} as const satisfies Record<CutKey, string>;

export const CUT_KEYS = Object.keys(CUT_IDS) as readonly CutKey[];

function summaryTable(report: MonitoringReport, locale: Locale): ReportTable {
  const t = monitoringStringsOf(locale);
  const { visits, notVisited, followUps } = report;
  const overdue = followUps.filter(({ isOverdue }) => isOverdue).length;
  return {
    id: SUMMARY_ID,
    title: t.title,
    ...columns([t.value], [t.count, 'number']),
    rows: [
      [t.visited, visits.length],
      [t.visits, visits.reduce((sum, { inPeriod }) => sum + inPeriod.length, 0)],
      [t.notVisited, notVisited.length],
      [t.followUps, followUps.length],
      [`${t.followUps}, ${t.overdue}`, overdue],
    ],
  };
}

function aspectsTable({ aspects }: MonitoringReport, locale: Locale): ReportTable {
  const t = monitoringStringsOf(locale);
  return {
    id: 'aspek',
    title: t.aspects,
    note: t.aspectsNote,
    ...columns(
      [t.aspect],
      [t.score, 'number'],
      [t.scored, 'number'],
      [t.change, 'change'],
      [t.compared, 'number'],
    ),
    rows: aspects
      .filter(({ scored }) => scored > 0)
      .map(({ aspect, mean, scored, change, compared }) => [
        ASPECTS[aspect][locale],
        rounded(mean),
        scored,
        rounded(change),
        compared,
      ]),
    bars: { end: 5 },
  };
}

/** What a cut is called: the table, and its first column. */
export function cutWords(key: CutKey, locale: Locale) {
  const t = monitoringStringsOf(locale);
  const title = { trend: t.trends, district: t.district, sector: t.sector, size: t.size }[key];
  return { id: CUT_IDS[key], title, ...columns([title], [t.businesses, 'number']) };
}

/** The name of a term of a cut, or that none is on record. */
export function cutLabel(key: CutKey, slug: string | undefined, locale: Locale): string {
  if (slug === undefined) return monitoringStringsOf(locale).unknown;
  return labelOf(cutTerms(key), slug, locale);
}

function cutTable({ cuts, visits }: MonitoringReport, key: CutKey, locale: Locale): ReportTable {
  const counts = visits.length > 0 ? cuts[key] : [];
  return {
    ...cutWords(key, locale),
    rows: counts.map(({ slug, businesses }) => [cutLabel(key, slug, locale), businesses]),
    bars: {},
  };
}

function capacityTable({ capacities }: MonitoringReport, locale: Locale): ReportTable {
  const t = monitoringStringsOf(locale);
  return {
    id: 'kapasitas',
    title: t.capacity,
    ...columns([t.capacity], [t.businesses, 'number'], [t.count, 'number']),
    rows: capacities.map(({ unit, businesses, amount }) => [unit || t.unknown, businesses, amount]),
  };
}

/** What businesses named, and how many of them. */
export function namedTable(
  id: string,
  title: string,
  counts: readonly NamedCount[],
  locale: Locale,
): ReportTable {
  return {
    id,
    title,
    ...columns([title], [monitoringStringsOf(locale).businesses, 'number']),
    rows: counts.map(({ text, businesses }) => [text, businesses]),
    bars: {},
  };
}

function followUpsTable({ followUps }: MonitoringReport, locale: Locale): ReportTable {
  const t = monitoringStringsOf(locale);
  return {
    id: 'tindak-lanjut',
    title: t.followUps,
    empty: t.noFollowUps,
    ...columns([t.name], [t.action], [t.owner], [t.due, 'date'], [t.overdue, 'alert']),
    rows: followUps.map(({ business, action, owner, due, isOverdue }) => [
      business.name,
      action,
      owner,
      due,
      isOverdue ? t.overdue : undefined,
    ]),
  };
}

function routeTable({ route }: MonitoringReport, locale: Locale): ReportTable {
  const t = monitoringStringsOf(locale);
  return {
    id: 'rute',
    title: t.route,
    note: t.routeNote,
    ...columns([t.area], [t.name], [t.lastVisit, 'date']),
    rows: route.flatMap(({ area, stops }) =>
      stops.map(({ business, lastVisit }) => [
        area?.name ?? t.nowhere,
        business.name,
        lastVisit ?? t.never,
      ]),
    ),
  };
}

function visitsTable({ visits }: MonitoringReport, locale: Locale): ReportTable {
  const t = monitoringStringsOf(locale);
  return {
    id: 'kunjungan',
    title: t.visited,
    ...columns(
      [t.name],
      [t.date, 'date'],
      [t.times, 'number'],
      [t.trend],
      [t.score, 'number'],
      [t.change, 'change'],
      [t.capacity],
      [t.workers, 'number'],
    ),
    rows: visits.map((visited) => {
      const { business, inPeriod, latest } = visited;
      const { visitedOn, turnover, capacity, workers } = latest;
      return [
        business.name,
        visitedOn,
        inPeriod.length,
        turnover?.trend && TURNOVER_TRENDS[turnover.trend][locale],
        rounded(meanScore(latest)),
        rounded(meanChange(visited)),
        capacity?.amount === undefined
          ? undefined
          : `${capacity.amount} ${unitOf(capacity)}`.trim(),
        workers,
      ];
    }),
  };
}

function notVisitedTable({ notVisited }: MonitoringReport, locale: Locale): ReportTable {
  const t = monitoringStringsOf(locale);
  return {
    id: 'belum-dikunjungi',
    title: t.notVisited,
    empty: t.everyone,
    ...columns([t.name], [t.area], [t.lastVisit, 'date']),
    rows: notVisited.map(({ business, lastVisit }) => [
      business.name,
      business.area?.name,
      lastVisit ?? t.never,
    ]),
  };
}
