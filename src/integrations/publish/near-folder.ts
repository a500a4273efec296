import { existsSync, statSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Settings } from '../../cli/settings.ts';

/**
 * Gives `work` a folder to build pages into, on the disk of the project: Astro moves finished files
 * out of the project's folder, and moving does not reach another disk. What is built is then in
 * `settings.outDir`. Only one work at a time.
 */
export async function withNearFolder<T extends { readonly result: { readonly ok: boolean } }>(
  { root, outDir }: Settings,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  if (diskOf(outDir) === diskOf(root)) return work(outDir);
  const near = join(root, '.cache', 'pages');
  // A build that was killed may have left it.
  await rm(near, { recursive: true, force: true });
  try {
    const made = await work(near);
    if (made.result.ok) await cp(near, outDir, { recursive: true });
    return made;
  } finally {
    await rm(near, { recursive: true, force: true });
  }
}

/** The disk of a path, or of the nearest folder above it that exists. */
function diskOf(path: string): number {
  return existsSync(path) ? statSync(path).dev : diskOf(dirname(path));
}
