import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { ENQUIRY_FIELD_LIST } from '../../src/enquiry/enquiry.ts';
import { expect, test } from './support/fixtures.ts';
import {
  DATE,
  field,
  fillIn,
  LETTER,
  open,
  sheet,
  SLUG,
  status,
  TYPICAL,
} from './support/letter-page.ts';

/** Points from the edge of the paper to the letter: 2 cm. */
const MARGIN = 56.69;

/** The letter on paper: how many pages, what they say, and how near to the left edge. */
async function printed(page: Page) {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { totalPages, text } = await extractText(document, { mergePages: true });
  const { items } = await (await document.getPage(1)).getTextContent();
  const starts = items.flatMap((item) =>
    'str' in item && item.str.trim() ? [Number(item.transform[4])] : [],
  );
  return { totalPages, text: text.replace(/\s+/g, ' ').trim(), left: Math.min(...starts) };
}

async function contentOf(download: Download) {
  return readFile(await download.path());
}

test.describe('one page of A4 with nothing but the letter', () => {
  test('for a typical letter', async ({ page }) => {
    await open(page, `${LETTER}&level=sd&group=33&date=${DATE}`);
    await fillIn(page, TYPICAL);
    const { totalPages, text, left } = await printed(page);
    expect(totalPages).toBe(1);
    expect(Math.abs(left - MARGIN)).toBeLessThan(1);
    expect(text).toMatch(/^SD Negeri 1 Contoh .* Contoh Wibowo$/);
  });

  test('for an empty one', async ({ page }) => {
    await open(page, LETTER);
    expect((await printed(page)).totalPages).toBe(1);
  });

  for (const [name, text] of [
    ['words', 'Sekolah Menengah Kejuruan Negeri Contoh '],
    ['one word without end', 'W'],
  ] as const) {
    test(`for every field as long as it may be, in ${name}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await open(page, `${LETTER}&level=perguruan-tinggi&group=33&date=${DATE}`);
      for (const [key, { maxLength, type }] of ENQUIRY_FIELD_LIST) {
        if (maxLength === undefined) continue;
        const long = type === 'tel' ? '0812-0000-1111 '.repeat(9) : text.repeat(300);
        await field(page, key).fill(long.slice(0, maxLength));
      }
      expect((await printed(page)).totalPages).toBe(1);
      const overflow = await sheet(page).evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});

test('the Word file holds the host and the institution', async ({ page }) => {
  await open(page, `${LETTER}&group=33&date=${DATE}`);
  await fillIn(page, TYPICAL);
  const waiting = page.waitForEvent('download');
  await page.locator('[data-docx]').click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(`surat-permohonan-${SLUG}-${DATE}.docx`);
  const { value } = await mammoth.extractRawText({ buffer: await contentOf(download) });
  expect(value).toContain('Contoh Batik Sekar Laut');
  expect(value).toContain(TYPICAL.institution);
  await expect(status(page)).toContainText('surat-permohonan');
});

test('the calendar file waits for a date', async ({ page }) => {
  await open(page, LETTER);
  const button = page.locator('[data-calendar]');
  await expect(button).toBeDisabled();
  await fillIn(page, { date: DATE, startTime: '08:30' });
  await expect(button).toBeEnabled();
  const waiting = page.waitForEvent('download');
  await button.click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(`kunjungan-${SLUG}-${DATE}.ics`);
  const text = (await contentOf(download)).toString('utf8');
  expect(text).toContain('DTSTART:20981202T013000Z');
  expect(text).toContain('END:VCALENDAR');
});
