import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShareCard } from './card.ts';
import { drawShareImage } from './draw.ts';

/** Raise it when the drawing changes, so that pictures kept from before are not used. */
const VERSION = 2;

/** A picture that no build has shown for so long is not kept. */
const KEEP_DAYS = 30;
const DAY_MS = 86_400_000;

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
  const folder = folderOf(cacheDir);
  const path = join(folder, `${shareKey(card, photo)}.jpg`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept) {
    // Its age counts from the last build that shows it. One that goes meanwhile is drawn again.
    const now = new Date();
    await utimes(path, now, now).catch(() => undefined);
    return kept;
  }
  const image = await draw(card, photo);
  await mkdir(folder, { recursive: true });
  // Renaming is atomic: a build that is stopped leaves no half picture behind.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, image);
  await rename(draft, path);
  return image;
}

/**
 * Removes the share images that no build has shown for 30 days. Several sites may share a cache
 * folder (with samples and without), so that what one build leaves out is not yet useless.
 */
export async function removeOldShareImages(cacheDir: string, now: Date): Promise<void> {
  const folder = folderOf(cacheDir);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    // Another build may have removed it already.
    const shown = await stat(path).catch(() => undefined);
    const days = shown ? (now.getTime() - shown.mtimeMs) / DAY_MS : 0;
    if (days > KEEP_DAYS) await rm(path, { force: true });
  }
}
