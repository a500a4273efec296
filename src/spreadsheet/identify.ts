import type { ContentEntry } from '../files/read-content.ts';
import { normaliseName } from '../schema/formats.ts';
import { toFreeSlug, toSlug } from '../schema/slug.ts';
import type { Baseline } from './baseline.ts';
import { readCell, YES } from './cells.ts';
import type { Column, MainSheet } from './columns.ts';
import type { EntryIndex } from './entries.ts';
import type { Matched } from './match.ts';
import { SAY } from './phrases.ts';
import { cellOf } from './records.ts';
import type { Fault, RawRow } from './table.ts';

/** A row of a main sheet, and the entry it means. */
export interface Identified {
  readonly row: RawRow;
  readonly slug: string;
  readonly title: string;
  readonly entry: ContentEntry | undefined;
  /** Whether the code was left empty: then empty cells say nothing. */
  readonly isByName: boolean;
  readonly faults: readonly Fault[];
  /** Whether another row means the same entry, so that neither can be used. */
  readonly isTwin: boolean;
}

/**
 * Finds the entry of every row: by its code, or else by its name (and what else tells entries
 * apart); the others are new and get a code made from their name.
 */
export function identifyRows(
  sheet: MainSheet,
  matched: Matched,
  entries: ReadonlyMap<string, ContentEntry>,
  index: EntryIndex,
  baseline: Baseline,
): Identified[] {
  const bySlug = new Map<string, number>();
  const byIdentity = new Map<string, number>();
  const known = knownIdentities(sheet, entries);
  const result: Identified[] = [];
  const reserved = new Set(matched.rows.map((row) => codeOf(matched, row)).filter(Boolean));
  const taken = new Set([...index.slugsOf(sheet.collection), ...reserved]);
  for (const row of matched.rows) {
    const text = (column: Column) => textAt(column, matched, row, index);
    const title = text(sheet.title);
    const code = codeOf(matched, row);
    const identity = identityOf(sheet, text);
    const same = code ? undefined : known.get(identity);
    const isExample =
      text(sheet.columns.find(({ key }) => key === 'example') ?? sheet.title) === YES;
    const made = toSlug(title, { example: isExample });
    const slug = code || same || (made ? toFreeSlug(made, taken) : '');
    const entry = entries.get(`${sheet.collection}/${slug}`);
    const faults: Fault[] = [];
    const at = place(sheet.title, matched, row);
    const first = bySlug.get(slug) ?? (code && entry ? undefined : byIdentity.get(identity));
    const isTwin = first !== undefined && title !== '';
    if (isTwin) {
      faults.push({ ...at, text: SAY.twins(result[first]?.row.number ?? 0, row.number) });
      const earlier = result[first];
      if (earlier) result[first] = { ...earlier, isTwin: true };
    }
    if (title === '' && !hasFault(sheet.title, matched, row)) {
      faults.push({ ...at, text: SAY.noTitle(sheet.title.header.id) });
    }
    if (!entry && code && baseline.has(sheet, code)) faults.push({ ...at, text: SAY.gone });
    if (slug && !isTwin) bySlug.set(slug, result.length);
    if (title && !isTwin) byIdentity.set(identity, result.length);
    if (slug && title && !entry && !isTwin) index.add(sheet.collection, slug, title);
    taken.add(slug);
    result.push({ row, slug, title, entry, isByName: !code, faults, isTwin });
  }
  return result;
}

function codeOf({ codeAt }: Matched, { cells }: RawRow): string {
  const value = codeAt === undefined ? undefined : cells[codeAt]?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Where the cell of a column stands, for a fault. */
export function place(column: Column, { name, at }: Matched, { number }: RawRow) {
  const index = at.get(column);
  const header = column.header.id;
  return { sheet: name, row: number, ...(index !== undefined && { column: index + 1, header }) };
}

function textAt(column: Column, { at }: Matched, { cells }: RawRow, index: EntryIndex): string {
  const position = at.get(column);
  const read = readCell(column, cells[position ?? -1] ?? {}, index);
  return 'value' in read ? read.value : '';
}

const hasFault = (column: Column, { at }: Matched, { cells }: RawRow) =>
  cells[at.get(column) ?? -1]?.fault !== undefined;

const identityOf = (sheet: MainSheet, text: (column: Column) => string) =>
  [normaliseName(text(sheet.title)), ...sheet.identity.map(text)].join('\n');

function knownIdentities(sheet: MainSheet, entries: ReadonlyMap<string, ContentEntry>) {
  const own = [...entries.values()].filter(({ collection }) => collection === sheet.collection);
  return new Map(
    own.map(({ data, slug }) => [identityOf(sheet, (column) => cellOf(column, data)), slug]),
  );
}
