import type { Page } from '@playwright/test';
import type { EnquiryProduct } from '../../../src/enquiry/products/groups.ts';

/** Five products of the samples, of three makers. */
export const SARONG = 'contoh-sarung-jlamprang-lintang-kidul';
export const LENGTH = 'contoh-bahan-kemeja-parang-lintang-kidul';
export const STAMP = 'contoh-cap-kawung-pijar-tembaga';
export const SHIRT = 'contoh-kemeja-jlamprang-sekar-laut';
export const CLOTH = 'contoh-kain-panjang-jlamprang-sekar-laut';
export const FIVE = [SARONG, LENGTH, STAMP, SHIRT, CLOTH];

export const LIST = '/produk/daftar/';

/** Where the browser keeps the list. */
export const KEY = 'produk:daftar';

/** Numbers of makers, as if they were on record; the samples have none. */
export const PHONES: Readonly<Record<string, string>> = {
  'contoh-batik-cap-lintang-kidul': '6281200001111',
  'contoh-canting-cap-pijar-tembaga': '6281200002222',
  'contoh-batik-sekar-laut': '6281200003333',
};

/** Lets these makers have numbers. */
export async function givePhones(page: Page, phones = PHONES): Promise<void> {
  await page.route('**/indeks/produk/*.json', async (route) => {
    const response = await route.fetch();
    if (!response.ok()) return route.fulfill({ response });
    const product = (await response.json()) as EnquiryProduct;
    await route.fulfill({ json: { ...product, whatsapp: phones[product.maker] } });
  });
}

/** Lets the organisation have a number, as `content/site.yml` would give it. */
export async function giveOrganisationPhone(page: Page, phone: string): Promise<void> {
  await page.route(`**${LIST}*`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      'id="daftar-tanya"',
      `id="daftar-tanya" data-phone="${phone}"`,
    );
    await route.fulfill({ response, body });
  });
}

/** Puts products on the list of this browser, once for each tab. */
export async function save(
  page: Page,
  slugs: readonly string[],
  quantities: Readonly<Record<string, number>> = {},
): Promise<void> {
  const items = slugs.map((slug) => ({ slug, quantity: quantities[slug] ?? 1 }));
  await page.addInitScript(
    ([key, value]) => {
      if (sessionStorage.getItem('saved')) return;
      sessionStorage.setItem('saved', 'yes');
      localStorage.setItem(key, value);
    },
    [KEY, JSON.stringify(items)] as const,
  );
}

/** The list that the browser keeps, as `slug:quantity`. */
export async function kept(page: Page): Promise<string[]> {
  const stored = await page.evaluate((key) => localStorage.getItem(key), KEY);
  const items = JSON.parse(stored ?? '[]') as { slug: string; quantity: number }[];
  return items.map(({ slug, quantity }) => `${slug}:${quantity}`);
}

export const groups = (page: Page) => page.locator('.enquiry-group');
export const status = (page: Page) => page.locator('[data-status]');

/** The part of the list that belongs to a maker. */
export const groupOf = (page: Page, maker: string) =>
  page.locator('.enquiry-group', { has: page.locator(`h2 a[href$="/ukm/${maker}/"]`) });

/** The line of a product. */
export const lineOf = (page: Page, slug: string) =>
  page.locator('.enquiry-line', { has: page.locator(`[data-remove=${slug}]`) });

/** The button of a card or a page that saves a product. */
export const saveButton = (page: Page, slug: string) => page.locator(`button[data-ask=${slug}]`);
