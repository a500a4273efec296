import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What no build has used for so long is not kept. */
const KEEP_MS = 30 * 86_400_000;

/**
 * A result from a cache folder, made and kept there if it is not in it yet. `path` must change
 * exactly when the result does.
 *
 * @param now its age counts from the last build that used it.
 */
export async function keptOrMade(
  path: string,
  make: () => Promise<Buffer>,
  now: Date,
): Promise<Buffer> {
  const kept = await readFile(path).catch(() => undefined);
  if (kept) {
    // One that goes meanwhile is made again.
    await utimes(path, now, now).catch(() => undefined);
    return kept;
  }
  const result = await make();
  await mkdir(dirname(path), { recursive: true });
  // Renaming is atomic: a build that is stopped leaves no half result behind.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, result);
  await rename(draft, path);
  return result;
}

/** Whether a cache folder holds a path; its age counts from now on. */
export async function isKept(path: string, now: Date): Promise<boolean> {
  return utimes(path, now, now).then(
    () => true,
    () => false,
  );
}

/**
 * Removes what no build has used for 30 days. Several sites may share a cache folder (with samples
 * and without), so that what one build leaves out is not yet useless.
 */
export async function removeUnused(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    // Another build may have removed it already.
    const used = await stat(path).catch(() => undefined);
    if (used && now.getTime() - used.mtimeMs > KEEP_MS) await rm(path, { force: true });
  }
}
