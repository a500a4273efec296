import type { ContentEntry } from '../files/read-content.ts';
import { toCellText } from './cells.ts';
import { BODY } from './columns.ts';
import type { Column, ListSheet, MainSheet } from './columns.ts';

/** An entry as cells: one text for each column, and for each list one row of texts an item. */

export type Data = Readonly<Record<string, unknown>>;

/** Front matter and story in one. */
export function toRecord({ data, body }: Pick<ContentEntry, 'data' | 'body'>): Data {
  return { ...data, [BODY]: body };
}

/** The value at a path, or `undefined`. */
export function getAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Data)[key] : undefined,
    data,
  );
}

/** The same data with a value at a path; `undefined` removes it, and groups left empty with it. */
export function setAt(data: Data, [key, ...rest]: readonly string[], value: unknown): Data {
  if (key === undefined) return data;
  const child = data[key];
  const group = typeof child === 'object' && child !== null ? (child as Data) : {};
  const next = rest.length === 0 ? value : setAt(group, rest, value);
  const isEmpty = rest.length > 0 && Object.keys(next as object).length === 0;
  if (next !== undefined && !isEmpty) return { ...data, [key]: next };
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== key));
}

/** The text of an entry in a column. */
export function cellOf(column: Column, record: unknown): string {
  return toCellText(column, getAt(record, column.path));
}

/** The items of a list of groups. */
export function itemsOf(list: ListSheet, record: Data): Data[] {
  const value = getAt(record, list.path);
  return Array.isArray(value) ? (value as Data[]) : [];
}

/** A list of groups as one text, for comparing. */
export function listText(rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : JSON.stringify(rows);
}

/** Every text of an entry, by the key of its column or list; empty ones are left out. */
export function textsOf(sheet: MainSheet, record: Data): Map<string, string> {
  const cells = sheet.columns.map((column) => [column.key, cellOf(column, record)] as const);
  const lists = sheet.lists.map((list) => {
    const rows = itemsOf(list, record).map((item) => list.columns.map((c) => cellOf(c, item)));
    return [list.key, listText(rows)] as const;
  });
  return new Map([...cells, ...lists].filter(([, text]) => text !== ''));
}
