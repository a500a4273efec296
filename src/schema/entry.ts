import type { CollectionKey } from './collections.ts';

/** An entry as read from its file, before it is parsed. */
export interface RawEntry {
  readonly collection: CollectionKey;
  /** File name without `.md`: the permanent id. */
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}
