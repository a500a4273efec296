import { isCollectionKey } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';

/** What a member of staff chose from a private record for a new public entry. */
export interface Proposal {
  readonly collection: CollectionKey;
  readonly data: Readonly<Record<string, unknown>>;
}

const KEY = 'katalog.usulan';
/** A proposal that was not followed up at once is forgotten. */
const MAX_AGE_MS = 600_000;

/** The address in the content editor at which a proposal is taken up. */
export const newEntryHash = (collection: CollectionKey): string =>
  `#/collections/${collection}/new`;

/** Lays a proposal down for the content editor, in this browser alone. */
export function leaveProposal(storage: Storage, proposal: Proposal, now: number): void {
  storage.setItem(KEY, JSON.stringify({ ...proposal, at: now }));
}

/**
 * Takes up the proposal that was laid down for the entry about to be made, and removes it: it is
 * used once. `hash` is that of the editor's address.
 */
export function takeProposal(storage: Storage, hash: string, now: number): Proposal | undefined {
  const text = storage.getItem(KEY);
  if (text === null) return undefined;
  const { collection, data, at } = JSON.parse(text) as Proposal & { readonly at: number };
  const isFresh = now - at < MAX_AGE_MS && isCollectionKey(collection);
  if (isFresh && !hash.startsWith(newEntryHash(collection))) return undefined;
  storage.removeItem(KEY);
  return isFresh ? { collection, data } : undefined;
}
