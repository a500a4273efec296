import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from '../../../src/cli/serve/listen.ts';
import { createStaticHandler } from '../../../src/cli/serve/static-handler.ts';
import { buildAdmin } from '../../../src/integrations/admin/build-admin.ts';
import { COLLECTION_KEYS } from '../../../src/schema/collections.ts';
import { test as base } from '../support/fixtures.ts';
import type { Forge } from './forge.ts';
import { GitRepository } from './git-repository.ts';

export { expect } from '@playwright/test';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Enough of each collection for lists, links between entries and photos. */
const ENTRIES = 3;

interface ForgeSite {
  readonly siteUrl: string;
  /** The repository as it is before each test. */
  readonly original: GitRepository;
}

/** Playwright's `test` with a CMS that was built for a forge, and the forge. */
export function forgeTest<AForge extends Forge>(makeForge: () => AForge) {
  const forge = makeForge();
  return base.extend<{ forge: AForge; siteUrl: string }, { forgeSite: ForgeSite }>({
    // A trace of so large a page takes longer than the test itself; a screenshot tells enough.
    trace: ['off', { scope: 'worker' }],
    forgeSite: [
      async ({ site }, use) => {
        const folder = await mkdtemp(join(tmpdir(), 'katalog-forge-site-'));
        await forge.start();
        const cacheDir = join(ROOT, '.cache/forges');
        await buildAdmin({ root: ROOT, outDir: folder, cacheDir, env: forge.env });
        const handler = createStaticHandler([
          { prefix: '/', folder: site.siteDir },
          { prefix: '/admin/', folder: join(folder, 'admin') },
        ]);
        const server = await listen(handler, 0, 'id');
        forge.siteOrigin = `http://localhost:${server.port}`;
        const original = await GitRepository.create(await someContent(site.contentDir));
        await use({ siteUrl: forge.siteOrigin, original });
        await original.remove();
        await server.close();
        await forge.close();
        await rm(folder, { recursive: true, force: true });
      },
      { scope: 'worker', timeout: 120_000 },
    ],
    forge: [
      async ({ forgeSite }, use) => {
        const repository = await forgeSite.original.copy();
        forge.reset(repository);
        await use(forge);
        // The page may still ask for something.
        forge.reset(forgeSite.original);
        await repository.remove();
      },
      { auto: true },
    ],
    siteUrl: async ({ forgeSite }, use) => {
      await use(forgeSite.siteUrl);
    },
  });
}

async function someContent(contentDir: string): Promise<Map<string, Buffer>> {
  const content = new Map<string, Buffer>();
  const add = async (path: string) => {
    content.set(`content/${path}`, await readFile(join(contentDir, path)));
  };
  await add('site.yml');
  for (const key of COLLECTION_KEYS) {
    const names = (await readdir(join(contentDir, key))).filter((name) => name.endsWith('.md'));
    for (const name of names.sort().slice(0, ENTRIES)) await add(`${key}/${name}`);
  }
  return content;
}
