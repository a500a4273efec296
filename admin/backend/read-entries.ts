import { COLLECTION_KEYS } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import type { RawEntry } from '../../src/schema/entry.ts';
import { parseEntryFile } from '../../src/schema/front-matter.ts';
import type { Stored } from '../rules/kinds.ts';
import { currentBackend } from './catalogue-backend.ts';

/** All entries of a collection as they are stored now, drafts of a workflow not included. */
export async function readEntries(collection: CollectionKey): Promise<RawEntry[]> {
  const files = await readFolder(`content/${collection}`);
  return files.map((file) => ({ ...file, collection }));
}

/** All Markdown files right in a folder of the repository, as they are stored now. */
export async function readFolder(folder: string): Promise<Stored[]> {
  const backend = currentBackend();
  const files = backend.allEntriesByFolder
    ? await backend.allEntriesByFolder(folder, 'md', 1)
    : await backend.entriesByFolder(folder, 'md', 1);
  return files
    .filter(({ file }) => /^[^/]+\.md$/.test(file.path.slice(folder.length + 1)))
    .map(({ data, file }) => ({
      slug: file.path.slice(folder.length + 1, -'.md'.length),
      ...read(data ?? ''),
    }));
}

/** All entries of all collections. */
export async function readAllEntries(): Promise<RawEntry[]> {
  return (await Promise.all(COLLECTION_KEYS.map(readEntries))).flat();
}

function read(source: string): Omit<Stored, 'slug'> {
  const { data, body } = parseEntryFile(source);
  return { data, body };
}

const MAX_AGE_MS = 30_000;
const kept = new Map<CollectionKey, { at: number; entries: Promise<RawEntry[]> }>();

/** As `readEntries`, but an answer less than half a minute old will do: for lists to choose from. */
export function recentEntries(collection: CollectionKey): Promise<RawEntry[]> {
  const known = kept.get(collection);
  if (known && Date.now() - known.at < MAX_AGE_MS) return known.entries;
  const entries = readEntries(collection);
  kept.set(collection, { at: Date.now(), entries });
  entries.catch(() => kept.delete(collection));
  return entries;
}

/** After a save or a deletion, lists are read anew. */
export function forgetEntries(): void {
  kept.clear();
}
