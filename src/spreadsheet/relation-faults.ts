import type { ContentEntry } from '../files/read-content.ts';
import type { RawEntry } from '../schema/entry.ts';
import { findDuplicateBusinesses, integrityProblems } from '../schema/integrity.ts';
import { errorAt } from '../schema/problem.ts';
import { BODY } from './columns.ts';
import type { ListSheet, MainSheet } from './columns.ts';
import type { Draft } from './draft.ts';
import type { Matched } from './match.ts';
import { SAY } from './phrases.ts';
import type { Fault } from './table.ts';
import { toFault } from './validate-draft.ts';

type Tables = ReadonlyMap<MainSheet | ListSheet, Matched>;

/**
 * The faults between entries once the good rows are applied: relations that lead nowhere, also
 * because the other row is refused, and businesses that are there twice.
 */
export function relationFaults(
  entries: readonly ContentEntry[],
  drafts: readonly Draft[],
  tables: Tables,
): Map<Draft, Fault[]> {
  const result = new Map<Draft, Fault[]>();
  let good = drafts.filter(
    ({ faults, main, edits, entry }) =>
      faults.length === 0 && !main?.isTwin && (edits.length > 0 || !entry),
  );
  // A refused row may take others with it, so it is asked again until nothing more falls.
  for (;;) {
    const found = faultsAmong(entries, good, tables);
    if (found.size === 0) return result;
    for (const [draft, faults] of found) result.set(draft, faults);
    good = good.filter((draft) => !found.has(draft));
  }
}

function faultsAmong(
  entries: readonly ContentEntry[],
  drafts: readonly Draft[],
  tables: Tables,
): Map<Draft, Fault[]> {
  const byEntry = new Map<RawEntry, Draft>(drafts.map((draft) => [toEntry(draft), draft]));
  const replaced = new Set<RawEntry>(drafts.flatMap(({ entry }) => (entry ? [entry] : [])));
  const all = [...entries.filter((entry) => !replaced.has(entry)), ...byEntry.keys()];
  const found = new Map<Draft, Fault[]>();
  const add = (draft: Draft, fault: Fault) =>
    found.set(draft, [...(found.get(draft) ?? []), fault]);
  for (const [entry, problems] of integrityProblems(all)) {
    const draft = byEntry.get(entry);
    const errors = problems.filter(
      ({ severity, constraint }) => severity === 'error' && constraint !== 'duplicate-business',
    );
    for (const problem of draft ? errors : []) {
      if (draft) add(draft, toFault(draft, problem, tables));
    }
  }
  for (const pair of findDuplicateBusinesses(all)) reportTwin(pair, byEntry, tables, add);
  return found;
}

/** Of two businesses of one name the one in the sheet is at fault; of two rows, both are named. */
function reportTwin(
  [second, first]: readonly [RawEntry, RawEntry],
  byEntry: ReadonlyMap<RawEntry, Draft>,
  tables: Tables,
  add: (draft: Draft, fault: Fault) => void,
): void {
  const [later, earlier] = [byEntry.get(second), byEntry.get(first)];
  const draft = later ?? earlier;
  if (!draft) return;
  const other = draft === later ? first : second;
  const path = `content/ukm/${other.slug}.md`;
  const fault = toFault(draft, errorAt(['name'], 'duplicate-business', { other: path }), tables);
  const rows = [earlier?.main?.row.number, later?.main?.row.number].sort(
    (a, b) => (a ?? 0) - (b ?? 0),
  );
  const [top, bottom] = rows;
  const isPair = top !== undefined && bottom !== undefined;
  add(draft, isPair ? { ...fault, text: SAY.twins(top, bottom) } : fault);
}

function toEntry({ sheet, slug, record }: Draft): RawEntry {
  const { [BODY]: body, ...data } = record;
  return { collection: sheet.collection, slug, data, body: typeof body === 'string' ? body : '' };
}
