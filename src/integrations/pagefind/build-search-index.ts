import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import * as pagefind from 'pagefind';
import { isServedFile } from './served-files.ts';

/** Pages that are read and handed over at a time. */
const AT_ONCE = 64;

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
    const paths = pages.map((each) => each.split(sep).join('/')).sort();
    for (let from = 0; from < paths.length; from += AT_ONCE) {
      const some = paths.slice(from, from + AT_ONCE);
      const contents = await Promise.all(
        some.map(async (path) => searchedPart(await readFile(join(siteDir, path), 'utf8'))),
      );
      // Handed over in their order, and answered in it.
      const added = await Promise.all(
        some.flatMap((sourcePath, at) => {
          const content = contents[at];
          return content === undefined ? [] : index.addHTMLFile({ sourcePath, content });
        }),
      );
      for (const { errors: reasons } of added) refuse(reasons);
    }
    const built = await index.getFiles();
    refuse(built.errors);
    const made = built.files.map(({ path }) => path);
    for (const { path, content } of built.files) {
      if (!isServedFile(path, made)) continue;
      const file = join(outDir, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } finally {
    await index.deleteIndex();
  }
}

/** What a page tells Pagefind by, and where. */
const MARK = 'data-pagefind';

/**
 * The part of a page that is searched: its language, its title and its main part. Pagefind reads no
 * more of it, but takes its time to look. `undefined` for a page that is not searched; a page that is
 * marked elsewhere is searched whole.
 */
export function searchedPart(html: string): string | undefined {
  if (!html.includes(`${MARK}-body`)) return undefined;
  const main = /<main[\s>][\s\S]*<\/main>/.exec(html);
  const rest = main ? html.slice(0, main.index) + html.slice(main.index + main[0].length) : html;
  if (!main || rest.includes(MARK)) return html;
  const language = /<html[^>]*>/.exec(rest)?.[0] ?? '<html>';
  const title = /<title>[^<]*<\/title>/.exec(rest)?.[0] ?? '';
  return `<!doctype html>${language}<head>${title}</head><body>${main[0]}</body></html>`;
}

/** Ends Pagefind's own process; a later index starts another. */
export async function closePagefind(): Promise<void> {
  await pagefind.close();
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
