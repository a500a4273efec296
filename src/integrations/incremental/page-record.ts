import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is known of a page from the last build: the key it was made under, and what it read. */
export interface KnownPage {
  readonly key: string;
  readonly reads: readonly string[];
}

/** What the last build read, page by page. */
export interface PageRecord {
  readonly pages: ReadonlyMap<string, KnownPage>;
  /** What each read gave. */
  readonly digests: ReadonlyMap<string, string>;
}

/** As the file holds it: reads by their number, since many pages read the same. */
interface RecordFile {
  readonly base: string;
  readonly reads: readonly (readonly [read: string, digest: string])[];
  readonly pages: Readonly<Record<string, readonly [key: string, ...reads: number[]]>>;
}

const pathOf = (cacheDir: string) => join(cacheDir, 'pages-read.json');

/**
 * The record of the last build, if it was made of the same code and settings. It is taken away: a
 * build that is stopped leaves half of its pages in the cache, and no later one may trust them.
 *
 * @param base a mark of all that every page depends on.
 */
export function takeRecord(cacheDir: string, base: string): PageRecord | undefined {
  try {
    const file = JSON.parse(readFileSync(pathOf(cacheDir), 'utf8')) as RecordFile;
    if (file.base !== base) return undefined;
    const pages = Object.entries(file.pages).map(
      ([path, [key, ...numbers]]): [string, KnownPage] => [
        path,
        { key, reads: numbers.map((number) => file.reads[number]?.[0] ?? '') },
      ],
    );
    return { pages: new Map(pages), digests: new Map(file.reads) };
  } catch {
    // None yet, or damaged: every page is made.
    return undefined;
  } finally {
    rmSync(pathOf(cacheDir), { force: true });
  }
}

/** Keeps the record of a build that came to its end. */
export function keepRecord(cacheDir: string, base: string, { pages, digests }: PageRecord): void {
  const numbers = new Map<string, number>();
  const numberOf = (read: string) => {
    const known = numbers.get(read) ?? numbers.size;
    numbers.set(read, known);
    return known;
  };
  const shown = [...pages].map(
    ([path, { key, reads }]) => [path, [key, ...reads.map(numberOf)]] as const,
  );
  const file: RecordFile = {
    base,
    pages: Object.fromEntries(shown),
    reads: [...numbers.keys()].map((read) => [read, digests.get(read) ?? '']),
  };
  mkdirSync(cacheDir, { recursive: true });
  const path = pathOf(cacheDir);
  writeFileSync(`${path}.new`, JSON.stringify(file));
  renameSync(`${path}.new`, path);
}
