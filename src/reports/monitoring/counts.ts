import { getDistrict } from '../../schema/areas.ts';
import { DISTRICTS } from '../../schema/districts.ts';
import { normaliseName } from '../../schema/formats.ts';
import { SECTORS } from '../../schema/vocabularies.ts';
import { BUSINESS_SIZES, TURNOVER_TRENDS } from '../../schema/vocabularies-visits.ts';
import { slugsOf } from '../../schema/vocabulary.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import type { MonitoringData } from '../../schema/monitoring.ts';
import type { VisitedBusiness } from './visits.ts';

/** How many businesses fall under a term; without a slug, those where it is not on record. */
export interface TermCount {
  readonly slug: string | undefined;
  readonly businesses: number;
}

/** How many businesses named the same thing. */
export interface NamedCount {
  /** As it is written most often. */
  readonly text: string;
  readonly businesses: number;
}

/** What businesses with the same unit and time can make together. */
export interface CapacityCount {
  /** Such as `lembar / bulan`. */
  readonly unit: string;
  readonly businesses: number;
  readonly amount: number;
}

/** The ways in which the visited businesses are divided, each with the term of a business. */
const CUTS = {
  district: [DISTRICTS, ({ business }) => getDistrict(business.area?.code)],
  sector: [SECTORS, ({ business }) => business.sector],
  size: [BUSINESS_SIZES, ({ latest }) => latest.turnover?.band],
  trend: [TURNOVER_TRENDS, ({ latest }) => latest.turnover?.trend],
} as const satisfies Record<
  string,
  readonly [Vocabulary, (visited: VisitedBusiness) => string | undefined]
>;

export type CutKey = keyof typeof CUTS;

/** The terms of a cut. */
export const cutTerms = (key: CutKey): Vocabulary => CUTS[key][0];

/** The visited businesses divided: every business falls under one term, or under none on record. */
export function cutCounts(visited: readonly VisitedBusiness[]): Record<CutKey, TermCount[]> {
  const countsOf = (key: CutKey): TermCount[] => {
    const [terms, termOf] = CUTS[key];
    const found = Map.groupBy(visited, termOf);
    return [...slugsOf(terms as Vocabulary), undefined]
      .map((slug) => ({ slug, businesses: found.get(slug as never)?.length ?? 0 }))
      .filter(({ slug, businesses }) => slug !== undefined || businesses > 0);
  };
  return {
    district: countsOf('district'),
    sector: countsOf('sector'),
    size: countsOf('size'),
    trend: countsOf('trend'),
  };
}

/** What the visits in the period named, counted once for each business, the most frequent first. */
export function namedCounts(
  visited: readonly VisitedBusiness[],
  linesOf: (visit: MonitoringData) => readonly string[] | undefined,
): NamedCount[] {
  const spellings = new Map<string, string[]>();
  const counts = new Map<string, number>();
  for (const { inPeriod } of visited) {
    const lines = inPeriod.flatMap((visit) => linesOf(visit) ?? []).filter(normaliseName);
    for (const line of lines) {
      const written = spellings.get(normaliseName(line));
      if (written) written.push(headline(line));
      else spellings.set(normaliseName(line), [headline(line)]);
    }
    for (const key of new Set(lines.map(normaliseName)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, businesses]) => ({ text: mostFrequent(spellings.get(key) ?? []), businesses }))
    .sort((a, b) => b.businesses - a.businesses || (a.text < b.text ? -1 : 1));
}

/** The capacities of the latest visits, added up by unit and time, the most businesses first. */
export function capacityCounts(visited: readonly VisitedBusiness[]): CapacityCount[] {
  const stated = visited.flatMap(({ latest: { capacity } }) =>
    capacity?.amount === undefined ? [] : [{ amount: capacity.amount, unit: unitOf(capacity) }],
  );
  return [...Map.groupBy(stated, ({ unit }) => normaliseName(unit)).values()]
    .map((same) => ({
      unit: mostFrequent(same.map(({ unit }) => unit)),
      businesses: same.length,
      amount: same.reduce((sum, { amount }) => sum + amount, 0),
    }))
    .sort((a, b) => b.businesses - a.businesses || (a.unit < b.unit ? -1 : 1));
}

/** The unit and the time of a capacity, as far as they are known. */
export function unitOf({ unit, period }: NonNullable<MonitoringData['capacity']>): string {
  return [unit, period].flatMap((part) => (part ? tidy(part) : [])).join(' / ');
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A line as an item of a list: a capital first, no sign at its end. */
function headline(text: string): string {
  const line = tidy(text).replace(/[\s.,;:]+$/, '');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function mostFrequent(texts: readonly string[]): string {
  const counts = [...Map.groupBy(texts, (text) => text)];
  counts.sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1));
  return counts[0]?.[0] ?? '';
}
