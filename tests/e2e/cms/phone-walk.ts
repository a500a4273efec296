import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { CmsPage } from './cms-page.ts';
import type { PhoneScreen } from './phone-screen.ts';
import type { UploadFile } from './photos.ts';

/** What the test types; the names of the entries are found in their files. */
export const TYPED = {
  business: 'Batik Uji Ponsel',
  visit: 'Sepagi mencanting di Uji Ponsel',
  product: 'Selendang jlamprang uji ponsel',
  whatsapp: '081234567890',
  cover: 'Perajin mencanting kain di beranda bengkel',
  number: '0099/UJI/2026',
} as const;

interface Walk {
  readonly page: Page;
  readonly cms: CmsPage;
  readonly screen: PhoneScreen;
}

/** From the login to the lists, with every menu on the way. */
export async function enter({ page, cms, screen }: Walk): Promise<void> {
  await page.goto(cms.url);
  const login = page.getByRole('button', { name: 'Masuk' });
  await login.waitFor();
  await screen.look('login');
  await login.tap();
  await expect(page.getByRole('link', { name: 'Batik Murni' })).toBeVisible();
  await screen.look('list');
  for (const menu of ['Saring', 'Kelompokkan', 'Urutkan', 'Tambah', 'Menu akun']) {
    const button = page.getByRole('button', { name: menu, exact: true });
    await button.tap();
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await screen.look(`menu ${menu}`);
    await button.press('Escape');
    await expect(page.getByRole('menuitem')).toHaveCount(0);
  }
  const search = page.getByPlaceholder('Cari di semua isi');
  await search.tap();
  await screen.look('where to search');
  await search.blur();
}

/** From a collection's list to the form of a new entry. */
async function begin({ page, cms, screen }: Walk, collection: string): Promise<void> {
  await page.goto(`${cms.url}#/collections/${collection}`);
  const add = page.locator(`main a[href$="/collections/${collection}/new"]`);
  await expect(add).toBeVisible();
  await screen.look(`list of ${collection}`);
  await add.tap();
  await expect(page.locator('[id*="-field-"]').first()).toBeVisible();
  await screen.look(`new of ${collection}`);
}

/** A business with cover, hours, contact, consent and two certificates. */
export async function makeBusiness(
  walk: Walk,
  { photo, soon, later, today }: { photo: UploadFile; soon: string; later: string; today: string },
): Promise<void> {
  const { page, cms, screen } = walk;
  await begin(walk, 'ukm');
  await cms.publish();
  await expect(cms.issue('name')).toBeVisible();
  await expect(cms.message(/^Belum disimpan/)).toBeVisible();
  await screen.look('refused');
  await cms.field('name').fill(TYPED.business);
  await cms.field('sector').selectOption('batik');
  await takePhotos(walk, photo);
  await cms.unfold('Alamat');
  await cms.field('kelurahan').selectOption('33.75.01.1002');
  await cms.unfold('Titik di peta');
  await screen.look('address');
  await fillHours(walk);
  await cms.unfold('Kontak');
  await cms.field('whatsapp').pressSequentially(TYPED.whatsapp);
  await expect(page.getByText('Tampil sebagai +62 812-3456-7890')).toBeVisible();
  await cms.field('phone').fill('12');
  await cms.field('email').tap();
  await expect(cms.issue('phone')).toBeVisible();
  await screen.look('contact');
  await cms.field('phone').fill('');
  await fillCertificates(walk, { soon, later, today });
  await agree(walk, today);
  await openRest(walk);
  await preview(walk);
  await publish(walk, 'business');
}

async function takePhotos({ page, cms, screen }: Walk, photo: UploadFile): Promise<void> {
  await cms.unfold('Sampul');
  await screen.look('cover');
  const heic = Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftypheic'),
    Buffer.alloc(64),
  ]);
  const wrong = { name: 'IMG_0001.HEIC', mimeType: 'image/heic', buffer: heic };
  await cms.field('image').setInputFiles(wrong);
  await expect(page.getByText('Paling Kompatibel')).toBeVisible();
  await screen.look('a photo that cannot be read');
  await cms.field('image').setInputFiles(photo);
  await expect(page.getByText(/\/img-0001-[0-9a-f]{10}\.webp/)).toBeVisible();
  await cms.field('alt').fill(TYPED.cover);
  await screen.look('cover with photo');
}

async function fillHours({ page, cms, screen }: Walk): Promise<void> {
  const rows = [
    { day: 'mon', opens: '8', closes: '16.00' },
    { day: 'sat', opens: '08:00', closes: '12:00' },
  ];
  for (const { day, opens, closes } of rows) {
    await page.getByRole('button', { name: 'Tambah jam buka' }).tap();
    await page.locator(`[id^="days-field-"] input[value="${day}"]`).last().check();
    await cms.fields('opens').last().fill(opens);
    await cms.fields('closes').last().fill(closes);
    await screen.look(`hours of ${day}`);
  }
}

