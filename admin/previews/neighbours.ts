import type { RawEntry } from '../../src/schema/entry.ts';
import { referencesOf } from '../../src/schema/integrity.ts';

/**
 * Finds the entries that can appear on an entry's page: those it names, those that name it, those
 * of the same business, and whatever these name in turn. A page is drawn anew with every key that
 * is pressed, so it must not take in the whole catalogue.
 */
export function indexNeighbours(entries: readonly RawEntry[]): (draft: RawEntry) => RawEntry[] {
  const byId = new Map(entries.map((entry) => [idOf(entry), entry]));
  const namedBy = new Map<string, string[]>();
  const names = new Map<string, string[]>();
  for (const entry of entries) {
    const targets = targetsOf(entry);
    names.set(idOf(entry), targets);
    for (const target of targets) {
      namedBy.set(target, [...(namedBy.get(target) ?? []), idOf(entry)]);
    }
  }
  return (draft) => {
    const own = idOf(draft);
    const targets = targetsOf(draft);
    const near = [own, ...targets.filter((id) => id.startsWith('ukm/'))].flatMap(
      (id) => namedBy.get(id) ?? [],
    );
    const ids = new Set([...targets, ...near].flatMap((id) => [id, ...(names.get(id) ?? [])]));
    ids.delete(own);
    return [...ids].flatMap((id) => byId.get(id) ?? []);
  };
}

export const idOf = ({ collection, slug }: Pick<RawEntry, 'collection' | 'slug'>) =>
  `${collection}/${slug}`;

function targetsOf({ collection, data }: RawEntry): string[] {
  return referencesOf(collection, data).map(({ target, slug }) => `${target}/${slug}`);
}
