import type { Page } from '@playwright/test';
import type { EnquiryProduct } from '../../src/enquiry/products/groups.ts';
import { expect, test } from './support/fixtures.ts';
import {
  CLOTH,
  FIVE,
  giveOrganisationPhone,
  givePhones,
  groupOf,
  groups,
  kept,
  LENGTH,
  LIST,
  lineOf,
  PHONES,
  SARONG,
  save,
  saveButton,
  SHIRT,
  STAMP,
  status,
} from './support/enquiry-page.ts';

const NOTE = 'Untuk seragam; ukuran L & XL.\nDikirim ke Kyoto.';
const QUANTITIES: Readonly<Record<string, number>> = { [SARONG]: 20, [LENGTH]: 50, [SHIRT]: 3 };

async function productsOf(page: Page, url: string): Promise<EnquiryProduct[]> {
  const replies = await Promise.all(
    FIVE.map((slug) => page.request.get(`${url}/indeks/produk/${slug}.json`)),
  );
  return Promise.all(replies.map((reply) => reply.json() as Promise<EnquiryProduct>));
}

for (const prefix of ['', '/en'] as const)
  test(`five products of three makers, saved while browsing, make three messages (${prefix || '/'})`, async ({
    page,
    site,
  }) => {
    await givePhones(page);
    await page.goto(`${site.url}${prefix}/produk/?maker=contoh-batik-cap-lintang-kidul`);
    await saveButton(page, SARONG).click();
    await saveButton(page, LENGTH).click();
    await page.goto(`${site.url}${prefix}/produk/${STAMP}/`);
    await saveButton(page, STAMP).first().click();
    await page.goto(`${site.url}${prefix}/ukm/contoh-batik-sekar-laut/`);
    await saveButton(page, SHIRT).click();
    await page.goto(`${site.url}${prefix}/produk/${CLOTH}/`);
    await saveButton(page, CLOTH).first().click();
    await page.locator('.ask-status a').click();
    await expect(groups(page)).toHaveCount(3);

    for (const [slug, pieces] of Object.entries(QUANTITIES))
      await lineOf(page, slug).locator('input').fill(String(pieces));
    const products = await productsOf(page, site.url);
    const locales = prefix ? (['en', 'id'] as const) : (['id'] as const);
    for (const [maker, phone] of Object.entries(PHONES)) {
      const group = groupOf(page, maker);
      await group.locator('textarea[data-note]').fill(NOTE);
      const href = (await group.locator('[data-open]').getAttribute('href')) ?? '';
      const link = new URL(href);
      expect(link.origin + link.pathname).toBe(`https://wa.me/${phone}`);
      const text = link.searchParams.get('text') ?? '';
      expect(await group.locator('[data-preview]').textContent()).toBe(text);
      expect(text.split(NOTE)).toHaveLength(locales.length + 1);
      for (const { slug, name, url, price, maker: own } of products) {
        const pieces = QUANTITIES[slug] ?? 1;
        for (const locale of locales) {
          const words = locale === 'id' ? 'buah' : pieces === 1 ? 'piece' : 'pieces';
          const line = `- ${name[locale]}: ${pieces} ${words}, ${price[locale]}\n${url[locale]}\n`;
          expect(text.includes(line), `${line} in the message to ${maker}`).toBe(own === maker);
        }
      }
      if (prefix) expect(text).toMatch(/^Good morning[\s\S]*———\n\nSelamat pagi/);
      else expect(text).toMatch(/^Selamat pagi/);
    }
    await page.reload();
    await expect(groups(page)).toHaveCount(3);
    await expect(lineOf(page, LENGTH).locator('input')).toHaveValue('50');
    await expect(groups(page).first().locator('textarea[data-note]')).toHaveValue(NOTE);
  });

