import { createHash } from 'node:crypto';
import type { MainSheet } from './columns.ts';
import { textsOf } from './records.ts';
import type { Data } from './records.ts';
import type { RawTable } from './table.ts';

/**
 * What the workbook remembers of its export, on a hidden sheet: a short hash of every cell that was
 * filled. By it the import tells who changed a field: the sheet, the repository, or both.
 */

export const BASE_SHEET = '_asal';

const LENGTH = 12;

/** A short fingerprint of a text. */
export function fingerprint(text: string): string {
  return text && createHash('sha256').update(text).digest('base64url').slice(0, LENGTH);
}

/** The row that remembers an entry: collection, slug and fingerprints. */
export function baseRow(sheet: MainSheet, slug: string, record: Data): string[] {
  const prints = [...textsOf(sheet, record)].map(([key, text]) => [key, fingerprint(text)]);
  return [sheet.collection, slug, JSON.stringify(Object.fromEntries(prints))];
}

/** What was exported, or nothing where the file does not say (CSV, a sheet made by hand). */
export interface Baseline {
  readonly isKnown: boolean;
  has(sheet: MainSheet, slug: string): boolean;
  /** The fingerprint of a cell as exported (`''`: it was empty); `undefined` if not exported. */
  print(sheet: MainSheet, slug: string, key: string): string | undefined;
}

/** Reads the hidden sheet; a damaged row counts as not exported. */
export function readBaseline(table: RawTable | undefined): Baseline {
  const entries = new Map<string, ReadonlyMap<string, string>>();
  for (const { cells } of table?.rows ?? []) {
    const [collection, slug, prints] = cells.map(({ value }) => String(value ?? ''));
    const parsed = parsePrints(prints ?? '');
    if (parsed) entries.set(`${collection ?? ''}/${slug ?? ''}`, parsed);
  }
  const get = (sheet: MainSheet, slug: string) => entries.get(`${sheet.collection}/${slug}`);
  return {
    isKnown: entries.size > 0,
    has: (sheet, slug) => get(sheet, slug) !== undefined,
    print: (sheet, slug, key) => {
      const entry = get(sheet, slug);
      return entry && (entry.get(key) ?? '');
    },
  };
}

function parsePrints(text: string): ReadonlyMap<string, string> | undefined {
  try {
    return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
  } catch {
    return undefined;
  }
}
