import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CmsPage } from './cms/cms-page.ts';
import { expect, test } from './cms/fixtures.ts';

test('a business without a name is refused on the field', async ({ page, cmsSite: site }) => {
  const before = await readdir(join(site.contentDir, 'ukm'));
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openNew('ukm');
  await cms.field('sector').selectOption('batik');
  await cms.publish();
  await expect(cms.issue('name')).toHaveText('Wajib diisi. Tulis nama usaha.');
  await expect(cms.message('Belum disimpan. Perbaiki isian yang ditandai merah.')).toBeVisible();
  await expect(cms.field('name')).toBeFocused();
  expect(await readdir(join(site.contentDir, 'ukm'))).toEqual(before);
});

test('a phone number with letters is refused on the field, as soon as one leaves it', async ({
  page,
  cmsSite: site,
}) => {
  const file = join(site.contentDir, 'ukm/batik-murni.md');
  const before = await readFile(file, 'utf8');
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openEntry('ukm', 'batik-murni');
  await cms.unfold('Kontak');
  await cms.field('whatsapp').fill('0812-HALO');
  await cms.field('phone').fill('12');
  await expect(cms.issue('whatsapp')).toHaveText(
    'Nomor telepon hanya boleh berisi angka, spasi, dan tanda + atau -. Hapus huruf dan tanda lain.',
  );
  await cms.publish();
  await expect(cms.issue('phone')).toContainText('Nomor');
  expect(await readFile(file, 'utf8')).toBe(before);
  await cms.field('whatsapp').fill('0812-3456-7890');
  await expect(cms.issue('whatsapp')).toHaveCount(0);
});

test('a certificate that ends before it begins is refused on the field', async ({
  page,
  cmsSite: site,
}) => {
  const file = join(site.contentDir, 'ukm/batik-murni.md');
  const before = await readFile(file, 'utf8');
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openEntry('ukm', 'batik-murni');
  await page.getByRole('button', { name: 'Tambah sertifikat' }).click();
  await cms.field('type').selectOption('halal');
  await cms.field('holder').selectOption('business');
  await cms.field('issuedOn').fill('2025-03-01');
  await cms.field('expiresOn').fill('2024-03-01');
  await cms.publish();
  await expect(cms.issue('expiresOn')).toHaveText(
    'Berakhir (2024-03-01) sebelum mulai (2025-03-01). Perbaiki salah satunya.',
  );
  expect(await readFile(file, 'utf8')).toBe(before);
  // Written the way people write it, and corrected, it is stored as text.
  await cms.field('expiresOn').fill('1/3/2027');
  await cms.publishAndWait();
  expect(await readFile(file, 'utf8')).toContain('expiresOn: "2027-03-01"');
});

test('a group that may stay empty asks for nothing until it is begun', async ({
  page,
  cmsSite: site,
}) => {
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openEntry('ukm', 'maharani-craft');
  await cms.unfold('Sampul');
  await cms.field('tagline').fill('Tanpa sampul');
  await cms.publishAndWait();
  await cms.field('alt').fill('Perempuan menganyam serat di beranda');
  await cms.publish();
  await expect(cms.issue('image')).toHaveText('Wajib diisi. Tulis foto.');
});

test('a sample entry gets its prefix, and a study visit says each thing it lacks', async ({
  page,
  cmsSite: site,
}) => {
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openNew('study-visits');
  await cms.publish();
  for (const key of ['title', 'ukm', 'durationMinutes', 'min', 'max', 'kind']) {
    await expect(cms.issue(key).first()).toContainText('Wajib diisi.');
  }
  await expect(cms.issue('levels')).toBeVisible();
  await cms.field('title').fill('Membatik di Gang Énam');
  await cms.field('ukm').fill('Batik Rinita');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'SMP', exact: true }).check();
  await cms.field('durationMinutes').fill('120');
  await cms.field('min').fill('10');
  await cms.field('max').fill('1.000');
  await cms.field('kind').selectOption('free');
  await page.getByRole('checkbox', { name: 'Entri contoh' }).check();
  await cms.publishAndWait();
  const file = join(site.contentDir, 'study-visits/contoh-membatik-di-gang-enam.md');
  const stored = await readFile(file, 'utf8');
  expect(stored).toContain('ukm: batik-rinita\n');
  expect(stored).toContain('max: 1000\n');
});
