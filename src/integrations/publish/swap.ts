import { existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The output folder and its neighbours on the same file system. */
export interface Places {
  readonly outDir: string;
  /** Where a build is made, beside the output. */
  readonly staging: string;
  /** Where the old output waits between the two renames of a swap. */
  readonly previous: string;
  readonly lock: string;
}

export function toPlaces(outDir: string, pid: number = process.pid): Places {
  // Through a link, so that the folder is swapped and the link stays.
  const real = existsSync(outDir) ? realpathSync(outDir) : outDir;
  const beside = (name: string): string => join(dirname(real), `.${basename(real)}-${name}`);
  return {
    outDir: real,
    staging: beside(`building-${pid}`),
    previous: beside('previous'),
    lock: beside('lock'),
  };
}

/**
 * Mends what a killed build left behind; call it with the lock held.
 *
 * @returns whether the old output had to be put back, because the kill fell inside a swap.
 */
export function recover({ outDir, previous }: Places): boolean {
  const isCut = existsSync(previous) && !existsSync(outDir);
  if (isCut) renameSync(previous, outDir);
  else rmSync(previous, { recursive: true, force: true });
  const prefix = `.${basename(outDir)}-building-`;
  const folder = dirname(outDir);
  if (!existsSync(folder)) return isCut;
  for (const name of readdirSync(folder)) {
    if (name.startsWith(prefix)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  return isCut;
}

/**
 * Puts the finished build in place of the old output. Nothing else of this process can run between
 * the two renames; a kill there is mended by {@link recover}.
 *
 * @returns when the old output is gone; the new one is in place at once.
 * @throws the error of the file system, with the old output back in place.
 */
export async function swapIn({ outDir, staging, previous }: Places): Promise<void> {
  const hasOld = existsSync(outDir);
  if (hasOld) renameSync(outDir, previous);
  try {
    renameSync(staging, outDir);
  } catch (error) {
    if (hasOld) renameSync(previous, outDir);
    throw error;
  }
  // The old output may be large: what this process serves meanwhile must not wait for it.
  await rm(previous, { recursive: true, force: true });
}
