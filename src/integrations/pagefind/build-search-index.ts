import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { isServedFile } from './served-files.ts';

/**
 * Indexes the marked part (`data-pagefind-body`) of every page below `siteDir`, a language at a
 * time by the page's `lang`, and writes what a browser needs to search it.
 *
 * @param outDir the folder `pagefind` that the site serves; made if absent.
 * @throws with Pagefind's reasons.
 */
export async function buildSearchIndex(siteDir: string, outDir: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('\n'));
  try {
    const added = await index.addDirectory({ path: siteDir });
    refuse(added.errors);
    const built = await index.getFiles();
    refuse(built.errors);
    const paths = built.files.map(({ path }) => path);
    for (const { path, content } of built.files) {
      if (!isServedFile(path, paths)) continue;
      const file = join(outDir, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } finally {
    await index.deleteIndex();
  }
}

/** Ends Pagefind's own process; a later index starts another. */
export async function closePagefind(): Promise<void> {
  await pagefind.close();
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
