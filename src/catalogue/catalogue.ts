import type { CollectionKey, SiteData } from '../schema/collections.ts';
import { titleOf } from '../schema/collections.ts';
import type { Derivation } from './derive.ts';
import type { Entry } from './entry.ts';

/** All public entries with their relations. Lists are sorted by name, so that output is stable. */
export interface Catalogue {
  readonly site: SiteData;
  all<K extends CollectionKey>(collection: K): readonly Entry<K>[];
  get<K extends CollectionKey>(collection: K, slug: string): Entry<K> | undefined;
  /** The products, visits, innovations or activities of a business. */
  of<K extends 'products' | 'study-visits' | 'innovations' | 'activities'>(
    collection: K,
    ukm: string,
  ): readonly Entry<K>[];
  /** What `derivation` makes of this catalogue; made once for the same arguments. */
  derive<A extends readonly unknown[], T>(derivation: Derivation<A, T>, ...args: A): T;
}

export interface CatalogueInput {
  readonly entries: readonly Entry[];
  readonly site: SiteData;
}

const collator = new Intl.Collator('id', { numeric: true });

/** Orders entries by name, then by slug, the same on every machine. */
export function compareByName(a: Entry, b: Entry): number {
  const names = collator.compare(nameOf(a), nameOf(b));
  return names === 0 ? (a.slug < b.slug ? -1 : 1) : names;
}

/** The name of an entry in Indonesian. */
export function nameOf(entry: Entry): string {
  return titleOf(entry.collection, entry.data, entry.slug);
}

/** Builds the catalogue from its public entries. */
export function buildCatalogue({ entries, site }: CatalogueInput): Catalogue {
  const lists = new Map<CollectionKey, Entry[]>();
  const index = new Map<string, Entry>();
  const owned = new Map<string, Entry[]>();
  for (const entry of [...entries].sort(compareByName)) {
    append(lists, entry.collection, entry);
    index.set(`${entry.collection}/${entry.slug}`, entry);
    for (const slug of businessesOf(entry)) {
      append(owned, `${entry.collection}/${slug}`, entry);
    }
  }
  const derived = new Map<string, unknown>();
  const catalogue: Catalogue = {
    site,
    all: <K extends CollectionKey>(collection: K) =>
      (lists.get(collection) ?? []) as unknown as Entry<K>[],
    get: <K extends CollectionKey>(collection: K, slug: string) =>
      index.get(`${collection}/${slug}`) as Entry<K> | undefined,
    of: <K extends CollectionKey>(collection: K, ukm: string) =>
      (owned.get(`${collection}/${ukm}`) ?? []) as unknown as Entry<K>[],
    derive: <A extends readonly unknown[], T>(derivation: Derivation<A, T>, ...args: A) => {
      const key = JSON.stringify([derivation.name, ...args]);
      if (!derived.has(key)) derived.set(key, derivation.make(catalogue, ...args));
      return derived.get(key) as T;
    },
  };
  return catalogue;
}

/** Adds an item to the list of a key, which begins with it. */
export function append<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function businessesOf(entry: Entry): readonly string[] {
  const value = 'ukm' in entry.data ? entry.data.ukm : undefined;
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** Entries that happened on a day come newest first; all others keep their order. */
export function newestFirst<E extends Entry>(entries: readonly E[]): E[] {
  const day = ({ data }: E) => ('from' in data ? data.from : '');
  return [...entries].sort((a, b) => (day(a) > day(b) ? -1 : day(a) < day(b) ? 1 : 0));
}
