import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { PEKALONGAN } from './pages-pekalongan.ts';
import { TIRTASARI } from './pages-tirtasari.ts';
import { isOtherCity } from './test-city.ts';

/** A page in one of its states, and what shows that it has been drawn. */
export interface ShownPage {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
}

/** What the specs for every city look at. */
export interface CityPages {
  readonly working: readonly ShownPage[];
  readonly checked: readonly ShownPage[];
  /** So many entries each collection has at least, and so many share images the site: fewer show nothing. */
  readonly least: { readonly entries: number; readonly images: number };
  /** A business that is published. */
  readonly business: { readonly slug: string; readonly name: string };
}

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
  ...[
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
  ].map((path) => ({ name: path, path, ready: 'main h1' })),
];

/** Opens a page and waits until its script has drawn it. */
export async function openDrawn(page: Page, { path, ready }: ShownPage, prefix = '') {
  await page.goto(prefix + path);
  await expect(page.locator(ready).first()).toBeAttached();
}

/** The chip of a choice in the finder's question. */
export const chip = (page: Page, name: string, value: string) =>
  page.locator(`#tanya .choice:has([name=${name}][value="${value}"])`);
