import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A text that changes when any file below a folder is written, added or removed. */
export async function contentVersion(folder: string): Promise<string> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = items
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  const hash = createHash('sha256');
  for (const path of paths) {
    // A file that goes between the listing and the look is a change as well.
    const info = await stat(path, { bigint: true }).catch(() => undefined);
    hash.update(`${relative(folder, path)}\0${info?.size ?? ''}\0${info?.mtimeNs ?? ''}\n`);
  }
  return hash.digest('hex');
}
