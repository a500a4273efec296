import { test as base } from '@playwright/test';
import { startTestSite } from './test-site.ts';
import type { TestSite } from './test-site.ts';

export { expect } from '@playwright/test';

interface Sites {
  /** The shared site, for reading alone: addresses such as `page.goto('/ukm/')` lead to it. */
  readonly site: Pick<TestSite, 'url' | 'contentDir' | 'siteDir'>;
  /** A site of this worker's own that publishes what is changed, as `npm start` does. */
  readonly liveSite: TestSite;
}

/** Playwright's `test` with the sites. */
export const test = base.extend<object, Sites>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names out of the pattern
    async ({}, use) => {
      await use(JSON.parse(process.env['TEST_SITE'] ?? '') as Sites['site']);
    },
    { scope: 'worker' },
  ],
  liveSite: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names out of the pattern
    async ({}, use) => {
      const { close, ...site } = await startTestSite(true);
      await use(site);
      await close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
});
