import type { Workbook } from '@protobi/exceljs';
import type { ContentEntry } from '../files/read-content.ts';
import { SHEETS } from './columns.ts';
import type { Column } from './columns.ts';
import { columnLetters } from './table.ts';
import { termLabels } from './terms.ts';

/** The terms that cells are chosen from. They stand on a hidden sheet: a rule itself holds 255 characters. */

export const TERMS_SHEET = '_daftar';

export interface PickLists {
  /** The range that holds the choices of a column, or `undefined` where anything may be written. */
  formula(column: Column): string | undefined;
}

/** Adds the hidden sheet: one column for each vocabulary, and for each collection referred to. */
export function addPickLists(workbook: Workbook, entries: readonly ContentEntry[]): PickLists {
  const worksheet = workbook.addWorksheet(TERMS_SHEET, { state: 'hidden' });
  const ranges = new Map<unknown, string>();
  const add = (key: unknown, values: readonly string[]) => {
    const at = ranges.size + 1;
    values.forEach((value, index) => {
      worksheet.getCell(index + 1, at).value = value;
    });
    const letters = columnLetters(at);
    ranges.set(key, `'${TERMS_SHEET}'!$${letters}$1:$${letters}$${Math.max(1, values.length)}`);
  };
  const columns = SHEETS.flatMap((sheet) => [
    ...sheet.columns,
    ...sheet.lists.flatMap((list) => list.columns),
  ]);
  for (const { meta } of columns) {
    const key = meta.vocabulary ?? meta.target;
    if (key === undefined || ranges.has(key)) continue;
    const slugs = () =>
      entries.filter(({ collection }) => collection === meta.target).map(({ slug }) => slug);
    add(key, meta.vocabulary ? termLabels(meta.vocabulary) : slugs());
  }
  return {
    // A new entry of the same sheet may be referred to before it has a code, so names pass too.
    formula: ({ meta }) => (meta.vocabulary ? ranges.get(meta.vocabulary) : undefined),
  };
}
