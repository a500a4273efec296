import { COLLECTIONS } from './collections.ts';
import { findPhone } from './formats.ts';
import { danglingError } from './integrity.ts';
import { MonitoringSchema } from './monitoring.ts';
import { normaliseEntry } from './normalise.ts';
import { errorAt, warningAt } from './problem.ts';
import type { Problem } from './problem.ts';
import { validateData } from './validate.ts';
import { fieldValues } from './walk.ts';

/** A monitoring record as read from its file, before it is parsed. */
export interface RawRecord {
  /** File name without `.md`. */
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Every problem that a monitoring record has by itself. */
export function validateRecord({ data, body }: Omit<RawRecord, 'slug'>): Problem[] {
  const clean = normaliseEntry(MonitoringSchema, data);
  return [
    ...validateData(MonitoringSchema, clean),
    ...dueProblems(clean),
    ...phoneProblems(clean, body),
  ];
}

/**
 * Problems between monitoring records and businesses, for each record that has any: a business that
 * is not there, and a second record (by file name) of the same business and day.
 *
 * @param businesses the slugs of all businesses.
 */
export function recordProblems<R extends RawRecord>(
  records: readonly R[],
  businesses: ReadonlySet<string>,
): Map<R, Problem[]> {
  const first = new Map<string, R>();
  const result = new Map<R, Problem[]>();
  for (const record of [...records].sort((a, b) => (a.slug < b.slug ? -1 : 1))) {
    const { ukm, visitedOn } = record.data;
    if (typeof ukm !== 'string') continue;
    const problems: Problem[] = [];
    if (!businesses.has(ukm)) problems.push(danglingError(['ukm'], 'ukm', ukm, businesses));
    const key = `${ukm} ${String(visitedOn)}`;
    const other = first.get(key);
    if (other) {
      problems.push(errorAt(['visitedOn'], 'duplicate-record', { other: `${other.slug}.md` }));
    } else if (typeof visitedOn === 'string') first.set(key, record);
    if (problems.length > 0) result.set(record, problems);
  }
  return result;
}

const PUBLIC_KEYS = new Set(
  Object.values(COLLECTIONS).flatMap(({ schema }) => Object.keys(schema.shape)),
);
const PRIVATE_KEYS = Object.keys(MonitoringSchema.shape).filter((key) => !PUBLIC_KEYS.has(key));
const PRIVATE_LINE = new RegExp(`^(${PRIVATE_KEYS.join('|')})[ \\t]*:`, 'gm');

/** Whether the text of a file is a monitoring record, even one that cannot be parsed. */
export function isRecordText(text: string): boolean {
  const keys = new Set([...text.matchAll(PRIVATE_LINE)].map(([, key]) => key));
  return keys.has('visitedOn') || keys.size > 1;
}

function dueProblems({ visitedOn, followUps }: Readonly<Record<string, unknown>>): Problem[] {
  if (typeof visitedOn !== 'string' || !Array.isArray(followUps)) return [];
  return followUps.flatMap((item: unknown, index) => {
    const due = (item as { due?: unknown } | null)?.due;
    // Both are ISO dates, so that text order is time order.
    return typeof due === 'string' && due < visitedOn
      ? [errorAt(['followUps', index, 'due'], 'due-before-visit', { due, visitedOn })]
      : [];
  });
}

function phoneProblems(data: Readonly<Record<string, unknown>>, body: string): Problem[] {
  const quoted = (value: unknown) => (typeof value === 'string' ? findPhone(value) : undefined);
  const found = [...fieldValues(MonitoringSchema, data)].flatMap(({ path, value }) => {
    const phone = quoted(value);
    return phone ? [warningAt(path, 'phone-in-text', { phone })] : [];
  });
  const phone = quoted(body);
  return phone ? [...found, warningAt([], 'phone-in-text', { phone })] : found;
}
