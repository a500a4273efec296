import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../../../src/cli/serve/listen.ts';
import { createStaticHandler } from '../../../src/cli/serve/static-handler.ts';
import { startEditors } from '../../../src/integrations/admin/editors.ts';
import { test as base } from '../support/fixtures.ts';

export { expect } from '@playwright/test';

interface CmsSite {
  readonly url: string;
  /** A copy of the content that this test alone changes. */
  readonly contentDir: string;
  /** The private records; there is no such folder until the first is written. */
  readonly monitoringDir: string;
}

/** The pages that all specs share, with a CMS of the test's own. Pages are not made anew. */
export const test = base.extend<{ cmsSite: CmsSite }>({
  // A trace of so large a page takes longer than the test itself; a screenshot tells enough.
  trace: ['off', { scope: 'worker' }],
  cmsSite: async ({ site }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'katalog-cms-e2e-'));
    const contentDir = join(folder, 'content');
    await cp(site.contentDir, contentDir, { recursive: true });
    const monitoringDir = join(folder, 'monitoring');
    const editors = await startEditors({ contentDir, monitoringDir }, (reason) => {
      throw new Error(reason);
    });
    const files = createStaticHandler([
      { prefix: '/', folder: site.siteDir },
      { prefix: '/admin/', folder: join(site.siteDir, '../admin') },
    ]);
    const server = await listen(
      async (request, response) => {
        if (!editors.answer(request, response)) await files(request, response);
      },
      0,
      'id',
    );
    await use({ url: `http://localhost:${server.port}`, contentDir, monitoringDir });
    await server.close();
    await editors.close();
    await rm(folder, { recursive: true, force: true });
  },
});
