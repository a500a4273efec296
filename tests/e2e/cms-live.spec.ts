import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CmsPage } from './cms/cms-page.ts';
import { cameraPhoto } from './cms/photos.ts';
import { expect, test } from './support/fixtures.ts';

test('what is published in the CMS is on the page within moments, photo and all', async ({
  page,
  liveSite,
}) => {
  test.slow();
  const cms = new CmsPage(page, liveSite.url);
  await cms.open();
  await cms.openEntry('ukm', 'batik-murni');
  await cms.field('tagline').fill('Tulis halus dari Pekalongan');
  await cms.unfold('Sampul');
  const photo = await cameraPhoto('depan.jpg', { width: 2400, height: 1600, colour: '#1e2f6e' });
  await cms.field('image').setInputFiles(photo);
  await expect(page.getByText(/batik-murni\/depan-/)).toBeVisible();
  await cms.field('alt').fill('Bidang biru nila, warna latar kain');
  await cms.publishAndWait();
  const stored = await readFile(join(liveSite.contentDir, 'ukm/batik-murni.md'), 'utf8');
  expect(stored).toContain('tagline: Tulis halus dari Pekalongan\n');
  const published = page.context().newPage();
  await liveSite.idle();
  const visitor = await published;
  await expect(async () => {
    await visitor.goto(`${liveSite.url}/ukm/batik-murni/`);
    await expect(visitor.locator('.lead')).toHaveText('Tulis halus dari Pekalongan', {
      timeout: 500,
    });
    // How soon is a matter of the machine: about ten seconds on two idle cores.
  }).toPass({ timeout: 90_000 });
  const image = visitor.getByAltText('Bidang biru nila, warna latar kain');
  await expect(image).toBeVisible();
  expect(await image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBeGreaterThan(0);
});
