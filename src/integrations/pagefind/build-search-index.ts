import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
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
    // In one order on every disk: pages are numbered as they come, and a folder's own order is no
    // more than how its disk keeps it.
    const pages = (await readdir(siteDir, { recursive: true })).filter((path) =>
      path.endsWith('.html'),
    );
    for (const path of pages.map((each) => each.split(sep).join('/')).sort()) {
      const content = await readFile(join(siteDir, path), 'utf8');
      const added = await index.addHTMLFile({ sourcePath: path, content });
      refuse(added.errors);
    }
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
