import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Everything the CMS is made of, besides its packages, whose versions the lockfile holds. */
const INPUTS = [
  'admin',
  'src/art',
  'src/catalogue',
  'src/components/shared',
  'src/i18n',
  'src/integrations/admin',
  'src/integrations/city',
  'src/schema',
  'src/styles',
  'package-lock.json',
  'tsconfig.json',
] as const;

/** A mark of all inputs of a build and its settings: equal marks mean equal builds. */
export async function inputsHash(root: string, settings: unknown): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const input of INPUTS) {
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
