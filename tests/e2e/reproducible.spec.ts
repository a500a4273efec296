import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createProgress } from '../../src/cli/progress.ts';
import { getSettings } from '../../src/cli/settings.ts';
import { createStages } from '../../src/integrations/publish/stages.ts';
import { expect, test } from './support/fixtures.ts';

const NOT_SOURCES = new Set(['.git', '.astro', '.cache', 'node_modules', 'dist']);

/** Every file below a folder by its path, as text that is equal exactly when the bytes are. */
async function readTree(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const pairs = paths.map(
    async (path) => [relative(folder, path), (await readFile(path)).toString('base64')] as const,
  );
  return new Map((await Promise.all(pairs)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('the same content gives the same bytes in another folder', async ({ site }) => {
  test.setTimeout(300_000);
  const project = await mkdtemp(join(tmpdir(), 'katalog-lain-'));
  const { root, cacheDir } = getSettings({}, []);
  const stages = createStages(false);
  try {
    for (const name of await readdir(root)) {
      if (NOT_SOURCES.has(name) || name.startsWith('.dist')) continue;
      await cp(join(root, name), join(project, name), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(project, 'node_modules'));
    const env = { SITE_URL: site.url, SITE_EXAMPLES: '1', PORT: new URL(site.url).port };
    const settings = getSettings(env, [], project);
    // Pictures that have been made already: making them anew takes minutes and shows nothing new.
    for (const made of ['assets', 'share']) {
      await cp(join(cacheDir, made), join(settings.cacheDir, made), { recursive: true });
    }
    await stages.pages(
      settings,
      createProgress('en', () => {}),
      new AbortController().signal,
    );
    await stages.search(settings, join(settings.outDir, 'pagefind'));
    const [here, there] = await Promise.all([readTree(site.siteDir), readTree(settings.outDir)]);
    const search = await readTree(join(site.siteDir, '..', 'pagefind'));
    for (const [path, bytes] of search) here.set(join('pagefind', path), bytes);
    expect([...there.keys()].sort()).toEqual([...here.keys()].sort());
    const differing = [...here].filter(([path, bytes]) => there.get(path) !== bytes);
    expect(differing.map(([path]) => path)).toEqual([]);
  } finally {
    await stages.close();
    await rm(project, { recursive: true, force: true });
  }
});
