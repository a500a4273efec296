import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { keptOrMade, removeUnused } from '../../files/made-cache.ts';
import type { ShareCard } from './card.ts';
import { drawShareImage } from './draw.ts';

/** Raise it when the drawing changes, so that pictures kept from before are not used. */
const VERSION = 2;

const folderOf = (cacheDir: string) => join(cacheDir, 'share');

/** A key that changes exactly when something that the picture shows changes. */
export function shareKey(card: ShareCard, photo: Uint8Array | undefined): string {
  const { cloth, illustration, ...always } = card;
  // A cloth behind a photo is not seen.
  const shown = [VERSION, always, photo ? [] : [cloth, illustration]];
  const hash = createHash('sha256').update(JSON.stringify(shown));
  if (photo) hash.update(photo);
  return hash.digest('hex').slice(0, 32);
}

/** The share image from the cache folder, drawn and kept there if it is not in it yet. */
export async function getShareImage(
  card: ShareCard,
  photo: Uint8Array | undefined,
  cacheDir: string,
  draw: typeof drawShareImage = drawShareImage,
): Promise<Buffer> {
  const path = join(folderOf(cacheDir), `${shareKey(card, photo)}.jpg`);
  return keptOrMade(path, () => draw(card, photo), new Date());
}

/** Removes the share images that no build has shown for 30 days. */
export function removeOldShareImages(cacheDir: string, now: Date): Promise<void> {
  return removeUnused(folderOf(cacheDir), now);
}
