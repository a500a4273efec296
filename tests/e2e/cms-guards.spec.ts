import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CmsPage } from './cms/cms-page.ts';
import { cameraPhoto, middleColour } from './cms/photos.ts';
import { expect, test } from './cms/fixtures.ts';

test('an address changed from entry to entry opens the other entry, not the old form', async ({
  page,
  cmsSite: site,
}) => {
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openEntry('ukm', 'batik-murni');
  await expect(cms.field('name')).toHaveValue('Batik Murni');
  await page.evaluate(() => {
    location.hash = '#/collections/ukm/entries/batik-rinita';
  });
  await expect(cms.field('name')).toHaveValue('Batik Rinita');
  await cms.field('tagline').fill('Kalimat untuk Rinita');
  await cms.publishAndWait();
  const read = (slug: string) => readFile(join(site.contentDir, `ukm/${slug}.md`), 'utf8');
  expect(await read('batik-rinita')).toContain('Kalimat untuk Rinita');
  expect(await read('batik-murni')).not.toContain('Kalimat untuk Rinita');
});

test('staying with unsaved changes keeps both the form and its address', async ({
  page,
  cmsSite: site,
}) => {
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openEntry('ukm', 'batik-murni');
  await cms.field('tagline').fill('Belum selesai ditulis');
  const asked = cms.answerDialogs(false);
  await page.evaluate(() => {
    location.hash = '#/collections/ukm/entries/batik-rinita';
  });
  await expect.poll(() => asked).toEqual(['Perubahan belum disimpan. Tinggalkan halaman ini?']);
  await expect(page).toHaveURL(/batik-murni$/);
  await expect(cms.field('tagline')).toHaveValue('Belum selesai ditulis');
});

test('a photo of the same name never replaces the one that is published', async ({
  page,
  cmsSite: site,
}) => {
  const folder = join(site.contentDir, 'ukm/batik-rinita');
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openEntry('ukm', 'batik-rinita');
  const size = { width: 800, height: 600 };
  await cms
    .field('logo')
    .setInputFiles(await cameraPhoto('foto.jpg', { ...size, colour: '#a8272f' }));
  await expect(page.getByText(/batik-rinita\/foto-/)).toBeVisible();
  await cms.publishAndWait();
  const [first = ''] = await readdir(folder);
  const asked = cms.answerDialogs(true);
  await cms
    .field('logo')
    .setInputFiles(await cameraPhoto('foto.jpg', { ...size, colour: '#0f766e' }));
  await expect(page.getByText(`batik-rinita/${first}`)).toHaveCount(0);
  // Nothing is touched before it is saved, and nothing asked.
  expect(await readdir(folder)).toEqual([first]);
  expect(asked).toEqual([]);
  await cms.publishAndWait();
  const names = await readdir(folder);
  expect(names).toHaveLength(2);
  expect(names).toContain(first);
  const [red = 0, green = 0] = await middleColour(join(folder, first));
  expect(red).toBeGreaterThan(green);
});

test('a business that products refer to is not deleted, and they are named', async ({
  page,
  cmsSite: site,
}) => {
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openEntry('ukm', 'contoh-batik-sekar-laut');
  cms.answerDialogs(true);
  await page.getByRole('button', { name: 'Hapus entri' }).click();
  const message = cms.message(/Tidak dihapus\. Tidak bisa dihapus karena masih dipakai oleh/);
  await expect(message).toContainText('produk “');
  await access(join(site.contentDir, 'ukm/contoh-batik-sekar-laut.md'));
});

test('an entry that nothing refers to is deleted with its photos', async ({
  page,
  cmsSite: site,
}) => {
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openNew('ukm');
  await cms.field('name').fill("D'Uji & Coba");
  await cms.field('sector').selectOption('craft');
  await cms
    .field('logo')
    .setInputFiles(await cameraPhoto('a.jpg', { width: 300, height: 300, colour: '#e3a72f' }));
  await expect(page.getByText(/\/a-[0-9a-f]{10}\.webp/)).toBeVisible();
  await cms.publishAndWait();
  await expect(page).toHaveURL(/entries\/d-uji-dan-coba$/);
  const stored = await readFile(join(site.contentDir, 'ukm/d-uji-dan-coba.md'), 'utf8');
  const [photo = ''] = await readdir(join(site.contentDir, 'ukm/d-uji-dan-coba'));
  expect(stored).toContain(`logo: d-uji-dan-coba/${photo}`);
  cms.answerDialogs(true);
  await page.getByRole('button', { name: 'Hapus entri' }).click();
  await expect(page).toHaveURL(/collections\/ukm$/);
  await expect.poll(() => readdir(join(site.contentDir, 'ukm'))).not.toContain('d-uji-dan-coba.md');
  expect(await readdir(join(site.contentDir, 'ukm/d-uji-dan-coba')).catch(() => [])).toEqual([]);
});

test('the same business is not entered twice, however its name is written', async ({
  page,
  cmsSite: site,
}) => {
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openNew('ukm');
  await cms.field('name').fill('BATIK  murni.');
  await cms.field('sector').selectOption('batik');
  const before = await readdir(join(site.contentDir, 'ukm'));
  await cms.publish();
  await expect(cms.issue('name')).toContainText(
    'Usaha bernama sama sudah ada di content/ukm/batik-murni.md.',
  );
  expect(await readdir(join(site.contentDir, 'ukm'))).toEqual(before);
});
