import type { Locale } from '../../i18n/locale.ts';
import { monitoringStringsOf } from '../../i18n/monitoring-report.ts';
import { titleOf } from '../../schema/collections.ts';
import { findPhone, normaliseName } from '../../schema/formats.ts';
import { ASPECTS } from '../../schema/monitoring.ts';
import type { CutKey, NamedCount } from './counts.ts';
import type { MonitoringReport } from './monitoring.ts';
import { isEnough, isShownOf, withheld } from './suppress.ts';
import { columns, rounded } from './table.ts';
import type { ReportTable } from './table.ts';
import { CUT_KEYS, cutLabel, cutWords, namedTable } from './tables.ts';

/**
 * The tables that may be shared: nothing in them names a business or a person, or stands for fewer
 * than five businesses. How many businesses were scored is left out, because with the number of
 * those visited it would tell how many were not.
 */
export function othersTables(report: MonitoringReport, locale: Locale): ReportTable[] {
  const t = monitoringStringsOf(locale);
  return [
    aspectsTable(report, locale),
    ...CUT_KEYS.map((key) => cutTable(report, key, locale)),
    namedTable('kendala', t.obstacles, shareable(report.obstacles, report), locale),
    namedTable('pelatihan', t.training, shareable(report.training, report), locale),
  ];
}

/** How many businesses were visited, where others may know. */
export function visitedForOthers({ visits }: MonitoringReport): number | undefined {
  return visits.length === 0 || isEnough(visits.length) ? visits.length : undefined;
}

function aspectsTable({ aspects }: MonitoringReport, locale: Locale): ReportTable {
  const t = monitoringStringsOf(locale);
  const shown = (value: number | undefined, businesses: number) =>
    isEnough(businesses) ? rounded(value) : t.withheld;
  return {
    id: 'aspek',
    title: t.aspects,
    note: t.aspectsNote,
    ...columns([t.aspect], [t.score, 'number'], [t.change, 'change']),
    rows: aspects
      .filter(({ scored }) => scored > 0)
      .map(({ aspect, mean, scored, change, compared }) => [
        ASPECTS[aspect][locale],
        shown(mean, scored),
        compared === 0 ? undefined : shown(change, compared),
      ]),
    bars: { end: 5 },
  };
}

function cutTable({ cuts }: MonitoringReport, key: CutKey, locale: Locale): ReportTable {
  const { withheld: word } = monitoringStringsOf(locale);
  const counts = cuts[key].filter(({ businesses }) => businesses > 0);
  const shown = withheld(counts.map(({ businesses }) => businesses));
  return {
    ...cutWords(key, locale),
    rows: counts.map(({ slug }, index) => [cutLabel(key, slug, locale), shown[index] ?? word]),
    bars: {},
  };
}

/** What five businesses or more named in the same words, without a name or a number in them. */
function shareable(counts: readonly NamedCount[], report: MonitoringReport): NamedCount[] {
  const names = privateNames(report);
  return counts.filter(({ text, businesses }) => {
    const plain = inWords(text);
    const isAnonymous = !findPhone(text) && !names.some((name) => plain.includes(name));
    return isAnonymous && isShownOf(businesses, report.visits.length);
  });
}

/** The names of all businesses, their owners, and those who are to do something about them. */
function privateNames({ entries, followUps, visits }: MonitoringReport): string[] {
  const businesses = entries.filter(({ collection }) => collection === 'ukm');
  const names = [
    ...businesses.map(({ data, slug }) => titleOf('ukm', data, slug)),
    ...businesses.map(
      ({ data }) => (data['contact'] as { ownerName?: unknown } | undefined)?.ownerName,
    ),
    ...followUps.map(({ owner }) => owner),
    ...visits.flatMap(({ inPeriod }) => inPeriod.flatMap(({ team = [] }) => team)),
  ];
  return names
    .filter((name) => typeof name === 'string')
    .map(inWords)
    .filter((name) => name.trim() !== '');
}

/** A text as plain words between spaces, so that only whole words are found in it. */
const inWords = (text: string) =>
  ` ${text
    .split(/[^\p{L}\p{N}]+/u)
    .map(normaliseName)
    .filter(Boolean)
    .join(' ')} `;
