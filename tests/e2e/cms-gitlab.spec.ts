import { ForgePage } from './forges/forge-page.ts';
import { forgeSuite } from './forges/forge-suite.ts';
import { expect } from './forges/fixtures.ts';
import { GitLab } from './forges/gitlab.ts';

const test = forgeSuite(() => new GitLab(), { hasDrafts: true });

test('a token that has had its two hours is renewed without anybody noticing', async ({
  page,
  forge,
  siteUrl,
}) => {
  const cms = new ForgePage(page, siteUrl);
  await cms.open();
  await cms.openEntry('ukm', 'batik-murni');
  await cms.field('tagline').fill('Ditulis lebih dari dua jam');
  forge.expireTokens();
  await cms.saveAndWait();
  await expect(cms.notice).toHaveCount(0);
  const stored = await forge.repository.text('content/ukm/batik-murni.md', 'cms/ukm/batik-murni');
  expect(stored).toContain('tagline: Ditulis lebih dari dua jam\n');
});
