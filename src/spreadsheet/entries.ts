import { COLLECTIONS, titleOf } from '../schema/collections.ts';
import type { CollectionKey } from '../schema/collections.ts';
import type { RawEntry } from '../schema/entry.ts';
import { normaliseName } from '../schema/formats.ts';
import type { Entries } from './cells.ts';

/** All entries by code and by name: those of the content, and those that the sheet adds. */
export class EntryIndex implements Entries {
  readonly #slugs = new Map<string, Set<string>>();
  readonly #byName = new Map<string, string[]>();
  readonly #names = new Map<string, string[]>();

  constructor(entries: readonly RawEntry[]) {
    for (const { collection, slug, data } of entries) {
      this.add(collection, slug, titleOf(collection, data, slug));
    }
  }

  /** Adds an entry; one that is known already is left alone. */
  add(collection: CollectionKey, slug: string, name: string): void {
    const slugs = this.slugsOf(collection);
    if (slugs.has(slug)) return;
    slugs.add(slug);
    const key = `${collection}/${normaliseName(name)}`;
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), slug]);
    const names = this.#names.get(collection) ?? [];
    names.push(name);
    this.#names.set(collection, names);
  }

  /** The codes of a collection. */
  slugsOf(collection: CollectionKey): Set<string> {
    const slugs = this.#slugs.get(collection) ?? new Set();
    this.#slugs.set(collection, slugs);
    return slugs;
  }

  /** All entries of a name. */
  named(collection: CollectionKey, name: string): readonly string[] {
    return this.#byName.get(`${collection}/${normaliseName(name)}`) ?? [];
  }

  find(target: CollectionKey, word: string): string | undefined {
    const slug = word.trim();
    if (this.slugsOf(target).has(slug)) return slug;
    const named = this.named(target, slug);
    // Two of one name cannot be told apart: the code must be written.
    return named.length === 1 ? named[0] : undefined;
  }

  *names(target: CollectionKey): Generator<string> {
    if (target in COLLECTIONS) yield* this.slugsOf(target);
    yield* this.#names.get(target) ?? [];
  }
}
