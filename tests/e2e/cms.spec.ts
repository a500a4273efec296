import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COLLECTION_KEYS, entryPath } from '../../src/schema/collections.ts';
import { CmsPage } from './cms/cms-page.ts';
import { cameraPhoto, inspectPhoto } from './cms/photos.ts';
import { watchPage } from './cms/watch-page.ts';
import { expect, test } from './cms/fixtures.ts';
import { overflow } from './support/layout.ts';

test('starts under its own strict policy and asks no other host for anything', async ({
  page,
  cmsSite: site,
}) => {
  const watched = await watchPage(page, site.url);
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openEntry('ukm', 'batik-murni');
  await expect(cms.preview.locator('article.entry')).toBeVisible();
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe-eval');
  expect(watched).toEqual({ foreignHosts: [], violations: [] });
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
});

test("writes a business's tagline to its file and nothing else", async ({
  page,
  cmsSite: site,
}) => {
  const file = join(site.contentDir, 'ukm/batik-murni.md');
  const before = await readFile(file, 'utf8');
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openEntry('ukm', 'batik-murni');
  await cms.field('tagline').fill('Batik tulis halus sejak dahulu');
  await cms.publishAndWait();
  const after = await readFile(file, 'utf8');
  expect(after).toContain('tagline: Batik tulis halus sejak dahulu\n');
  const withoutTagline = after.replace(/^tagline: .*\n/m, '');
  expect(withoutTagline.split('\n').filter(Boolean)).toEqual(
    before
      .replace(/^tagline: .*\n/m, '')
      .split('\n')
      .filter(Boolean),
  );
});

test("edits the organisation's own file", async ({ page, cmsSite: site }) => {
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openEntry('organisasi', 'site');
  await cms.field('city').fill('');
  await cms.publish();
  await expect(cms.issue('city')).toHaveText('Wajib diisi. Tulis kota.');
  await cms.field('city').fill('Kota Pekalongan');
  await cms.publishAndWait();
  const stored = await readFile(join(site.contentDir, 'site.yml'), 'utf8');
  expect(stored).toContain('city: Kota Pekalongan\n');
  expect(stored).toMatch(/namedOn: ["']2024-11-05["']/);
});

test('stores a photo small and without its place, time and owner', async ({
  page,
  cmsSite: site,
}) => {
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openEntry('ukm', 'batik-murni');
  const photo = await cameraPhoto('Papan Nama (1).JPG', {
    width: 3000,
    height: 2000,
    colour: '#1e2f6e',
  });
  await cms.field('logo').setInputFiles(photo);
  await expect(page.getByText(/batik-murni\/papan-nama-1-[0-9a-f]{10}\.webp/)).toBeVisible();
  await cms.publishAndWait();
  const folder = join(site.contentDir, 'ukm/batik-murni');
  const [name = ''] = await readdir(folder);
  expect(await inspectPhoto(join(folder, name))).toEqual({
    format: 'webp',
    longest: 1600,
    hasMetadata: false,
  });
  expect(await readFile(join(site.contentDir, 'ukm/batik-murni.md'), 'utf8')).toContain(
    `logo: batik-murni/${name}`,
  );
});

test('refuses an SVG and says what to do', async ({ page, cmsSite: site }) => {
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openEntry('ukm', 'batik-murni');
  const buffer = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
  await cms.field('logo').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
  await expect(
    page.getByText('Gambar SVG tidak diterima. Simpan sebagai PNG atau JPEG, lalu unggah lagi.'),
  ).toBeVisible();
});

test("shows the entry with the site's own page, in both languages, as the public would see it", async ({
  page,
  cmsSite: site,
}) => {
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openEntry('ukm', 'contoh-batik-canting-samodra');
  const article = cms.preview.locator('article.entry[data-slug="contoh-batik-canting-samodra"]');
  await expect(article.locator('h1')).toHaveText('Contoh Batik Canting Samodra');
  await cms.field('tagline').fill('Kalimat baru yang langsung tampak');
  await expect(article.locator('.lead')).toHaveText('Kalimat baru yang langsung tampak');
  await cms.preview.getByRole('button', { name: 'Inggris' }).click();
  await expect(article.locator('.lead')).toContainText('Hand-drawn batik');
  // Without consent, a phone number stays hidden in the preview as it does on the site.
  await cms.unfold('Kontak');
  await cms.field('phone').fill('0285-999888');
  await expect(article).not.toContainText('999888');
  const font = await article
    .locator('h1')
    .evaluate((heading) => getComputedStyle(heading).fontFamily);
  expect(font).toContain('Young Serif');
});

test('every collection opens, new and filled in, without a fault', async ({
  page,
  cmsSite: site,
}) => {
  test.slow();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const cms = new CmsPage(page, site.url);
  await cms.open();
  for (const collection of COLLECTION_KEYS) {
    const names = await readdir(join(site.contentDir, collection));
    const slug = names.find((name) => name.endsWith('.md'))?.slice(0, -3) ?? '';
    await cms.openEntry(collection, slug);
    await expect(cms.preview.locator(`article.entry[data-slug="${slug}"]`)).toBeVisible();
    await expect(cms.preview.getByRole('link', { name: 'Lihat di situs' })).toHaveAttribute(
      'href',
      site.url + entryPath(collection, slug),
    );
    await cms.openNew(collection);
    await expect(cms.preview.locator('main')).toBeVisible();
  }
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('fits a phone without scrolling sideways', async ({ page, cmsSite: site }) => {
  await page.setViewportSize({ width: 375, height: 740 });
  const cms = new CmsPage(page, site.url);
  await cms.open();
  expect(await overflow(page)).toBe(0);
  await cms.openEntry('ukm', 'contoh-batik-canting-samodra');
  expect(await overflow(page)).toBe(0);
  for (const name of ['Tersimpan', 'Hapus entri']) {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(375);
  }
});
