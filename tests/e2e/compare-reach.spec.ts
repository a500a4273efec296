import { extractText } from 'unpdf';
import { expect, test } from './support/fixtures.ts';
import { CAP, comparison, ECOPRINT, MENULIS, rowOf } from './support/compare-page.ts';

test('on paper it is a sheet across, with its date and without the site around it', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}${comparison(MENULIS, CAP, ECOPRINT)}&group=40`);
  await expect(page.locator('.compare-name')).toHaveCount(3);
  const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  const words = text.replace(/\s+/g, ' ');
  expect(totalPages).toBeLessThanOrEqual(2);
  expect(words).toContain('Dicetak');
  expect(words).toContain('40 orang');
  expect(words).toContain('Rp1.400.000');
  for (const chrome of ['Hapus', 'Salin tautan', 'Tanpa pelacak', 'Cari usaha'])
    expect(words).not.toContain(chrome);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it says why there is nothing and where to go', async ({ page, site }) => {
    await page.goto(site.url + comparison(MENULIS, CAP));
    await expect(page.locator('noscript .notice')).toContainText('JavaScript');
    await expect(page.locator('[data-empty]')).toBeHidden();
  });
});

test('two columns and the table itself can be read and reached on a phone', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(site.url + comparison(MENULIS, CAP, ECOPRINT));
  const region = page.getByRole('region', { name: 'Tabel perbandingan' });
  await region.focus();
  await expect(region).toBeFocused();
  for (const name of (await page.locator('.compare-name').all()).slice(0, 2)) {
    const box = await name.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(140);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(361);
  }
  await region.evaluate((element) => {
    element.scrollTo({ left: 9999, top: 200 });
  });
  const term = await rowOf(page, 'Untuk siapa').locator('th span').boundingBox();
  expect(term?.x).toBeGreaterThanOrEqual(0);
  expect(term?.x).toBeLessThan(20);
});
