import type { CollectionKey, Data } from '../schema/collections.ts';
import type { ImagePath } from '../schema/fields.ts';
import type { PictureView } from './picture.ts';

/** Data with every picture path replaced by a picture ready to show. */
export type Resolved<T> = T extends ImagePath
  ? PictureView
  : T extends readonly (infer I)[]
    ? Resolved<I>[]
    : T extends object
      ? { [K in keyof T]: Resolved<T[K]> }
      : T;

/** What the public sees of an entry: no consent record, no staff fields, the story as safe HTML. */
export type PublicData<K extends CollectionKey> = K extends CollectionKey
  ? Resolved<Omit<Data<K>, 'storyEn' | 'consent'>>
  : never;

/** An entry of the catalogue. */
export interface Entry<K extends CollectionKey = CollectionKey> {
  readonly collection: K;
  readonly slug: string;
  readonly data: PublicData<K>;
  /** The story as sanitised HTML. */
  readonly story: { readonly id?: string | undefined; readonly en?: string | undefined };
}
