import { ForgePage } from './forges/forge-page.ts';
import { forgeSuite } from './forges/forge-suite.ts';
import { expect } from './forges/fixtures.ts';
import { Gitea } from './forges/gitea.ts';

const FILE = 'content/ukm/batik-murni.md';

const test = forgeSuite(() => new Gitea(), { hasDrafts: false });

test('a change that arrives in the very moment of saving is not written over', async ({
  page,
  forge,
  siteUrl,
}) => {
  const cms = new ForgePage(page, siteUrl);
  await cms.open();
  await cms.openEntry('ukm', 'batik-murni');
  await cms.field('tagline').fill('Kalimat yang datang terlambat');
  const theirs = ((await forge.repository.text(FILE)) ?? '').replace('Batik Murni', 'Batik Murni II');
  forge.beforeNextWrite(() =>
    forge.repository.write('main', new Map([[FILE, theirs]]), 'Perubahan orang lain'),
  );
  await cms.save();
  await expect(cms.message('Belum disimpan. Entri ini diubah orang lain')).toBeVisible();
  expect(await forge.repository.text(FILE)).toBe(theirs);
});
