import type { z } from 'zod';
import { COLLECTIONS, COLLECTION_KEYS, SiteSchema } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import type { RawEntry } from '../../src/schema/entry.ts';
import { integrityProblems } from '../../src/schema/integrity.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { toSlug } from '../../src/schema/slug.ts';
import { validateEntry, validateSite } from '../../src/schema/validate.ts';
import { SITE_FILE } from '../config/names.ts';
import { listFacts } from '../formats/list-facts.ts';
import { asText } from './as-text.ts';

type Data = Readonly<Record<string, unknown>>;

/** A file as it is stored: of any kind. */
export type Stored = Pick<RawEntry, 'slug' | 'data' | 'body'>;

/** What the editor knows of one kind of file: how it is checked, named and listed. */
export interface EntryKind {
  readonly schema: z.ZodType;
  /** The field that names an entry in lists and messages. */
  readonly titleKey?: string;
  /** Every problem that an entry has by itself. */
  validate(entry: Stored): Problem[];
  /** The file name a new entry would get. One without a name gets a stand-in, to be checked at all. */
  newSlug(data: Data): string;
  /** What Decap's lists show, filter and group by; never written. `today` is a day in WIB. */
  listFacts(entry: Stored, today: string): Data;
  /** What keeps an entry from being stored beside the others of its kind, itself not among them. */
  readonly clashes?: (entry: Stored, others: readonly Stored[]) => Problem[];
}

const site: EntryKind = {
  schema: SiteSchema,
  validate: ({ data }) => validateSite(data),
  newSlug: () => SITE_FILE,
  listFacts: () => ({}),
};

const kinds = new Map<string, EntryKind>(COLLECTION_KEYS.map((key) => [key, collectionKind(key)]));

/** Makes another kind of file known, by the name of its collection in the CMS. */
export function registerKind(collection: string, kind: EntryKind): void {
  kinds.set(collection, kind);
}

/** Whether entries of this collection are edited here. */
export const hasKind = (collection: string): boolean => kinds.has(collection);

/** The kind of a collection; without one, that of the organisation's own file. */
export function kindOf(collection: string | undefined): EntryKind {
  return (collection === undefined ? undefined : kinds.get(collection)) ?? site;
}

/** Where the file of an entry lies in its repository. */
export interface EntryPlace {
  /** The collection's folder: `content/ukm`, or `records` of the private repository. */
  readonly folder: string;
  readonly collection: string;
  readonly slug: string;
}

/** The place of an entry by its path; `undefined` where the file is no entry's. */
export function entryPlace(path: string): EntryPlace | undefined {
  const match = /^((?:content\/)?([^/]+))\/([^/]+)\.md$/.exec(path);
  const [, folder = '', collection = '', slug = ''] = match ?? [];
  return hasKind(collection) ? { folder, collection, slug } : undefined;
}

function collectionKind(collection: CollectionKey): EntryKind {
  const { schema, titleKey } = COLLECTIONS[collection];
  return {
    schema,
    titleKey,
    validate: ({ slug, data }) => validateEntry(collection, slug, data),
    newSlug(data) {
      const example = data['example'] === true;
      const stand = example ? 'contoh-baru' : 'baru';
      return toSlug(asText(data[titleKey]), { example }) ?? stand;
    },
    listFacts: (entry, today) => listFacts({ ...entry, collection }, today),
    ...(collection === 'ukm' && { clashes: twins }),
  };
}

function twins(entry: Stored, others: readonly Stored[]): Problem[] {
  const toEntry = (stored: Stored): RawEntry => ({ ...stored, collection: 'ukm' });
  // Of two businesses with one name the later is told, by slug: make this one the later.
  const own = toEntry({ ...entry, slug: '\uFFFF' });
  return (integrityProblems([...others.map(toEntry), own]).get(own) ?? []).filter(
    ({ constraint }) => constraint === 'duplicate-business',
  );
}
