import { COLLECTIONS, COLLECTION_KEYS, entryPath, SiteSchema } from './collections.ts';
import type { RawEntry } from './entry.ts';
import { isPublished } from './integrity.ts';
import { normaliseEntry } from './normalise.ts';
import { errorAt, warningAt } from './problem.ts';
import type { Problem } from './problem.ts';
import { suggestion } from './suggest.ts';

/** An old address and the one that took its place, both without language: `/ukm/batik-murni/`. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The path of a page of this site from its address, as somebody copies it from a browser or writes
 * it: without origin, language, question and mark, with `/` at both ends. `undefined` where the text
 * is no address of an entry.
 */
export function toEntryAddress(text: string): string | undefined {
  const path = URL.parse(text, 'https://katalog.example')?.pathname ?? '';
  const plain = `${path.replace(/^\/en(?=\/)/, '').replace(/\/+$/, '')}/`;
  const isEntry = COLLECTION_KEYS.some((key) => {
    const { route } = COLLECTIONS[key];
    return plain.startsWith(route) && /^[a-z0-9-]+\/$/.test(plain.slice(route.length));
  });
  return isEntry ? plain : undefined;
}

/** What is wrong with the moved addresses in `site.yml`, in the light of all entries. */
export function movedProblems(
  data: Readonly<Record<string, unknown>>,
  entries: readonly RawEntry[],
): Problem[] {
  const pages = new Map(entries.map((entry) => [entryPath(entry.collection, entry.slug), entry]));
  const seen = new Set<string>();
  return movedRows(data).flatMap(({ from, to }, index) => {
    const at = (key: string) => ['moved', index, key];
    const [old, now] = [toEntryAddress(from), toEntryAddress(to)];
    const problems: Problem[] = [];
    if (!old) problems.push(errorAt(at('from'), 'moved-address'));
    else if (seen.has(old)) problems.push(errorAt(at('from'), 'duplicate-item', { value: old }));
    else if (pages.has(old)) problems.push(errorAt(at('from'), 'moved-still-there', { from: old }));
    if (old) seen.add(old);
    const target = now ? pages.get(now) : undefined;
    if (!now) problems.push(errorAt(at('to'), 'moved-address'));
    else if (!target)
      problems.push(
        errorAt(at('to'), 'moved-nowhere', { to: now, suggestion: suggestion(now, pages.keys()) }),
      );
    else if (!isPublished(target)) problems.push(warningAt(at('to'), 'moved-hidden', { to: now }));
    return problems;
  });
}

/**
 * The redirects that a site with these public entries has. One that leads nowhere, or would hide a
 * page, is left out; the check tells of it.
 */
export function redirectsOf(
  data: Readonly<Record<string, unknown>>,
  publicEntries: readonly Pick<RawEntry, 'collection' | 'slug'>[],
): Redirect[] {
  const pages = new Set(publicEntries.map(({ collection, slug }) => entryPath(collection, slug)));
  const redirects = new Map<string, string>();
  for (const row of movedRows(data)) {
    const [from, to] = [toEntryAddress(row.from), toEntryAddress(row.to)];
    if (from && to && !pages.has(from) && pages.has(to)) redirects.set(from, to);
  }
  return [...redirects].map(([from, to]) => ({ from, to }));
}

function movedRows(data: Readonly<Record<string, unknown>>): Redirect[] {
  const rows = normaliseEntry(SiteSchema, data)['moved'];
  if (!Array.isArray(rows)) return [];
  return rows.map((row: unknown) => {
    const { from, to } = (row ?? {}) as Partial<Record<keyof Redirect, unknown>>;
    return { from: typeof from === 'string' ? from : '', to: typeof to === 'string' ? to : '' };
  });
}
