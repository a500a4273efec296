import { COLLECTIONS } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import type { RawEntry } from '../../src/schema/entry.ts';
import { STATUSES } from '../../src/schema/vocabularies.ts';

/** Keys of what is computed for lists when an entry is read; they are never written. */
export const LIST_KEYS = {
  /** Stands behind the name. */
  note: '$note',
  /** The states that hold, each in brackets. */
  states: '$states',
  /** For groups. */
  status: '$status',
  band: '$band',
  /** Of a private record: its business by name, its day in words, and its year. */
  business: '$business',
  day: '$day',
  year: '$year',
} as const;

interface Known {
  readonly entry: RawEntry;
  readonly status: keyof typeof STATUSES;
  readonly percent: number | undefined;
  /** Day of the last verification, `''` for never, `undefined` where there is no such field. */
  readonly verified: string | undefined;
  readonly isOld: boolean;
}

interface ListState {
  /** The name of the filter. */
  readonly label: string;
  /** The field of the schema it is about: the filter is offered where the collection has it. */
  readonly field?: string;
  readonly holds: (known: Known) => boolean;
}

const lacks =
  (key: string) =>
  ({ entry }: Known) =>
    entry.data[key] === undefined;

/** What a list can be filtered by: a name for the entry's state, and when it holds. */
const LIST_STATES: Readonly<Record<string, ListState>> = {
  published: { label: STATUSES.published.id, holds: ({ status }) => status === 'published' },
  draft: { label: STATUSES.draft.id, holds: ({ status }) => status === 'draft' },
  archived: { label: STATUSES.archived.id, holds: ({ status }) => status === 'archived' },
  example: { label: 'Contoh', holds: ({ entry }) => entry.data['example'] === true },
  'below-half': {
    label: 'Kurang dari 50% lengkap',
    holds: ({ percent }) => percent !== undefined && percent < 50,
  },
  'never-verified': {
    label: 'Belum diverifikasi',
    field: 'verifiedOn',
    holds: ({ verified }) => verified === '',
  },
  'old-verification': {
    label: 'Verifikasi lebih dari 12 bulan',
    field: 'verifiedOn',
    holds: ({ isOld }) => isOld,
  },
  'no-cover': { label: 'Tanpa sampul', field: 'cover', holds: lacks('cover') },
  'no-photos': { label: 'Tanpa foto', field: 'photos', holds: lacks('photos') },
  'no-hours': { label: 'Tanpa jam buka', field: 'hours', holds: lacks('hours') },
  'no-price': { label: 'Tanpa harga', field: 'price', holds: lacks('price') },
};

/** The states that mean something in a collection, with their names. */
export function statesOf(collection: CollectionKey): [name: string, state: ListState][] {
  const { shape } = COLLECTIONS[collection].schema;
  return Object.entries(LIST_STATES).filter(
    ([, { field }]) => field === undefined || Object.hasOwn(shape, field),
  );
}
