import type { Catalogue } from '../../catalogue/catalogue.ts';
import { entryPath } from '../../schema/collections.ts';
import type { OpenCollection } from './allowed.ts';
import { openFields } from './fields.ts';
import type { OpenField } from './fields.ts';

type Group = Readonly<Record<string, unknown>>;

/** An entry as open data: its permanent id, its page, and its open fields nested as in the content. */
export interface OpenRecord extends Group {
  readonly slug: string;
  readonly url: string;
}

/** The entries of a collection as open data, in the order of their ids. */
export function openRecords(
  collection: OpenCollection,
  catalogue: Catalogue,
  siteUrl: string,
): OpenRecord[] {
  const fields = openFields(collection);
  return [...catalogue.all(collection)]
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .map(({ slug, data }) => ({
      slug,
      url: siteUrl + entryPath(collection, slug),
      ...pick(fields, data),
    }));
}

/** The value at a path; `undefined` where a group on the way is absent. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((group, key) => (group as Group | undefined)?.[key], data);
}

function pick(fields: readonly OpenField[], data: unknown): Group {
  const record: Record<string, unknown> = {};
  for (const { path, fields: inner, fallback } of fields) {
    const value = valueAt(data, path) ?? fallback;
    if (value === undefined) continue;
    const open = inner && Array.isArray(value) ? value.map((item) => pick(inner, item)) : value;
    put(record, path, open);
  }
  return record;
}

function put(
  record: Record<string, unknown>,
  [key = '', ...rest]: readonly string[],
  value: unknown,
) {
  if (rest.length === 0) record[key] = value;
  else put((record[key] ??= {}) as Record<string, unknown>, rest, value);
}
