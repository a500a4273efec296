import type { Content, ContentEntry } from '../files/read-content.ts';
import { readBaseline } from './baseline.ts';
import { validateDraft } from './validate-draft.ts';
import { SHEETS } from './columns.ts';
import type { ListSheet, MainSheet } from './columns.ts';
import { makeDraft } from './draft.ts';
import type { Draft, DraftContext } from './draft.ts';
import { EntryIndex } from './entries.ts';
import { identifyRows } from './identify.ts';
import type { Identified } from './identify.ts';
import { matchFile } from './match.ts';
import type { Matched } from './match.ts';
import { SAY } from './phrases.ts';
import { relationFaults } from './relation-faults.ts';
import { isBlank } from './table.ts';
import type { Fault, RawRow, RawTable } from './table.ts';

/** What an import would do, before anything is written. */
export interface Plan {
  /** Entries that the sheet adds, without a fault. */
  readonly added: readonly Draft[];
  readonly changed: readonly Draft[];
  readonly unchanged: readonly Draft[];
  /** Entries that are not written because of a fault in their rows. */
  readonly refused: readonly Draft[];
  /** By sheet, row and column. */
  readonly faults: readonly Fault[];
  /** Whether the file itself is built wrongly, so that nothing of it can be used. */
  readonly isUnusable: boolean;
  /** Whether the file says what was exported; without, conflicts cannot be seen. */
  readonly hasBaseline: boolean;
}

/** Compares the sheets of a file with the content. Reads and writes no file. */
export function planImport(content: Content, raw: readonly RawTable[]): Plan {
  const file = matchFile(raw);
  const baseline = readBaseline(file.base);
  const context: DraftContext = {
    tables: file.tables,
    index: new EntryIndex(content.entries),
    baseline,
  };
  const bySlug = new Map(
    content.entries.map((entry) => [keyOf(entry.collection, entry.slug), entry]),
  );
  const faults: Fault[] = [...file.faults];
  // All rows get their codes first, so that any sheet may refer to what another one adds.
  const identified = SHEETS.map((sheet) => {
    const matched = file.tables.get(sheet);
    const rows = matched ? identifyRows(sheet, matched, bySlug, context.index, baseline) : [];
    return { sheet, rows };
  });
  const drafts = identified.flatMap(({ sheet, rows }) =>
    toSources(sheet, rows, bySlug, context, faults).map((source) => {
      const draft = makeDraft(source, context);
      return { ...draft, faults: [...draft.faults, ...validateDraft(draft, file.tables)] };
    }),
  );
  const related = relationFaults(content.entries, drafts, file.tables);
  return sortOut(drafts, related, { faults, file, baseline });
}

const keyOf = (collection: string, slug: string) => `${collection}/${slug}`;

function sortOut(
  drafts: readonly Draft[],
  related: ReadonlyMap<Draft, readonly Fault[]>,
  {
    faults,
    file,
    baseline,
  }: { faults: Fault[]; file: { faults: readonly Fault[] }; baseline: { isKnown: boolean } },
): Plan {
  const isRefused = (draft: Draft) =>
    draft.faults.length > 0 || draft.main?.isTwin === true || related.has(draft);
  const good = drafts.filter((draft) => !isRefused(draft));
  const isChanged = ({ edits }: Draft) => edits.length > 0;
  for (const draft of drafts) faults.push(...draft.faults, ...(related.get(draft) ?? []));
  return {
    added: good.filter(({ entry }) => !entry),
    changed: good.filter((draft) => draft.entry && isChanged(draft)),
    unchanged: good.filter((draft) => draft.entry && !isChanged(draft)),
    refused: drafts.filter(isRefused),
    faults: faults.filter(({ isTold }) => !isTold).sort(inOrder),
    isUnusable: file.faults.length > 0,
    hasBaseline: baseline.isKnown,
  };
}

const SHEET_ORDER = new Map(
  SHEETS.flatMap((sheet) => [sheet, ...sheet.lists]).map(({ name }, index) => [name, index]),
);

function inOrder(a: Fault, b: Fault): number {
  const sheet = (fault: Fault) => SHEET_ORDER.get(fault.sheet) ?? -1;
  return sheet(a) - sheet(b) || (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

type Source = Parameters<typeof makeDraft>[0];

/** One for each entry that a sheet names, in its main sheet or only in one of its lists. */
function toSources(
  sheet: MainSheet,
  rows: readonly Identified[],
  bySlug: ReadonlyMap<string, ContentEntry>,
  context: DraftContext,
  faults: Fault[],
): Source[] {
  const lists = new Map<string, Map<ListSheet, RawRow[]>>();
  for (const list of sheet.lists) {
    const matched = context.tables.get(list);
    for (const row of matched?.rows ?? []) {
      const slug = matched && ownerOf(sheet, matched, row, context, faults);
      if (slug === undefined) continue;
      const own = lists.get(slug) ?? new Map<ListSheet, RawRow[]>();
      lists.set(slug, own.set(list, [...(own.get(list) ?? []), row]));
    }
  }
  const named = new Set(rows.map(({ slug }) => slug));
  const none = new Map<ListSheet, RawRow[]>();
  const mains = rows.map((main): Source => ({
    ...main,
    sheet,
    main,
    lists: lists.get(main.slug) ?? none,
  }));
  const others = [...lists.keys()].filter((slug) => !named.has(slug));
  const rest = others.flatMap((slug): Source[] => {
    const entry = bySlug.get(keyOf(sheet.collection, slug));
    const own = lists.get(slug) ?? none;
    return entry ? [{ sheet, slug, title: slug, entry, main: undefined, lists: own }] : [];
  });
  return [...mains, ...rest];
}

function ownerOf(
  sheet: MainSheet,
  { name, codeAt = 0 }: Matched,
  row: RawRow,
  { index }: DraftContext,
  faults: Fault[],
): string | undefined {
  const cell = row.cells[codeAt] ?? {};
  const where = { sheet: name, row: row.number, column: codeAt + 1 };
  const word = String(cell.value ?? '').trim();
  const slug = isBlank(cell) ? undefined : index.find(sheet.collection, word);
  if (cell.fault) faults.push({ ...where, text: cell.fault });
  else if (slug === undefined)
    faults.push({ ...where, text: SAY.noEntry(word, sheet.name, undefined) });
  return slug;
}
