import { COLLECTION_KEYS } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import type { RawEntry } from '../../src/schema/entry.ts';
import { referencesOf } from '../../src/schema/integrity.ts';
import { recentEntries } from '../backend/read-entries.ts';
import type { BackendName } from '../config/backend.ts';

/**
 * The collections a preview reads besides its own entry: on this computer all of them, over the
 * network only those the entry names, because a forge answers each file on its own.
 */
export function relatedCollections(
  backend: BackendName,
  { collection, data }: Pick<RawEntry, 'collection' | 'data'>,
): CollectionKey[] {
  if (backend === 'proxy' || backend === 'test-repo') return [...COLLECTION_KEYS];
  const targets = new Set(referencesOf(collection, data).map(({ target }) => target));
  return COLLECTION_KEYS.filter((key) => targets.has(key));
}

export async function readRelated(collections: readonly CollectionKey[]): Promise<RawEntry[]> {
  const lists = await Promise.all(collections.map((key) => recentEntries(key).catch(() => [])));
  return lists.flat();
}
