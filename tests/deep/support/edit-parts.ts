import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from '../../../src/art/seed.ts';
import { one } from '../../../src/generate/choose.ts';
import type { CollectionKey } from '../../../src/schema/collections.ts';
import { parseEntryFile } from '../../../src/schema/front-matter.ts';

/** Where edits are made: the same in every copy of a project. */
export interface Place {
  readonly root: string;
  readonly contentDir: string;
}

/** The front matter of an entry. */
export type Fields = Record<string, unknown>;

/** An edit, worked out once and then made in each place alike. */
export interface Edit {
  readonly what: string;
  make(place: Place): Promise<void>;
}

/** Chooses an edit of what is there. */
export type Plan = (random: Random, place: Place) => Promise<Edit>;

const WORDS = ['arunika', 'baskara', 'candra', 'dahlia', 'embun', 'fajar', 'gerimis', 'hulu'];

/** A few words. */
export const text = (random: Random) =>
  Array.from({ length: 2 + random.int(4) }, () => one(random, WORDS)).join(' ');

/** A name that no other entry has, most likely. */
export const name = (random: Random) => `Contoh ${text(random)} ${random.int(1000)}`;

/** The file of an entry. */
export const pathOf = (place: Place, collection: CollectionKey, slug: string) =>
  join(place.contentDir, collection, `${slug}.md`);

/** The entries of a collection, in one order on every disk. */
export async function slugsIn({ contentDir }: Place, collection: CollectionKey): Promise<string[]> {
  const names = await readdir(join(contentDir, collection));
  return names
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -3))
    .sort();
}

/** An entry's file as it is now. */
export async function read(place: Place, collection: CollectionKey, slug: string) {
  return parseEntryFile(await readFile(pathOf(place, collection, slug), 'utf8'));
}
