import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The visit of the samples that the letter asks for. */
export const SLUG = 'contoh-sepagi-menulis-jlamprang';

/** A Tuesday far enough ahead, in no closed period. */
export const DATE = '2098-12-02';
export const LETTER = `/studi-batik/surat/?visit=${SLUG}`;

export const TYPICAL = {
  institution: 'SD Negeri 1 Contoh',
  companions: '4',
  startTime: '08:30',
  purpose: 'mengenal tahap membatik',
  contactName: 'Ibu Contoh',
  contactPhone: '0812-0000-1111',
  address: 'Jalan Contoh Nomor 12',
  city: 'Batang',
  letterDate: '2098-11-03',
  signatoryPosition: 'Kepala Sekolah',
  signatoryName: 'Contoh Wibowo',
};

export const field = (page: Page, name: string) => page.locator(`.letter-form [name=${name}]`);
export const sheet = (page: Page) => page.locator('.sheet');
export const status = (page: Page) => page.locator('[data-status]');

export async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(sheet(page)).toContainText('Dengan hormat');
}

export async function fillIn(page: Page, values: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(value);
}
