import { startTestSite } from './test-site.ts';

/** Builds the site that the page specs share, once for each run; the returned function ends it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const { close, ...site } = await startTestSite(false);
  process.env['TEST_SITE'] = JSON.stringify(site);
  return close;
}
