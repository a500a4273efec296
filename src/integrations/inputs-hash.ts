import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * A mark of files and settings that something is made of: equal marks mean equal results.
 *
 * @param inputs files and folders below `root`; one that is absent counts as empty.
 */
export async function inputsHash(
  root: string,
  inputs: readonly string[],
  settings: unknown,
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const input of inputs) {
    for (const path of await filesBelow(root, input)) {
      hash.update(`\0${path}\0`).update(await readFile(join(root, path)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Files at or below a path, relative to the root with `/`, sorted; none where nothing is there. */
async function filesBelow(root: string, path: string): Promise<string[]> {
  const kind = await stat(join(root, path)).catch(() => undefined);
  if (!kind) return [];
  if (kind.isFile()) return [path];
  const items = await readdir(join(root, path), { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort();
}
