import type { Text } from '../i18n/locale.ts';
import { isReadable } from '../schema/front-matter.ts';
import { explain } from '../schema/problem.ts';
import type { Path, Problem } from '../schema/problem.ts';
import { validateEntry } from '../schema/validate.ts';
import { BODY } from './columns.ts';
import type { Column, ListSheet, MainSheet } from './columns.ts';
import type { Draft } from './draft.ts';
import { place } from './identify.ts';
import type { Matched } from './match.ts';
import { SAY } from './phrases.ts';
import type { Fault } from './table.ts';

type Tables = ReadonlyMap<MainSheet | ListSheet, Matched>;

/** The faults that the check would find in an entry once the sheet is applied. */
export function validateDraft(draft: Draft, tables: Tables): Fault[] {
  const { sheet, slug, record, entry, edits, faults, main, title } = draft;
  if (entry && edits.length === 0) return [];
  if (entry && !isReadable(entry.file))
    return [{ ...placeOf(draft, [], tables), text: SAY.unreadable }];
  // Without a name there is no code to check by, and the missing name is told already.
  if (!entry && (title === '' || main?.isTwin)) return [];
  const { [BODY]: _body, ...data } = record;
  const told = new Set(faults.map(addressOf));
  return validateEntry(sheet.collection, slug, data).flatMap((problem): Fault[] => {
    if (problem.severity === 'warning') return [];
    const fault = toFault(draft, problem, tables);
    const address = addressOf(fault);
    if (told.has(address)) return [];
    told.add(address);
    return [fault];
  });
}

const addressOf = ({ sheet, row, column }: Fault) => [sheet, row, column].join('\n');

/** A problem of an entry as a fault of the cell that it comes from. */
export function toFault(draft: Draft, problem: Problem, tables: Tables): Fault {
  const text: Text = { id: explain(problem, 'id'), en: explain(problem, 'en') };
  return { ...placeOf(draft, problem.path, tables), text };
}

function placeOf(draft: Draft, path: Path, tables: Tables): Omit<Fault, 'text'> {
  const { sheet, main } = draft;
  const list = sheet.lists.find((known) => startsWith(path, known.path));
  const inList = list && tables.get(list);
  const rows = list ? draft.lists.get(list) : undefined;
  if (list && inList && rows) {
    const at = path[list.path.length];
    const row = rows[typeof at === 'number' ? at : 0];
    const column = findColumn(list.columns, path.slice(list.path.length + 1));
    if (row && column) return place(column, inList, row);
    if (row) return { sheet: inList.name, row: row.number };
  }
  const matched = tables.get(sheet);
  if (!main || !matched) return { sheet: sheet.name };
  return place(findColumn(sheet.columns, path) ?? sheet.title, matched, main.row);
}

/** The column of a path, of the list that holds it, or the first of the group it names. */
function findColumn(columns: readonly Column[], path: Path): Column | undefined {
  if (path.length === 0) return undefined;
  return (
    columns.find((column) => startsWith(path, column.path)) ??
    columns.find((column) => startsWith(column.path, path))
  );
}

const startsWith = (path: Path, start: Path) => start.every((step, at) => path[at] === step);
