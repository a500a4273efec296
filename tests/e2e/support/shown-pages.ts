import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { PEKALONGAN } from './pages-pekalongan.ts';
import { TIRTASARI } from './pages-tirtasari.ts';
import { isOtherCity } from './test-city.ts';
import { asPages } from './city-pages.ts';
import type { ShownPage } from './city-pages.ts';

export type { ShownPage };

const { working, checked, business, least } = isOtherCity ? TIRTASARI : PEKALONGAN;

/** The pages of the finder that change while they are used. */
export const WORKING = working;

/** Every template, and every state of it that looks different, for axe to see in every look. */
export const CHECKED = checked;

export const BUSINESS = business;

export const LEAST = least;

/** Every template in every state, and those whose looks others have too. */
export const EVERY_TEMPLATE: readonly ShownPage[] = [
  ...CHECKED,
  ...asPages([
    '/ukm/halaman/2/',
    '/produk/halaman/2/',
    '/produk/daftar/',
    '/studi-batik/halaman/2/',
    '/studi-batik/surat/',
    '/inovasi/',
    '/inovasi/masalah/alat/',
    '/kegiatan/',
    '/motif/',
    '/404.html',
  ]),
];

/** Opens a page and waits until its script has drawn it. */
export async function openDrawn(page: Page, { path, ready }: ShownPage, prefix = '') {
  await page.goto(prefix + path);
  await expect(page.locator(ready).first()).toBeAttached();
}

/** The chip of a choice in the finder's question. */
export const chip = (page: Page, name: string, value: string) =>
  page.locator(`#tanya .choice:has([name=${name}][value="${value}"])`);
