import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { completenessOf } from '../../src/catalogue/completeness/completeness.ts';
import { storedProfiles } from '../../src/catalogue/completeness/profiles.ts';
import { readContent } from '../../src/files/read-content.ts';
import { CmsPage } from './cms/cms-page.ts';
import { expect, test } from './cms/fixtures.ts';

const SAMPLES = ['contoh-batik-pasir-langit', 'contoh-suvenir-kayu-gamer'];

for (const slug of SAMPLES) {
  test(`the panel, the list and the site tell how complete ${slug} is, as the report does`, async ({
    page,
    cmsSite: site,
  }) => {
    const { entries } = await readContent(site.contentDir);
    const stored = storedProfiles(entries).find(({ raw }) => raw.slug === slug);
    if (!stored) throw new Error(`No sample ${slug}`);
    const { percent, missing } = completenessOf(stored.profile);
    const cms = new CmsPage(page, site.url);
    await cms.open();
    const inList = page.getByRole('link', { name: String(stored.raw.data['name']) });
    await expect(inList).toContainText(`${percent}% lengkap · diverifikasi`);
    await cms.openEntry('ukm', slug);
    const panel = cms.preview.getByRole('complementary', { name: 'Kelengkapan profil' });
    await expect(panel.getByRole('meter')).toHaveJSProperty('value', percent);
    await expect(panel).toContainText(`${percent}%`);
    const names = panel.locator('.k-profile-missing li span:first-child');
    await expect(names).toHaveText(missing.map(({ label }) => label.id));
    await cms.preview.getByRole('button', { name: 'Inggris' }).click();
    const english = cms.preview.getByRole('complementary', { name: 'Completeness of the profile' });
    await expect(english.locator('.k-profile-missing li span:first-child')).toHaveText(
      missing.map(({ label }) => label.en),
    );
    await page.goto(`${site.url}/ukm/${slug}/`);
    const said = page.locator('#belum-lengkap');
    if (percent < 50) await expect(said).toContainText(`Baru ${percent}% terisi`);
    else await expect(said).toHaveCount(0);
  });
}

test('what is missing leads to its field, and filling it in counts at once', async ({
  page,
  cmsSite: site,
}) => {
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openEntry('ukm', 'batik-murni');
  const score = cms.preview.locator('.k-profile-score strong');
  await expect(score).toHaveText('11%');
  await cms.preview.getByRole('button', { name: 'Isi: Satu kalimat tentang usaha' }).click();
  await expect(cms.field('tagline')).toBeFocused();
  await page.keyboard.type('Batik tulis halus');
  await expect(score).toHaveText('20%');
  await cms.preview.getByRole('button', { name: 'Isi: Kelurahan' }).click();
  await expect(cms.field('kelurahan')).toBeFocused();
});

test('a list is filtered by what is computed, and shows a change once it is stored', async ({
  page,
  cmsSite: site,
}) => {
  const cms = new CmsPage(page, site.url);
  await cms.open();
  const samodra = page.getByRole('link', { name: 'Contoh Batik Canting Samodra' });
  await expect(samodra).toContainText('100% lengkap');
  await page.getByRole('button', { name: 'Saring' }).click();
  await page.getByText('Kurang dari 50% lengkap').click();
  await expect(samodra).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Batik Murni' })).toContainText(
    'Batik Murni – 11% lengkap · belum diverifikasi',
  );
  await cms.openEntry('ukm', 'batik-murni');
  await cms.field('verifiedOn').fill('2026-11-03');
  await cms.publishAndWait();
  await page.goto(`${cms.url}#/collections/ukm`);
  await expect(page.getByRole('link', { name: 'Batik Murni' })).toContainText(
    'diverifikasi November 2026',
  );
  expect(await readFile(join(site.contentDir, 'ukm/batik-murni.md'), 'utf8')).not.toContain('$');
});

test('consent and the dates of a certificate say at once what they lead to', async ({
  page,
  cmsSite: site,
}) => {
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openEntry('ukm', 'batik-murni');
  await cms.unfold('Kontak');
  await cms.field('phone').fill('0285-999888');
  const note = page.locator('.k-consent');
  await expect(note).toContainText('Tidak tampil: Telepon');
  const panel = cms.preview.locator('.k-profile');
  await expect(panel).toContainText('Telepon (belum disetujui: Nomor telepon)');
  // Its folded fields have labels of consent, too.
  await page
    .locator('[aria-label="Isian"]')
    .filter({ has: note })
    .getByRole('button', { name: 'Buka' })
    .click();
  await page.getByRole('checkbox', { name: 'Nomor telepon' }).check();
  await expect(note).toContainText('Isi tanggal persetujuan');
  await cms.field('givenOn').fill('2026-11-02');
  await expect(note).toContainText('Tampil bagi umum: Telepon');
  await expect(panel.locator('.k-profile-shown')).toHaveText('Telepon');

  await page.getByRole('button', { name: 'Tambah sertifikat' }).click();
  const status = page.locator('.k-certificate').first();
  await expect(status).toHaveAttribute('data-status', 'unverified');
  await cms.field('expiresOn').fill('2020-01-31');
  await expect(status).toHaveAttribute('data-status', 'expired');
  await cms.field('expiresOn').fill('2090-01-31');
  await cms.field('checkedOn').fill('2026-11-02');
  await cms.field('number').fill('0123');
  await expect(status).toHaveAttribute('data-status', 'valid');
});

test('on a phone the panel fits, and leads from the preview back to the form', async ({
  page,
  cmsSite: site,
}) => {
  await page.setViewportSize({ width: 375, height: 740 });
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openEntry('ukm', 'batik-murni');
  await page.getByTitle('Tampilkan pratinjau').click();
  const panel = cms.preview.locator('.k-profile');
  await expect(panel).toBeVisible();
  const sideways = await panel.evaluate(
    ({ ownerDocument: { documentElement: root } }) => root.scrollWidth - root.clientWidth,
  );
  expect(sideways).toBe(0);
  for (const button of await panel.getByRole('button').all()) {
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await panel.getByRole('button', { name: 'Isi: Satu kalimat tentang usaha' }).click();
  await expect(cms.field('tagline')).toBeFocused();
});
