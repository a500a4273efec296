import { COLLECTIONS, titleOf } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import type { RawEntry } from '../../src/schema/entry.ts';
import { referencesTo } from '../../src/schema/integrity.ts';
import { Refusal } from './refusal.ts';

const SHOWN = 5;

/** Refuses to delete an entry that others refer to, and names them. */
export function deletionRefusal(
  entries: readonly RawEntry[],
  collection: CollectionKey,
  slug: string,
): Refusal | undefined {
  const others = referencesTo(entries, collection, slug);
  if (others.length === 0) return undefined;
  const names = others
    .slice(0, SHOWN)
    .map(
      (entry) =>
        `${COLLECTIONS[entry.collection].item.id} “${titleOf(entry.collection, entry.data, entry.slug)}”`,
    );
  const rest = others.length - names.length;
  return new Refusal(
    `Tidak bisa dihapus karena masih dipakai oleh ${names.join(', ')}` +
      `${rest > 0 ? `, dan ${rest} entri lain` : ''}. ` +
      'Ubah atau hapus entri itu dahulu, atau ubah status entri ini menjadi Diarsipkan.',
  );
}