test('the link of a list opens it elsewhere, where it can be added or take the place of one’s own', async ({
  page,
  browser,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => ((window.name = text), Promise.resolve()) },
    });
  });
  await save(page, FIVE, QUANTITIES);
  await page.goto(site.url + LIST);
  await expect(groups(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Salin tautan' }).click();
  await expect(status(page)).toContainText('tersalin');
  const address = await page.evaluate(() => window.name);

  const context = await browser.newContext({ locale: 'id-ID' });
  const guest = await context.newPage();
  await save(guest, [STAMP], { [STAMP]: 7 });
  await guest.goto(address);
  await expect(groups(guest)).toHaveCount(3);
  await expect(lineOf(guest, LENGTH).locator('input')).toHaveValue('50');
  await expect(guest.locator('[data-shared]')).toContainText('Daftar Anda sendiri (1)');
  expect(await kept(guest)).toEqual([`${STAMP}:7`]);
  await guest.getByRole('button', { name: 'Tambahkan ke daftar saya' }).click();
  await expect(guest.locator('[data-shared]')).toBeHidden();
  expect(await kept(guest)).toEqual([
    `${STAMP}:7`,
    `${SARONG}:20`,
    `${LENGTH}:50`,
    `${SHIRT}:3`,
    `${CLOTH}:1`,
  ]);
  await guest.goto(address);
  await guest.getByRole('button', { name: 'Ganti daftar saya' }).click();
  await expect(guest.locator('[data-shared]')).toBeHidden();
  expect(await kept(guest)).toEqual(FIVE.map((slug) => `${slug}:${QUANTITIES[slug] ?? 1}`));
  await context.close();
});

test('a change of a shared list changes its address, and never one’s own list', async ({
  page,
  site,
}) => {
  await save(page, [STAMP]);
  await page.goto(`${site.url}${LIST}?items=${SHIRT}:2,${CLOTH}`);
  await lineOf(page, SHIRT).locator('input').fill('4');
  await lineOf(page, CLOTH).locator('[data-remove]').click();
  await expect(page.locator('.enquiry-line')).toHaveCount(1);
  expect(new URL(page.url()).search).toBe(`?items=${SHIRT}:4`);
  expect(await kept(page)).toEqual([`${STAMP}:1`]);
  await page.getByRole('link', { name: 'Buka daftar saya' }).click();
  await expect(lineOf(page, STAMP)).toBeVisible();
});

test('what is gone is named, the others open', async ({ page, site }) => {
  await page.goto(`${site.url}${LIST}?items=sarung-yang-hilang:2,${SHIRT}`);
  await expect(lineOf(page, SHIRT)).toBeVisible();
  await expect(page.locator('[data-gone]')).toContainText('Sarung yang hilang');
  await expect(page.locator('[data-failed]')).toBeHidden();
  await page.getByRole('button', { name: 'Keluarkan dari daftar' }).click();
  await expect(page.locator('[data-gone]')).toBeHidden();
  expect(new URL(page.url()).search).toBe(`?items=${SHIRT}`);
});

test('without a connection nothing is called gone, and it can be tried again', async ({
  page,
  site,
}) => {
  await save(page, [SHIRT, STAMP]);
  const address = `**/indeks/produk/${STAMP}.json`;
  await page.route(address, (route) => route.abort());
  await page.goto(site.url + LIST);
  await expect(page.locator('[data-failed]')).toContainText('Sambungan terputus: 1 produk');
  await expect(page.locator('[data-gone]')).toBeHidden();
  await expect(lineOf(page, SHIRT)).toBeVisible();
  await page.unroute(address);
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(lineOf(page, STAMP)).toBeVisible();
  await expect(page.locator('[data-failed]')).toBeHidden();
});

test('files are asked for a few at a time', async ({ page, site }) => {
  let open = 0;
  let most = 0;
  await page.route('**/indeks/produk/*.json', async (route) => {
    open += 1;
    most = Math.max(most, open);
    const response = await route.fetch();
    await new Promise((resolve) => setTimeout(resolve, 100));
    open -= 1;
    await route.fulfill({ response });
  });
  const many = Array.from({ length: 12 }, (_, index) => `tidak-ada-${index}`);
  await page.goto(`${site.url}${LIST}?items=${many.join(',')}`);
  await expect(page.locator('[data-gone]')).toContainText('Tidak ada 11');
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(4);
});

