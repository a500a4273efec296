import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../../../src/cli/serve/listen.ts';
import { createStaticHandler } from '../../../src/cli/serve/static-handler.ts';
import { startCmsServer } from '../../../src/integrations/admin/cms-server.ts';
import { test as base } from '../support/fixtures.ts';

export { expect } from '@playwright/test';

interface CmsSite {
  readonly url: string;
  /** A copy of the content that this test alone changes. */
  readonly contentDir: string;
}

/** The pages that all specs share, with a CMS of the test's own. Pages are not made anew. */
export const test = base.extend<{ cmsSite: CmsSite }>({
  // A trace of so large a page takes longer than the test itself; a screenshot tells enough.
  trace: ['off', { scope: 'worker' }],
  cmsSite: async ({ site }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'katalog-cms-e2e-'));
    const contentDir = join(folder, 'content');
    await cp(site.contentDir, contentDir, { recursive: true });
    const cms = await startCmsServer({ contentDir });
    const files = createStaticHandler([
      { prefix: '/', folder: site.siteDir },
      { prefix: '/admin/', folder: join(site.siteDir, '../admin') },
    ]);
    const server = await listen(
      async (request, response) => {
        if (request.url === '/api/v1') cms.handler(request, response);
        else await files(request, response);
      },
      0,
      'id',
    );
    await use({ url: `http://localhost:${server.port}`, contentDir });
    await server.close();
    await cms.close();
    await rm(folder, { recursive: true, force: true });
  },
});
