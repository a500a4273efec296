import { normaliseName } from '../schema/formats.ts';
import { closest } from '../schema/suggest.ts';
import { BASE_SHEET } from './baseline.ts';
import { CODE, ORDER, SHEETS } from './columns.ts';
import type { Column, ListSheet, MainSheet } from './columns.ts';
import { GUIDE_SHEET } from './guide.ts';
import { SAY } from './phrases.ts';
import { TERMS_SHEET } from './pick-lists.ts';
import { isBlank } from './table.ts';
import type { Fault, RawCell, RawRow, RawTable } from './table.ts';

/** Which sheet of a file is which, and which of its columns holds what. */

export interface Matched {
  readonly name: string;
  readonly rows: readonly RawRow[];
  /** Position of each column that the sheet has, from 0. */
  readonly at: ReadonlyMap<Column, number>;
  readonly codeAt: number | undefined;
  readonly orderAt: number | undefined;
}

export interface MatchedFile {
  readonly tables: ReadonlyMap<MainSheet | ListSheet, Matched>;
  readonly base: RawTable | undefined;
  /** Faults of the file's build: nothing can be imported before they are mended. */
  readonly faults: readonly Fault[];
}

const OWN = new Set([GUIDE_SHEET, BASE_SHEET, TERMS_SHEET]);

interface Known {
  readonly sheet: MainSheet | ListSheet;
  readonly names: readonly string[];
}

const KNOWN: readonly Known[] = SHEETS.flatMap((sheet): Known[] => [
  { sheet, names: [sheet.name, sheet.collection] },
  ...sheet.lists.map((list) => ({ sheet: list, names: [list.name] })),
]);

/** Finds the sheets by their names (a CSV file also by its headers) and the columns by theirs. */
export function matchFile(tables: readonly RawTable[]): MatchedFile {
  const result = new Map<MainSheet | ListSheet, Matched>();
  const faults: Fault[] = [];
  for (const table of tables.filter(({ name }) => !OWN.has(name))) {
    const [head, ...rows] = table.rows;
    if (!head) continue;
    const known = findByName(table.name) ?? (table.isNamed ? undefined : findByHeaders(head));
    if (!known) {
      const names = KNOWN.map(({ names: [name = ''] }) => name);
      const text = SAY.unknownSheet(closest(table.name, names) ?? guess(head), names);
      faults.push({ sheet: table.name, text });
    } else if (result.has(known.sheet)) {
      faults.push({ sheet: table.name, text: SAY.twiceSheet });
    } else {
      result.set(known.sheet, matchColumns(known.sheet, table.name, head, rows, faults));
    }
  }
  if (result.size === 0 && faults.length === 0) {
    faults.push({ sheet: tables[0]?.name ?? '', text: SAY.noSheets });
  }
  return { tables: result, base: tables.find(({ name }) => name === BASE_SHEET), faults };
}

function findByName(name: string): Known | undefined {
  const wanted = normaliseName(name);
  return KNOWN.find(({ names }) => names.some((known) => normaliseName(known) === wanted));
}

/** The sheet whose headers a file has most of, the name of an entry among them. */
function findByHeaders(head: RawRow): Known | undefined {
  const counts = KNOWN.map((known) => ({ known, count: countHeaders(known.sheet, head) }));
  const best = Math.max(...counts.map(({ count }) => count));
  const found = counts.filter(({ count }) => count === best);
  return best >= 2 || found.length === 1 ? found[0]?.known : undefined;
}

const guess = (head: RawRow) => findByHeaders(head)?.names[0];

function countHeaders(sheet: MainSheet | ListSheet, head: RawRow): number {
  const found = head.cells.filter((cell) => findColumn(sheet.columns, headerText(cell)));
  return found.length;
}

const simple = (text: string) => normaliseName(text.replace(/\*\s*$/, ''));

const headerText = ({ value }: RawCell) => (typeof value === 'string' ? value.trim() : '');

const findColumn = (columns: readonly Column[], header: string) =>
  columns.find(({ header: { id, en }, key }) =>
    [id, en, key].some((name) => header !== '' && simple(name) === simple(header)),
  );

function matchColumns(
  sheet: MainSheet | ListSheet,
  name: string,
  head: RawRow,
  rows: readonly RawRow[],
  faults: Fault[],
): Matched {
  const at = new Map<Column, number>();
  let codeAt: number | undefined;
  let orderAt: number | undefined;
  head.cells.forEach((cell, index) => {
    const header = headerText(cell);
    const place = { sheet: name, row: head.number, column: index + 1, header };
    if (cell.fault) faults.push({ ...place, text: cell.fault });
    if (isBlank(cell)) reportStray(name, index, rows, faults);
    if (cell.fault || isBlank(cell)) return;
    const column = findColumn(sheet.columns, header);
    if (isHeader(header, CODE) && codeAt === undefined) codeAt = index;
    else if (!column && isHeader(header, ORDER) && orderAt === undefined) orderAt = index;
    else if (!column) faults.push({ ...place, text: unknownColumn(sheet, header) });
    else if (at.has(column)) faults.push({ ...place, text: SAY.twiceColumn });
    else at.set(column, index);
  });
  const needed = 'title' in sheet ? sheet.title : undefined;
  const missing = needed && !at.has(needed) ? needed.header.id : undefined;
  const lacks = missing ?? (!needed && codeAt === undefined ? CODE.id : undefined);
  if (lacks) faults.push({ sheet: name, row: head.number, text: SAY.missingColumn(lacks) });
  for (const { number, cells } of rows) {
    const stray = cells.findIndex((cell, index) => index >= head.cells.length && !isBlank(cell));
    if (stray >= 0)
      faults.push({ sheet: name, row: number, column: stray + 1, text: SAY.noHeader });
  }
  return { name, rows, at, codeAt, orderAt };
}

const isHeader = (header: string, { id, en }: { id: string; en: string }) =>
  [id, en].some((name) => simple(name) === simple(header));

function unknownColumn({ columns }: MainSheet | ListSheet, header: string) {
  return SAY.unknownColumn(closest(header, [CODE.id, ...columns.map(({ header: { id } }) => id)]));
}

/** A cell below an empty header would silently be lost. */
function reportStray(sheet: string, index: number, rows: readonly RawRow[], faults: Fault[]): void {
  const row = rows.find(({ cells }) => !isBlank(cells[index] ?? {}));
  if (row) faults.push({ sheet, row: row.number, column: index + 1, text: SAY.noHeader });
}