test('without a number of the maker the organisation passes it on, and without one copying remains', async ({
  page,
  site,
}) => {
  await givePhones(page, { 'contoh-batik-sekar-laut': '6281200003333' });
  await save(page, [SHIRT, STAMP]);
  await page.goto(site.url + LIST);
  const stamp = groupOf(page, 'contoh-canting-cap-pijar-tembaga');
  await expect(groupOf(page, 'contoh-batik-sekar-laut')).toContainText('Langsung ke');
  await expect(stamp.locator('[data-recipient]')).toContainText('Belum ada nomor');
  await expect(stamp.locator('[data-open]')).toBeHidden();
  await expect(stamp.getByRole('button', { name: 'Salin pesan' })).toBeVisible();
  await giveOrganisationPhone(page, '6281200009999');
  await page.reload();
  await expect(stamp.locator('[data-recipient]')).toContainText('yang meneruskannya');
  const href = (await stamp.locator('[data-open]').getAttribute('href')) ?? '';
  expect(href).toContain('https://wa.me/6281200009999?');
  const text = new URL(href).searchParams.get('text');
  expect(text).toMatch(/^Selamat pagi, Dekranasda/);
  expect(text).toContain('meneruskan pertanyaan ini kepada Contoh Canting Cap Pijar Tembaga');
});

test('where copying is forbidden, the message is shown for copying', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await save(page, [SHIRT]);
  await page.goto(site.url + LIST);
  await page.getByRole('button', { name: 'Salin pesan' }).click();
  const field = page.getByLabel('Pesan untuk disalin');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/Kemeja lengan pendek jlamprang: 1 buah/);
});

test('a bad quantity is said beside its field, and the minimum order is told', async ({
  page,
  site,
}) => {
  await save(page, [SARONG], QUANTITIES);
  await page.goto(site.url + LIST);
  const field = lineOf(page, SARONG).locator('input');
  const preview = page.locator('[data-preview]');
  await expect(field).toHaveAccessibleDescription('Pemesanan paling sedikit 20 buah.');
  for (const bad of ['0', '-2', '1,5', 'dua', '', '10000']) {
    await field.fill(bad);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/angka bulat 1 sampai 9.999.*menyebut 20/);
    await expect(preview).toContainText('20 buah');
  }
  await field.fill('5 helai');
  await expect(field).not.toHaveAttribute('aria-invalid');
  await expect(field).toHaveAccessibleDescription(/tanyakan apakah boleh kurang/);
  await expect(preview).toContainText('5 buah');
  expect(await kept(page)).toEqual([`${SARONG}:5`]);
});

test('a total stands only where every price is fixed', async ({ page, site }) => {
  await save(page, FIVE, QUANTITIES);
  await page.goto(site.url + LIST);
  const total = groupOf(page, 'contoh-batik-sekar-laut').locator('[data-total]');
  await expect(total).toContainText('Rp4.245.000');
  const other = groupOf(page, 'contoh-batik-cap-lintang-kidul').locator('[data-total]');
  await expect(other).toBeHidden();
});

test('a product can be removed and the list cleared, and both can be undone', async ({
  page,
  site,
}) => {
  await save(page, [SHIRT, CLOTH]);
  await page.goto(site.url + LIST);
  await lineOf(page, SHIRT).locator('[data-remove]').click();
  await expect(lineOf(page, SHIRT)).toHaveCount(0);
  await expect(lineOf(page, CLOTH).locator('[data-remove]')).toBeFocused();
  await expect(status(page)).toContainText('Kemeja lengan pendek jlamprang dihapus');
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(lineOf(page, SHIRT)).toBeVisible();
  await page.getByRole('button', { name: 'Kosongkan daftar' }).click();
  await expect(page.locator('[data-empty]')).toBeVisible();
  expect(await kept(page)).toEqual([]);
  await expect(page.getByRole('button', { name: 'Urungkan' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.enquiry-line')).toHaveCount(2);
  expect(await kept(page)).toEqual([`${SHIRT}:1`, `${CLOTH}:1`]);
});
