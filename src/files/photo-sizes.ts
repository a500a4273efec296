import { join } from 'node:path';
import sharp from 'sharp';
import type { PhotoSize } from '../catalogue/completeness/warnings.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import type { CollectionKey } from '../schema/collections.ts';
import type { RawEntry } from '../schema/entry.ts';
import { fieldValues } from '../schema/walk.ts';

/** Finds the size of an entry's photo; `undefined` where it cannot be read. */
export type FindPhotoSize = (path: string, collection: CollectionKey) => PhotoSize | undefined;

/** Reads the sizes of all photos that entries name. The check tells which cannot be read. */
export async function readPhotoSizes(
  contentDir: string,
  entries: readonly RawEntry[],
): Promise<FindPhotoSize> {
  const sizes = new Map<string, PhotoSize>();
  for (const { collection, data } of entries) {
    for (const { value, meta } of fieldValues(COLLECTIONS[collection].schema, data)) {
      if (meta.kind !== 'image' || typeof value !== 'string' || value.includes('..')) continue;
      const path = join(collection, value);
      const size = await readSize(join(contentDir, path));
      if (size) sizes.set(path, size);
    }
  }
  return (path, collection) => sizes.get(join(collection, path));
}

/** As it is seen: a photo taken upright has its sides the other way round in the file. */
async function readSize(file: string): Promise<PhotoSize | undefined> {
  const info = await sharp(file)
    .metadata()
    .catch(() => undefined);
  return info?.autoOrient;
}