/** One that lasts, and one that runs out soon: both say so while their dates are typed. */
async function fillCertificates(
  { page, cms, screen }: Walk,
  { soon, later, today }: { soon: string; later: string; today: string },
): Promise<void> {
  const wanted = [
    { type: 'batikmark', expiresOn: later, status: 'valid' },
    { type: 'halal', expiresOn: soon, status: 'expiring' },
  ];
  for (const { type, expiresOn, status } of wanted) {
    await page.getByRole('button', { name: 'Tambah sertifikat' }).tap();
    await cms.fields('type').last().selectOption(type);
    await cms.fields('holder').last().selectOption('business');
    await cms.fields('number').last().fill(TYPED.number);
    await cms.fields('checkedOn').last().fill(today);
    await cms.fields('expiresOn').last().pressSequentially(expiresOn);
    await expect(page.locator('.k-certificate').last()).toHaveAttribute('data-status', status);
    await screen.look(`certificate ${status}`);
  }
}

async function agree({ page, cms, screen }: Walk, today: string): Promise<void> {
  await cms.unfold('Persetujuan');
  const note = page.locator('.k-consent');
  await expect(note).toContainText('Tidak tampil: WhatsApp');
  await screen.look('no consent');
  await page.getByRole('checkbox', { name: 'Nomor WhatsApp' }).check();
  await cms.field('givenOn').fill(today);
  await cms.field('method').selectOption('written');
  await expect(note).toContainText('Tampil bagi umum: WhatsApp');
  await screen.look('consent');
}

/** Whatever is folded or can be added, once. */
export async function openRest({ page, cms, screen }: Walk): Promise<void> {
  await cms.unfold('Pemesanan');
  await screen.look('orders');
  for (const item of ['foto', 'penghargaan']) {
    await page.getByRole('button', { name: `Tambah ${item}` }).tap();
    await screen.look(`item ${item}`);
    await page.getByRole('button', { name: 'Hapus baris' }).last().tap();
  }
}

async function preview({ page, cms, screen }: Walk): Promise<void> {
  const eye = page.getByTitle('Tampilkan pratinjau');
  await eye.tap();
  await expect(cms.preview.locator('article.entry')).toBeVisible();
  await screen.look('preview');
  await eye.tap();
  await expect(cms.field('name').or(cms.field('title')).first()).toBeVisible();
}

async function publish({ page, cms, screen }: Walk, what: string): Promise<void> {
  await page.getByRole('button', { name: 'Terbitkan' }).tap();
  const now = page.getByRole('menuitem', { name: 'Terbitkan sekarang' });
  await expect(now).toBeVisible();
  await screen.look(`publish ${what}`);
  await now.tap();
  await expect(page.getByRole('button', { name: 'Tersimpan', exact: true })).toBeVisible();
  await expect(cms.message('Terbit').or(cms.message('Tersimpan')).first()).toBeVisible();
  await screen.look(`published ${what}`);
}

async function choose({ page, cms, screen }: Walk, key: string, name: string): Promise<void> {
  await cms.field(key).fill(name.slice(0, 9));
  const option = page.getByRole('option', { name });
  await expect(option).toBeVisible();
  await screen.look(`choosing ${key}`);
  await option.tap();
}

/** What the business offers to groups. */
export async function makeVisit(walk: Walk): Promise<void> {
  const { page, cms, screen } = walk;
  await begin(walk, 'study-visits');
  await cms.field('title').fill(TYPED.visit);
  await choose(walk, 'ukm', TYPED.business);
  await page.getByRole('checkbox', { name: 'SMP' }).check();
  await cms.field('durationMinutes').fill('120');
  await cms.field('min').fill('10');
  await cms.field('max').fill('40');
  await cms.field('kind').selectOption('per-person');
  await cms.field('amount').fill('45000');
  await screen.look('price of the visit');
  await preview(walk);
  await publish(walk, 'visit');
}

/** What the business sells. */
export async function makeProduct(walk: Walk, photo: UploadFile): Promise<void> {
  const { page, cms, screen } = walk;
  await begin(walk, 'products');
  await cms.field('name').fill(TYPED.product);
  await choose(walk, 'ukm', TYPED.business);
  await cms.field('type').selectOption('selendang');
  await page.getByRole('button', { name: 'Tambah foto' }).tap();
  await cms.field('image').setInputFiles(photo);
  await expect(page.getByText(/\/img-0001-[0-9a-f]{10}\.webp/)).toBeVisible();
  await cms.field('alt').fill('Selendang terlipat di atas meja kayu');
  await cms.unfold('Harga');
  await cms.field('kind').selectOption('fixed');
  await cms.field('amount').fill('185000');
  await screen.look('price of the product');
  await preview(walk);
  await publish(walk, 'product');
}

/** Leaving with changes, and deleting what others need: questions and refusals. */
export async function leaveAndDelete(walk: Walk, slug: string): Promise<void> {
  const { page, cms, screen } = walk;
  await cms.openEntry('ukm', slug);
  await cms.field('tagline').fill('Belum selesai');
  await screen.look('changed');
  await page.locator('a[href$="#/collections/ukm"]').first().tap();
  await expect(page.getByRole('link', { name: 'Batik Murni' })).toBeVisible();
  await cms.openEntry('ukm', slug);
  await screen.look('opened again');
  await page.getByRole('button', { name: 'Hapus entri' }).tap();
  await expect(cms.message(/^Tidak bisa dihapus|^Tidak dihapus/)).toBeVisible();
  await screen.look('not deleted');
}
