import type { CollectionKey } from './collections.ts';
import { errorAt, warningAt } from './problem.ts';
import type { Path, Problem } from './problem.ts';
import { CERTIFICATE_TYPES, PRINTED_TECHNIQUES, TECHNIQUES } from './vocabularies.ts';
import { LEVELS, YOUNGEST_AGE } from './vocabularies-visits.ts';

/**
 * Rules over several fields of one entry. Each looks at data that may still be wrong elsewhere, so
 * it takes what it finds and passes over what it cannot judge.
 */
export type Rule = (data: Readonly<Record<string, unknown>>) => Problem[];

type Loose = Readonly<Record<string, unknown>>;

const asGroup = (value: unknown): Loose | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Loose)
    : undefined;
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
const asNumber = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;

/** Both are ISO dates or times, so that text order is time order. */
function order(group: Loose | undefined, from: string, to: string, path: Path): Problem[] {
  const start = asText(group?.[from]);
  const end = asText(group?.[to]);
  return start !== undefined && end !== undefined && end < start
    ? [errorAt([...path, to], 'end-before-start', { start, end })]
    : [];
}

const certificateDates: Rule = (data) =>
  asList(data['certifications']).flatMap((item, index) => {
    const certificate = asGroup(item);
    const path = ['certifications', index];
    const problems = order(certificate, 'issuedOn', 'expiresOn', path);
    if (certificate?.['type'] === 'other' && !certificate['title']) {
      problems.push(errorAt([...path, 'title'], 'title-for-other'));
    }
    const number = asText(certificate?.['number']);
    if (
      certificate?.['type'] === 'nib' &&
      number &&
      !/^\d{13}$/.test(number.replace(/[\s.-]/g, ''))
    ) {
      problems.push(errorAt([...path, 'number'], 'nib-digits'));
    }
    return problems;
  });

const BATIK_ONLY = new Set(['batikmark', 'sni']);
const PRINTED: ReadonlySet<string> = new Set(PRINTED_TECHNIQUES);

/**
 * Batikmark and the SNI batik standards need a hot-wax technique (SNI 0239:2014). One printing
 * technique rules them out for a product, for a business only if it has no other technique.
 */
const techniqueCertificate =
  (mode: 'any' | 'all'): Rule =>
  (data) => {
    const techniques = asList(data['techniques']).filter(
      (slug): slug is string => typeof slug === 'string' && slug in TECHNIQUES,
    );
    const others = techniques.filter((slug) => PRINTED.has(slug));
    const [printed] = others;
    if (!printed || (mode === 'all' && others.length < techniques.length)) return [];
    const technique = TECHNIQUES[printed] ?? printed;
    return asList(data['certifications']).flatMap((item, index) => {
      const type = asText(asGroup(item)?.['type']);
      if (!type || !BATIK_ONLY.has(type)) return [];
      const certificate = CERTIFICATE_TYPES[type] ?? type;
      return [
        errorAt(['certifications', index, 'type'], 'technique-certificate', {
          technique,
          certificate,
        }),
      ];
    });
  };

const openingHours: Rule = (data) =>
  asList(data['hours']).flatMap((row, index) =>
    order(asGroup(row), 'opens', 'closes', ['hours', index]),
  );

const consentDates: Rule = (data) =>
  order(asGroup(data['consent']), 'givenOn', 'withdrawnOn', ['consent']);

const productPrice: Rule = (data) => {
  const price = asGroup(data['price']);
  if (!price) return [];
  const hasAmount = price['amount'] !== undefined;
  if (price['kind'] === 'ask')
    return hasAmount ? [errorAt(['price', 'amount'], 'amount-unwanted')] : [];
  return price['kind'] && !hasAmount ? [errorAt(['price', 'amount'], 'amount-missing')] : [];
};

const visitPrice: Rule = (data) => {
  const price = asGroup(data['price']);
  if (!price) return [];
  const tiers = asList(price['tiers']).map(asGroup);
  if (price['kind'] === 'free') {
    const unwanted = ['amount', 'tiers'].filter((key) => price[key] !== undefined);
    return unwanted.map((key) => errorAt(['price', key], 'amount-unwanted'));
  }
  if (tiers.length === 0) {
    return price['kind'] && price['amount'] === undefined
      ? [errorAt(['price', 'amount'], 'amount-missing')]
      : [];
  }
  return tierProblems(tiers);
};

/** Bands in ascending order that neither overlap nor leave a gap. */
function tierProblems(tiers: readonly (Loose | undefined)[]): Problem[] {
  let next: number | undefined;
  return tiers.flatMap((tier, index) => {
    const from = asNumber(tier?.['min']);
    const to = asNumber(tier?.['max']);
    if (from === undefined || to === undefined) return [];
    const path = ['price', 'tiers', index];
    const problems: Problem[] = [];
    if (from > to)
      problems.push(errorAt([...path, 'max'], 'min-above-max', { min: from, max: to }));
    if (next !== undefined && from < next)
      problems.push(errorAt([...path, 'min'], 'tiers-overlap', { from, to, next }));
    if (next !== undefined && from > next)
      problems.push(errorAt([...path, 'min'], 'tiers-hole', { from, to, next }));
    next = Math.max(next ?? 0, to + 1);
    return problems;
  });
}

const visitRanges: Rule = (data) => {
  const group = asGroup(data['group']);
  const min = asNumber(group?.['min']);
  const max = asNumber(group?.['max']);
  const problems = order(asGroup(data['hours']), 'opens', 'closes', ['hours']);
  if (min !== undefined && max !== undefined && min > max) {
    problems.push(errorAt(['group', 'max'], 'min-above-max', { min, max }));
  }
  asList(data['closed']).forEach((period, index) =>
    problems.push(...order(asGroup(period), 'from', 'to', ['closed', index])),
  );
  return problems;
};

const visitAges: Rule = (data) => {
  const age = asNumber(data['minimumAge']);
  if (age === undefined) return [];
  return asList(data['levels']).flatMap((slug) => {
    const youngest = YOUNGEST_AGE[slug as keyof typeof YOUNGEST_AGE];
    if (youngest === undefined || age <= youngest) return [];
    const level = LEVELS[slug as keyof typeof LEVELS];
    return [warningAt(['minimumAge'], 'minimum-age', { age, youngest, level })];
  });
};

const activityDates: Rule = (data) => order(data, 'from', 'to', []);

const RULES: Readonly<Partial<Record<CollectionKey, readonly Rule[]>>> = {
  ukm: [certificateDates, techniqueCertificate('all'), openingHours, consentDates],
  products: [certificateDates, techniqueCertificate('any'), productPrice],
  'study-visits': [visitPrice, visitRanges, visitAges],
  activities: [activityDates],
};

/** The rules of a collection. */
export function rulesOf(collection: CollectionKey): readonly Rule[] {
  return RULES[collection] ?? [];
}
