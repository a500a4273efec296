import type { Text } from '../i18n/locale.ts';

/** A sheet as read from a file, before anything is understood. */

export interface RawCell {
  readonly value?: string | number | boolean | Date;
  /** What keeps the cell from being used, whatever it shows. */
  readonly fault?: Text;
  /** Whether another cell of the same merged range already tells the fault. */
  readonly isTold?: boolean;
}

export interface RawRow {
  /** As the spreadsheet program counts, from 1. */
  readonly number: number;
  /** From column A on. */
  readonly cells: readonly RawCell[];
}

export interface RawTable {
  readonly name: string;
  /** Whether the name was given to the sheet, or is only that of a CSV file. */
  readonly isNamed: boolean;
  /** Without rows that are empty throughout. */
  readonly rows: readonly RawRow[];
}

/** Something wrong at a place of the file. */
export interface Fault {
  readonly sheet: string;
  /** From 1; absent where the whole sheet is meant. */
  readonly row?: number;
  /** From 1; absent where the whole row is meant. */
  readonly column?: number;
  readonly header?: string;
  readonly text: Text;
  /** Whether the field changed both in the sheet and in the repository. */
  readonly isConflict?: boolean;
  /** Whether another fault says it already: it counts, but is not printed. */
  readonly isTold?: boolean;
  /** Whether it matters only where the list is changed. */
  readonly isLate?: boolean;
}

/** More rows than a sheet may have are not read: the catalogue has about 150 businesses. */
export const MAX_ROWS = 10_000;

/** The letters of a column counted from 1: 28 → AB. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? columnLetters(rest) + letter : letter;
}

/** Whether a cell holds nothing. */
export function isBlank({ value, fault }: RawCell): boolean {
  return !fault && (value === undefined || (typeof value === 'string' && value.trim() === ''));
}
