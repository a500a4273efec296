import { formatChange, formatDate, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { isDate } from '../../schema/formats.ts';

export type Cell = string | number | undefined;

/**
 * What a column holds; a text may stand in any, such as `belum pernah` among days. An alert is a
 * text that should be seen.
 */
export type ColumnKind = 'text' | 'alert' | 'number' | 'change' | 'date';

/** A table of the report, the same on the page, in CSV and in the workbook. Days are `YYYY-MM-DD`. */
export interface ReportTable {
  /** Part of the name of its CSV; never changed. */
  readonly id: string;
  readonly title: string;
  readonly head: readonly string[];
  /** Of each column. */
  readonly kinds: readonly ColumnKind[];
  readonly rows: readonly (readonly Cell[])[];
  /** What is to be known to read it right. */
  readonly note?: string | undefined;
  /** What is said where there is no row; without it, the page leaves the table out. */
  readonly empty?: string | undefined;
  /** The page draws the second column as bars; the scale ends at `end` at least. */
  readonly bars?: { readonly end?: number } | undefined;
}

/** The columns of a table: the head and the kind of each. */
export function columns(...list: readonly (readonly [head: string, kind?: ColumnKind])[]) {
  return { head: list.map(([head]) => head), kinds: list.map(([, kind = 'text']) => kind) };
}

/** A mean as tables hold it: two decimals. */
export function rounded(value: number | undefined): number | undefined {
  // Adding 0 makes -0 a plain 0.
  return value === undefined ? undefined : Math.round(value * 100) / 100 + 0;
}

/** A cell as people read it. */
export function cellText(cell: Cell, kind: ColumnKind, locale: Locale): string {
  if (cell === undefined) return '–';
  if (typeof cell === 'string')
    return kind === 'date' && isDate(cell) ? formatDate(cell, locale) : cell;
  const isSigned = kind === 'change' || cell < 0;
  return isSigned ? formatChange(cell, locale, 2) : formatNumber(cell, locale, 2);
}
