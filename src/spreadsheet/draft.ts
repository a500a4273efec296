import type { ContentEntry } from '../files/read-content.ts';
import type { Text } from '../i18n/locale.ts';
import type { FieldEdit } from '../schema/edit-front-matter.ts';
import { fingerprint } from './baseline.ts';
import type { Baseline } from './baseline.ts';
import { readCell, toValue } from './cells.ts';
import type { Column, ListSheet, MainSheet } from './columns.ts';
import type { EntryIndex } from './entries.ts';
import { place } from './identify.ts';
import type { Identified } from './identify.ts';
import type { Matched } from './match.ts';
import { SAY } from './phrases.ts';
import { cellOf, itemsOf, listText, setAt, toRecord } from './records.ts';
import type { Data } from './records.ts';
import type { Fault, RawRow } from './table.ts';

/** A field that the sheet changes, as both texts. */
export interface Change {
  readonly header: Text;
  readonly old: string;
  readonly now: string;
}

/** What the sheet makes of one entry. */
export interface Draft {
  readonly sheet: MainSheet;
  readonly slug: string;
  readonly title: string;
  readonly entry: ContentEntry | undefined;
  /** The row of the main sheet; absent where only a list sheet names the entry. */
  readonly main: Identified | undefined;
  readonly lists: ReadonlyMap<ListSheet, readonly RawRow[]>;
  readonly changes: readonly Change[];
  readonly edits: readonly FieldEdit[];
  /** Front matter and story after the edits. */
  readonly record: Data;
  readonly faults: readonly Fault[];
}

export interface DraftContext {
  readonly tables: ReadonlyMap<MainSheet | ListSheet, Matched>;
  readonly index: EntryIndex;
  readonly baseline: Baseline;
}

type Source = Pick<Draft, 'sheet' | 'slug' | 'title' | 'entry' | 'main' | 'lists'>;

/** Compares a row, and the rows of its lists, with the entry in the repository. */
export function makeDraft(source: Source, context: DraftContext): Draft {
  const { sheet, entry, main } = source;
  const before: Data = entry ? toRecord(entry) : {};
  const faults: Fault[] = [...(main?.faults ?? [])];
  const changes: Change[] = [];
  const edits: FieldEdit[] = [];
  const accept = (found: Found | undefined) => {
    faults.push(...(found?.faults ?? []));
    if (!found?.edit) return;
    edits.push(found.edit);
    changes.push(found.change);
  };
  const matched = context.tables.get(sheet);
  if (main && matched) {
    for (const column of sheet.columns) {
      accept(compareCell(column, main, matched, before, source, context));
    }
  }
  for (const list of sheet.lists) accept(compareList(list, before, source, context));
  const record = edits.reduce((data, { path, value }) => setAt(data, path, value), before);
  return { ...source, changes, edits, record, faults };
}

type Found =
  | { readonly faults: readonly Fault[]; readonly edit?: never }
  | { readonly faults?: never; readonly edit: FieldEdit; readonly change: Change };

function compareCell(
  column: Column,
  { row, isByName }: Identified,
  matched: Matched,
  before: Data,
  source: Source,
  { index, baseline }: DraftContext,
): Found | undefined {
  const at = matched.at.get(column);
  if (at === undefined) return undefined;
  const cell = row.cells[at] ?? {};
  const where = place(column, matched, row);
  const read = readCell(column, cell, index);
  if ('fault' in read) return { faults: [{ ...where, text: read.fault, ...told(cell) }] };
  const now = read.value;
  const old = cellOf(column, before);
  if (now === old || (isByName && now === '')) return undefined;
  const print = source.entry && baseline.print(source.sheet, source.slug, column.key);
  if (print !== undefined && fingerprint(now) === print) return undefined;
  if (print !== undefined && fingerprint(old) !== print) {
    return { faults: [{ ...where, text: SAY.conflict(short(now), short(old)), isConflict: true }] };
  }
  const parsed = toValue(column, now, index);
  if ('fault' in parsed) return { faults: [{ ...where, text: parsed.fault }] };
  return {
    edit: { path: column.path, value: parsed.value },
    change: { header: column.header, old, now },
  };
}

const told = ({ isTold }: { isTold?: boolean }) => (isTold ? { isTold } : {});

/** A list changes as a whole: its rows in the sheet are its items. */
function compareList(
  list: ListSheet,
  before: Data,
  source: Source,
  { tables, index, baseline }: DraftContext,
): Found | undefined {
  const matched = tables.get(list);
  const rows = source.lists.get(list) ?? [];
  const isSilent = rows.length === 0 && (!source.main || source.main.isByName);
  if (!matched || isSilent) return undefined;
  const items = itemsOf(list, before);
  const faults: Fault[] = [];
  const read = rows.map((row) => readItem(list, row, matched, items, index, faults));
  if (faults.some(({ isLate }) => !isLate)) return { faults };
  const now = listText(read.map(({ texts }) => texts));
  const old = listText(items.map((item) => list.columns.map((column) => cellOf(column, item))));
  if (now === old) return undefined;
  const print = source.entry && baseline.print(source.sheet, source.slug, list.key);
  if (print !== undefined && fingerprint(now) === print) return undefined;
  const [first] = rows;
  const sheet = matched.name;
  if (print !== undefined && fingerprint(old) !== print) {
    const text = SAY.conflict(shortList(now), shortList(old));
    return { faults: [{ sheet, ...(first && { row: first.number }), text, isConflict: true }] };
  }
  if (faults.length > 0) return { faults };
  const value = read.length > 0 ? read.map(({ item }) => item) : undefined;
  return {
    edit: { path: list.path, value },
    change: { header: list.label, old: shortList(old), now: shortList(now) },
  };
}

interface ReadItem {
  readonly texts: readonly string[];
  readonly item: Data;
}

function readItem(
  list: ListSheet,
  row: RawRow,
  matched: Matched,
  items: readonly Data[],
  index: EntryIndex,
  faults: Fault[],
): ReadItem {
  const number = matched.orderAt === undefined ? undefined : row.cells[matched.orderAt]?.value;
  const base = items[Number(number ?? 0) - 1];
  if (number !== undefined && String(number).trim() !== '' && !base) {
    const column = (matched.orderAt ?? 0) + 1;
    const text = SAY.noItem(String(number));
    faults.push({ sheet: matched.name, row: row.number, column, text, isLate: true });
  }
  let item: Data = base ?? {};
  const texts = list.columns.map((column) => {
    const old = cellOf(column, base);
    const at = matched.at.get(column);
    if (at === undefined) return old;
    const cell = row.cells[at] ?? {};
    const read = readCell(column, cell, index);
    const parsed = 'fault' in read ? read : toValue(column, read.value, index);
    if ('fault' in read || 'fault' in parsed) {
      const text = 'fault' in read ? read.fault : (parsed as { fault: Text }).fault;
      // What the repository holds already may be wrong there, but is no fault of the sheet.
      if ('fault' in read || read.value !== old) {
        faults.push({ ...place(column, matched, row), text, ...told(cell) });
      }
      return 'value' in read ? read.value : '';
    }
    if (read.value !== old) item = setAt(item, column.path, parsed.value);
    return read.value;
  });
  return { texts, item };
}

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** A list as people read it: its items parted by strokes. */
function shortList(text: string): string {
  if (!text) return '';
  const rows = JSON.parse(text) as string[][];
  return rows.map((row) => row.filter(Boolean).join(', ')).join(' | ');
}
