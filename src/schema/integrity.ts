import type { Locale, Text } from '../i18n/locale.ts';
import { COLLECTIONS } from './collections.ts';
import type { CollectionKey } from './collections.ts';
import type { RawEntry } from './entry.ts';
import { normaliseName } from './formats.ts';
import type { RelationTarget } from './meta.ts';
import { errorAt, warningAt } from './problem.ts';
import type { Path, Problem } from './problem.ts';
import { suggestion } from './suggest.ts';
import { STATUSES } from './vocabularies.ts';
import { labelOf } from './vocabulary.ts';
import { fieldValues } from './walk.ts';

/** Rules that need more than one entry: relations that lead nowhere, and the same business twice. */

export interface Reference {
  readonly path: Path;
  readonly target: RelationTarget;
  readonly slug: string;
}

/** All relations of an entry, in the order of its fields. */
export function referencesOf(
  collection: CollectionKey,
  data: Readonly<Record<string, unknown>>,
): Reference[] {
  return [...fieldValues(COLLECTIONS[collection].schema, data)].flatMap(({ path, value, meta }) =>
    meta.kind === 'relation' && meta.target && typeof value === 'string'
      ? [{ path, target: meta.target, slug: value }]
      : [],
  );
}

/** The entries that refer to one entry: what would dangle if it were deleted. */
export function referencesTo(
  entries: readonly RawEntry[],
  collection: CollectionKey,
  slug: string,
): RawEntry[] {
  return entries.filter((entry) =>
    referencesOf(entry.collection, entry.data).some(
      (reference) => reference.target === collection && reference.slug === slug,
    ),
  );
}

/** Whether an entry is meant to be seen; a status that is left out means it is. */
export const isPublished = (entry: RawEntry) =>
  (entry.data['status'] ?? 'published') === 'published';

/** The status of an entry in words. */
function statusOf({ data }: RawEntry): Text {
  const word = (locale: Locale) => labelOf(STATUSES, String(data['status']), locale).toLowerCase();
  return { id: word('id'), en: word('en') };
}

/** Problems between entries, for each entry that has any. */
export function integrityProblems(entries: readonly RawEntry[]): Map<RawEntry, Problem[]> {
  const index = new Map<string, Map<string, RawEntry>>();
  for (const entry of entries) {
    const slugs = index.get(entry.collection) ?? new Map<string, RawEntry>();
    index.set(entry.collection, slugs.set(entry.slug, entry));
  }
  const result = new Map<RawEntry, Problem[]>();
  const add = (entry: RawEntry, problem: Problem) =>
    result.set(entry, [...(result.get(entry) ?? []), problem]);
  for (const entry of entries) {
    for (const reference of referencesOf(entry.collection, entry.data)) {
      const problem = relationProblem(entry, reference, index.get(reference.target));
      if (problem) add(entry, problem);
    }
  }
  for (const [entry, other] of findDuplicateBusinesses(entries)) {
    add(entry, errorAt(['name'], 'duplicate-business', { other: `content/ukm/${other.slug}.md` }));
  }
  return result;
}

function relationProblem(
  entry: RawEntry,
  { path, target, slug }: Reference,
  slugs: ReadonlyMap<string, RawEntry> | undefined,
): Problem | undefined {
  const found = slugs?.get(slug);
  if (!found) return danglingError(path, target, slug, slugs?.keys() ?? []);
  const needsMaker = target === 'ukm' && path.length === 1;
  if (needsMaker && isPublished(entry) && !isPublished(found)) {
    return warningAt(path, 'unpublished-relation', {
      target: COLLECTIONS[target].item,
      slug,
      status: statusOf(found),
    });
  }
  return undefined;
}

/** Says that a relation leads nowhere, and which of the known slugs may have been meant. */
export function danglingError(
  path: Path,
  target: RelationTarget,
  slug: string,
  known: Iterable<string>,
): Problem {
  return errorAt(path, 'dangling', { slug, target, suggestion: suggestion(slug, known) });
}

/** Businesses whose normalised name an earlier one (by slug) already has, each with that one. */
export function findDuplicateBusinesses(entries: readonly RawEntry[]): Map<RawEntry, RawEntry> {
  const first = new Map<string, RawEntry>();
  const result = new Map<RawEntry, RawEntry>();
  const businesses = entries.filter(({ collection }) => collection === 'ukm');
  for (const entry of [...businesses].sort((a, b) => (a.slug < b.slug ? -1 : 1))) {
    const name = entry.data['name'];
    if (typeof name !== 'string' && typeof name !== 'number') continue;
    const key = normaliseName(String(name));
    const earlier = first.get(key);
    if (!key) continue;
    if (earlier) result.set(entry, earlier);
    else first.set(key, entry);
  }
  return result;
}
