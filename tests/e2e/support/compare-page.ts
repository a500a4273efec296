import type { Page } from '@playwright/test';

/** Three visits of the samples. */
export const MENULIS = 'contoh-sepagi-menulis-jlamprang';
export const CAP = 'contoh-menengok-meja-cap';
export const ECOPRINT = 'contoh-memukul-daun';

/** Where the browser keeps the saved visits. */
export const KEY = 'studi-batik:pilihan';

/** The address of a comparison. */
export const comparison = (...slugs: string[]) => `/studi-batik/banding/?pilih=${slugs.join(',')}`;

/** The row of a term, found by a part of it. */
export const rowOf = (page: Page, term: string) =>
  page.locator('.compare tbody tr', { has: page.locator('th', { hasText: term }) });
