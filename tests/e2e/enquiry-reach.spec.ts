import { extractText } from 'unpdf';
import { expect, test } from './support/fixtures.ts';
import { expectAccessibleInEveryLook, listRefused } from './support/axe.ts';
import {
  CLOTH,
  FIVE,
  givePhones,
  groups,
  kept,
  LENGTH,
  LIST,
  lineOf,
  save,
  saveButton,
  SHIRT,
} from './support/enquiry-page.ts';

test('buttons say what they are of, are pressed, and count', async ({ page, site }) => {
  await page.goto(`${site.url}/ukm/contoh-batik-sekar-laut/`);
  const button = saveButton(page, SHIRT);
  await expect(button).toHaveText('Simpan');
  const name = 'Kemeja lengan pendek jlamprang';
  await expect(button).toHaveAccessibleName(`Simpan ke daftar tanya: ${name}`);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(button).toHaveAccessibleName(`Tersimpan di daftar tanya: ${name}`);
  const told = page.locator('.ask-status');
  await expect(told).toHaveAttribute('role', 'status');
  await expect(told).toContainText(`Tersimpan: ${name}.`);
  await expect(told.getByRole('link')).toHaveText('Daftar tanya (1)');
  expect(page.url()).toContain('/ukm/');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  expect(await kept(page)).toEqual([]);
});

test('cards that are drawn later have their buttons, and two tabs stay in step', async ({
  page,
  context,
  site,
}) => {
  await save(page, [CLOTH]);
  await page.goto(`${site.url}/produk/?maker=contoh-batik-sekar-laut`);
  await expect(page.locator('.page-head .ask-link')).toHaveText('Daftar tanya (1)');
  await expect(saveButton(page, CLOTH)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('#daftar article:not(:has([data-ask]))')).toHaveCount(0);
  const other = await context.newPage();
  await other.goto(`${site.url}/en/produk/${SHIRT}/`);
  const long = other.locator('.entry-title button[data-ask]');
  await expect(long).toHaveText('Add to enquiry list');
  await long.click();
  await expect(other.locator('.entry-title .ask-link')).toHaveText('Enquiry list (2)');
  await expect(saveButton(page, SHIRT)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.page-head .ask-link')).toHaveText('Daftar tanya (2)');
});

test('a full list stays as it is and says so', async ({ page, site }) => {
  await save(
    page,
    Array.from({ length: 40 }, (_, index) => `produk-${index}`),
  );
  await page.goto(`${site.url}/produk/${SHIRT}/`);
  await page.locator('.entry-title button[data-ask]').click();
  await expect(page.locator('.ask-status')).toContainText('sudah penuh');
  await expect(saveButton(page, SHIRT).first()).toHaveAttribute('aria-pressed', 'false');
  expect(await kept(page)).toHaveLength(40);
});

test('the keyboard alone saves, counts, writes and sends', async ({ page, site }) => {
  await givePhones(page);
  await page.goto(`${site.url}/produk/${SHIRT}/`);
  await page.locator('.entry-title button[data-ask]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.entry-title .ask-link')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/produk\/daftar\/$/);
  await expect(groups(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Kosongkan daftar' }).focus();
  const line = lineOf(page, SHIRT);
  const reached = [
    page.locator('.enquiry-group h2 a'),
    line.locator('.enquiry-name a'),
    line.locator('input'),
    line.locator('[data-remove]'),
    page.locator('textarea[data-note]'),
    page.locator('[data-open]'),
    page.locator('.enquiry-message [data-copy]'),
  ];
  for (const place of reached) {
    await page.keyboard.press('Tab');
    await expect(place).toBeFocused();
  }
  await line.locator('input').press('ControlOrMeta+a');
  await page.keyboard.type('12');
  await expect(page.locator('[data-preview]')).toContainText('12 buah');
  await expect(line.locator('input')).toBeFocused();
});

test('on paper it is a list to take along, without what only a screen needs', async ({
  page,
  site,
}) => {
  await save(page, FIVE, { [LENGTH]: 50, [SHIRT]: 3 });
  await page.goto(site.url + LIST);
  await expect(groups(page)).toHaveCount(3);
  await page.locator('textarea[data-note]').first().fill('Warna biru tua');
  const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  const words = text.replace(/\s+/g, ' ');
  expect(totalPages).toBeLessThanOrEqual(2);
  for (const said of ['Dicetak', 'Bahan kemeja parang', 'Rp4.245.000', 'Warna biru tua', SHIRT])
    expect(words).toContain(said);
  for (const chrome of ['Hapus', 'Salin', 'Kosongkan', 'Buka WhatsApp', 'Tanpa pelacak', 'Ukuran,'])
    expect(words).not.toContain(chrome);
});

test('an empty list says how to fill it', async ({ page, site }) => {
  await page.goto(`${site.url}/en${LIST}`);
  await expect(page.getByRole('heading', { name: 'No products on the list yet' })).toBeVisible();
  await expect(page.locator('[data-sheet]')).toBeHidden();
  await page.locator('[data-empty]').getByRole('link').click();
  await page.waitForURL(/\/en\/produk\/$/);
});

test('a link without products shows one’s own list and says so', async ({ page, site }) => {
  await save(page, [SHIRT]);
  await page.goto(`${site.url}${LIST}?items=../ukm,%3Cb%3E`);
  await expect(lineOf(page, SHIRT)).toBeVisible();
  await expect(page.locator('[data-status]')).toContainText('tidak memuat produk');
  expect(new URL(page.url()).search).toBe('');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list says why it is empty and where to go; no buttons promise what they cannot do', async ({
    page,
    site,
  }) => {
    await page.goto(site.url + LIST);
    await expect(page.locator('noscript .notice')).toContainText('JavaScript');
    for (const part of ['[data-empty]', '[data-sheet]', '[data-shared]'])
      await expect(page.locator(part)).toBeHidden();
    await page.goto(`${site.url}/produk/`);
    await expect(page.locator('[data-ask]')).toHaveCount(0);
    await expect(page.locator('.ask-link')).toBeHidden();
  });
});

for (const prefix of ['', '/en'])
  for (const [name, query, slugs] of [
    ['a list', '', FIVE],
    ['a shared list', `?items=${SHIRT}:2,tidak-ada`, [CLOTH]],
    ['an empty list', '', []],
  ] as const)
    test(`no barrier that axe can find, by day and night: ${name} (${prefix || '/'})`, async ({
      page,
    }) => {
      const refused = listRefused(page);
      await givePhones(page);
      await save(page, slugs);
      await page.goto(prefix + LIST + query);
      await expect(page.locator('.enquiry-line, [data-empty]:not([hidden])').first()).toBeVisible();
      // Its links run out of the screen; the pages' own test looks at it.
      await expectAccessibleInEveryLook(page, { exclude: ['.site-nav'] });
      expect(refused).toEqual([]);
    });
