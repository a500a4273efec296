/**
 * Where the build and the pages meet: the build runs outside of the bundle that the pages are in, so
 * that neither can import the other.
 */
export interface Reader {
  /** What the page that is being made has read so far; absent between pages. */
  current?: Set<string> | undefined;
  /** A mark of what a read gives now; `undefined` where this cannot be told. */
  digest?: (read: string) => string | undefined;
}

const KEY = Symbol.for('katalog.reads');
type Shared = typeof globalThis & { [KEY]?: Reader };

/** Opens the place where reads are noted. */
export function openReader(): Reader {
  const reader: Reader = {};
  (globalThis as Shared)[KEY] = reader;
  return reader;
}

/** The place where reads are noted, or `undefined` where nobody asks for them. */
export function shareReads(): Reader | undefined {
  return (globalThis as Shared)[KEY];
}
