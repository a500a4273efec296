import type { Page } from '@playwright/test';
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
  await cms.enter(forge);
  await cms.openEntry('ukm', 'batik-murni');
  await cms.field('tagline').fill('Kalimat yang datang terlambat');
  const theirs = ((await forge.repository.text(FILE)) ?? '').replace(
    'Batik Murni',
    'Batik Murni II',
  );
  forge.beforeNextWrite(() =>
    forge.repository.write('main', new Map([[FILE, theirs]]), 'Perubahan orang lain'),
  );
  await cms.save();
  await expect(cms.message('Belum disimpan. Entri ini diubah orang lain')).toBeVisible();
  expect(await forge.repository.text(FILE)).toBe(theirs);
});

test('what was typed a moment before the page closed is offered when it is opened again', async ({
  page,
  forge,
  siteUrl,
}) => {
  const cms = new ForgePage(page, siteUrl);
  await cms.enter(forge);
  await cms.openEntry('ukm', 'batik-murni');
  const asked = cms.answerDialogs(true);
  await cms.field('tagline').fill('Diketik tepat sebelum ditutup');
  // A page that closes does not wait: it must be kept before.
  await expect.poll(() => keptTexts(page)).toContain('Diketik tepat sebelum ditutup');
  await page.reload();
  await expect(cms.field('tagline')).toHaveValue('Diketik tepat sebelum ditutup');
  expect(asked.at(-1)).toMatch(/^Ada tulisan terakhir/);
});

/** All drafts that the browser keeps, as one text. */
function keptTexts(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((done) => {
        const opening = indexedDB.open('localforage');
        opening.onsuccess = () => {
          const kept = opening.result
            .transaction('keyvaluepairs')
            .objectStore('keyvaluepairs')
            .getAll(IDBKeyRange.lowerBound('backup'));
          kept.onsuccess = () => {
            opening.result.close();
            done(JSON.stringify(kept.result));
          };
        };
      }),
  );
}
