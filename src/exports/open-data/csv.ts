import { stringify } from 'csv-stringify/sync';
import type { OpenCollection } from './allowed.ts';
import { openFields } from './fields.ts';
import type { OpenField } from './fields.ts';
import { valueAt } from './records.ts';
import type { OpenRecord } from './records.ts';

/** Parts several values in a cell; within a value a backslash precedes it. */
export const LIST_SIGN = '|';

/** How the files are written, as the Data Package says it. */
export const DIALECT = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  skipInitialSpace: false,
} as const;

/** The ids of a record, which are no fields of the schema. */
export const ID_COLUMNS = ['slug', 'url'] as const;

/**
 * Records as CSV (RFC 4180, UTF-8): the ids, then the open fields in the order of the schema.
 * Nothing is lost: see `csvLists` and `csvFormulas` of `i18n/numbers-en.ts` for how to read it.
 */
export function openCsv(collection: OpenCollection, records: readonly OpenRecord[]): string {
  const fields = openFields(collection);
  const rows = records.map((record) => [
    ...ID_COLUMNS.map((key) => record[key]),
    ...fields.map((field) => toCell(field, valueAt(record, field.path))),
  ]);
  return stringify([[...ID_COLUMNS, ...fields.map(({ key }) => key)], ...rows], {
    delimiter: DIALECT.delimiter,
    record_delimiter: DIALECT.lineTerminator,
    // A lone CR ends a row for some readers.
    quoted_match: /\r/,
  });
}

function toCell({ fields, item }: OpenField, value: unknown): string {
  if (value === undefined) return '';
  if (fields) return JSON.stringify(value);
  if (item && Array.isArray(value)) return harmless(value.map(escapeItem).join(LIST_SIGN));
  return typeof value === 'string' ? harmless(value) : JSON.stringify(value);
}

const escapeItem = (item: unknown) => String(item).replace(/[\\|]/g, '\\$&');

/** A text that a spreadsheet would run as a formula, or that begins with `'`, gets a `'` before it. */
function harmless(text: string): string {
  return /^[=+\-@'\t\r\n]/.test(text) ? `'${text}` : text;
}
