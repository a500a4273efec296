import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShareCard } from './card.ts';
import { drawShareImage } from './draw.ts';

/** Raise it when the drawing changes, so that pictures kept from before are not used. */
const VERSION = 1;

/** A key that changes exactly when something that the picture shows changes. */
export function shareKey(card: ShareCard, photo: Uint8Array | undefined): string {
  const { kind, title, line, facts, sample, site, accent, cloth } = card;
  // A cloth behind a photo is not seen.
  const shown = [VERSION, kind, title, line, facts, sample, site, accent, photo ? '' : cloth];
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
  const folder = join(cacheDir, 'share');
  const path = join(folder, `${shareKey(card, photo)}.jpg`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return kept;
  const image = await draw(card, photo);
  await mkdir(folder, { recursive: true });
  // Renaming is atomic: a build that is stopped leaves no half picture behind.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, image);
  await rename(draft, path);
  return image;
}
