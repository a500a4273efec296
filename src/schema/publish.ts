import { COLLECTIONS } from './collections.ts';
import type { CollectionKey } from './collections.ts';
import { liveScopes, publicPart } from './consent.ts';
import type { ConsentRecord } from './consent.ts';
import type { RawEntry } from './entry.ts';
import { isPublished, referencesOf } from './integrity.ts';
import type { ConsentScope } from './meta.ts';
import { normaliseEntry } from './normalise.ts';

export interface PublishOptions {
  /** Whether fictional sample entries are part of the site. */
  readonly examples: boolean;
}

/** Collections whose entries belong to one business and vanish with it. */
const OWNED: ReadonlySet<CollectionKey> = new Set(['products', 'study-visits']);

/**
 * The one gate through which content enters the site: published entries only, samples only if
 * asked for, owned entries only with their business, and of each entry only its public part.
 * Relations to entries that are not public are removed with them.
 */
export function toPublic(entries: readonly RawEntry[], { examples }: PublishOptions): RawEntry[] {
  const clean = entries.map(normalised);
  const isOpen = (entry: RawEntry) =>
    isPublished(entry) && (examples || !(entry.data['example'] ?? false));
  const open = clean.filter(isOpen);
  const businesses = businessesIn(open);
  const shown = open.filter(
    ({ collection, data }) => !OWNED.has(collection) || businesses.has(String(data['ukm'])),
  );
  const ids = new Set(shown.map(({ collection, slug }) => `${collection}/${slug}`));
  return shown.map((entry) => {
    const live = scopesOf(entry, businesses);
    const data = publicPart(COLLECTIONS[entry.collection].schema, entry.data, live);
    return { ...entry, data: withoutDangling(entry.collection, data, ids) };
  });
}

/** An entry in the form its schema expects. */
export function normalised<E extends RawEntry>(entry: E): E {
  return { ...entry, data: normaliseEntry(COLLECTIONS[entry.collection].schema, entry.data) };
}

/** The businesses among entries, by slug, normalised. */
export function businessesIn(entries: readonly RawEntry[]): ReadonlyMap<string, RawEntry> {
  const businesses = entries.filter(({ collection }) => collection === 'ukm');
  return new Map(businesses.map((entry) => [entry.slug, normalised(entry)]));
}

/** A business's own live scopes; of other entries those that all its businesses have given. Both normalised. */
export function scopesOf(
  entry: RawEntry,
  businesses: ReadonlyMap<string, RawEntry>,
): ReadonlySet<ConsentScope> {
  const scopes = (business: RawEntry | undefined) =>
    liveScopes(business?.data['consent'] as ConsentRecord | undefined);
  if (entry.collection === 'ukm') return scopes(entry);
  const makers = [entry.data['ukm']].flat().filter((slug) => typeof slug === 'string');
  const [first, ...rest] = makers.map((slug) => scopes(businesses.get(slug)));
  return new Set([...(first ?? [])].filter((scope) => rest.every((other) => other.has(scope))));
}

function withoutDangling(
  collection: CollectionKey,
  data: Record<string, unknown>,
  ids: ReadonlySet<string>,
): Record<string, unknown> {
  const gone = referencesOf(collection, data).filter(
    ({ target, slug }) => !ids.has(`${target}/${slug}`),
  );
  return gone.reduce<Record<string, unknown>>((result, { path, slug }) => {
    const [key] = path;
    if (typeof key !== 'string') return result;
    const value = result[key];
    if (!Array.isArray(value)) {
      const { [key]: _, ...others } = result;
      return others;
    }
    return { ...result, [key]: value.filter((item) => item !== slug) };
  }, data);
}
