import type { Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { expect, test } from './support/fixtures.ts';
import { expectAccessible } from './support/axe.ts';

const MENULIS = 'contoh-sepagi-menulis-jlamprang';
const CAP = 'contoh-menengok-meja-cap';
const ECOPRINT = 'contoh-memukul-daun';
const KEY = 'studi-batik:pilihan';

const address = (...slugs: string[]) => `/studi-batik/banding/?pilih=${slugs.join(',')}`;
const names = (page: Page) => page.locator('.compare-name a').allTextContents();
const row = (page: Page, term: string) =>
  page.locator('.compare tbody tr', { has: page.locator('th', { hasText: term }) });
const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);

const overflow = (page: Page) =>
  page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );

async function save(page: Page, slugs: readonly string[]): Promise<void> {
  await page.addInitScript(
    ([key, value]) => {
      // Once for each tab: what a test removes is not saved again.
      if (sessionStorage.getItem('saved')) return;
      sessionStorage.setItem('saved', 'yes');
      localStorage.setItem(key, value);
    },
    [KEY, JSON.stringify(slugs)] as const,
  );
}

test('what is saved is compared, and the address shows the same to others', async ({
  page,
  context,
  site,
}) => {
  await save(page, [MENULIS, CAP]);
  await page.goto(`${site.url}/studi-batik/banding/?group=40`);
  await expect(page.locator('.compare-name')).toHaveCount(2);
  await expect.poll(() => search(page)).toBe(`?pilih=${MENULIS},${CAP}&group=40`);
  await expect(row(page, 'Biaya untuk 40 orang')).toContainText('Rp1.400.000');
  await expect(page.getByRole('status')).toHaveText(
    '2 tempat dibandingkan. Biaya dihitung untuk 40 orang.',
  );
  const table = await page.locator('.compare table').innerText();
  const other = await context.browser()?.newContext();
  const guest = await other?.newPage();
  if (!other || !guest) throw new Error('The browser has gone.');
  await guest.goto(page.url());
  await expect(guest.locator('.compare-name')).toHaveCount(2);
  expect(await guest.locator('.compare table').innerText()).toBe(table);
  expect(await guest.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
  await other.close();
});

test('every cell stands under its place and beside its term', async ({ page, site }) => {
  await page.goto(site.url + address(MENULIS, CAP, ECOPRINT));
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  const rows = await table.locator('tbody tr').all();
  expect(rows.length).toBeGreaterThan(15);
  for (const one of rows) {
    await expect(one.getByRole('rowheader')).toHaveCount(1);
    await expect(one.getByRole('cell')).toHaveCount(3);
  }
  await expect(row(page, 'Alamat').getByRole('cell').first()).toContainText('Pekalongan Timur');
});

test('a place is taken out, also of what is saved, and Back brings it back', async ({
  page,
  site,
}) => {
  await save(page, [MENULIS, CAP, ECOPRINT]);
  await page.goto(`${site.url}/studi-batik/banding/`);
  await page.locator(`[data-remove=${CAP}]`).click();
  await expect(page.locator('.compare-name')).toHaveCount(2);
  await expect(page.getByRole('status')).toContainText('dihapus dari perbandingan');
  await expect(page.locator(`[data-remove=${ECOPRINT}]`)).toBeFocused();
  expect(search(page)).toBe(`?pilih=${MENULIS},${ECOPRINT}`);
  const kept = await page.evaluate((key) => localStorage.getItem(key), KEY);
  expect(JSON.parse(kept ?? '')).toEqual([MENULIS, ECOPRINT]);
  await page.goBack();
  await expect(page.locator('.compare-name')).toHaveCount(3);
});

test('when the last place is taken out, it says how to save one', async ({ page, site }) => {
  await page.goto(site.url + address(CAP));
  await page.locator(`[data-remove=${CAP}]`).click();
  await expect(page.locator('[data-empty-heading]')).toBeFocused();
  await expect(page.getByRole('table')).toBeHidden();
  await page.reload();
  await expect(page.locator('[data-empty]')).toBeVisible();
  await expect(page.locator('[data-empty] a[data-compare]')).toBeHidden();
});

test('another size of the group changes costs, fit, address and links', async ({ page, site }) => {
  await page.goto(`${site.url}${address(MENULIS, CAP)}&group=40&day=mon`);
  const people = page.getByLabel('Berapa orang?');
  await expect(people).toHaveValue('40');
  await expect(row(page, 'Biaya untuk 40 orang').locator('.compare-note')).toHaveText(
    'Paling murah',
  );
  await people.fill('100');
  const costs = row(page, 'Biaya untuk 100 orang').getByRole('cell');
  await expect(costs.nth(1)).toContainText('Rp1.600.000');
  await expect(row(page, 'Cocok').getByRole('cell').first()).toContainText('paling banyak 60');
  expect(search(page)).toBe(`?pilih=${MENULIS},${CAP}&group=100&day=mon`);
  const href = await page.locator('.compare-name a').first().getAttribute('href');
  expect(href).toBe(`/studi-batik/${MENULIS}/?group=100&day=mon`);
  await expect(people).toBeFocused();
  await people.fill('banyak');
  await expect(page.locator('[data-problem]')).toBeVisible();
  await expect(people).toHaveAttribute('aria-invalid', 'true');
  await expect(row(page, 'Biaya untuk')).toHaveCount(0);
});

test('only what differs can be shown, and the address keeps that', async ({ page, site }) => {
  await page.goto(site.url + address(MENULIS, CAP));
  const shown = page.locator('.compare tbody tr[data-differs]:visible');
  await expect(row(page, 'Bahasa')).toBeVisible();
  const all = await shown.count();
  await page.getByLabel('Hanya yang berbeda').check();
  await expect.poll(() => shown.count()).toBeLessThan(all);
  for (const one of await shown.all()) await expect(one).toHaveAttribute('data-differs', 'true');
  const differing = await shown.count();
  await page.reload();
  await expect(shown).toHaveCount(differing);
  await page.goBack();
  await expect(shown).toHaveCount(all);
});

test('what cannot be compared is said and left out', async ({ page, site }) => {
  await page.goto(site.url + address(CAP, 'tidak-ada', '..%2Fukm') + '&date=2020-01-01');
  await expect(page.locator('.compare-name')).toHaveCount(1);
  await expect(page.locator('[data-notes]')).toContainText('tidak-ada');
  await expect(page.locator('[data-notes]')).toContainText('../ukm');
  await expect(page.locator('[data-notes]')).toContainText('sudah lewat');
  expect(search(page)).toBe(`?pilih=${CAP}`);
});

test('seven places are too many', async ({ page, site }) => {
  const reply = await page.request.get(`${site.url}/indeks/studi-batik.json`);
  const { offerings } = (await reply.json()) as { offerings: { slug: string }[] };
  await page.goto(site.url + address(...offerings.slice(0, 7).map(({ slug }) => slug)));
  await expect(page.locator('.compare-name')).toHaveCount(6);
  await expect(page.locator('[data-notes]')).toContainText('Paling banyak enam');
});

test('without a connection it says so', async ({ page, site }) => {
  await page.route('**/indeks/kunjungan/*', (route) => route.abort());
  await page.goto(site.url + address(MENULIS, CAP));
  await expect(page.getByRole('status')).toContainText('tidak dapat dimuat');
});

test('the link is copied, and shown where copying is forbidden', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => ((window.name = text), Promise.resolve()) },
      configurable: true,
    });
  });
  await page.goto(`${site.url}${address(MENULIS, CAP)}&group=40`);
  await expect(page.locator('.compare-name')).toHaveCount(2);
  await page.getByRole('button', { name: 'Salin tautan' }).click();
  await expect(page.getByRole('status')).toContainText('tersalin');
  expect(await page.evaluate(() => window.name)).toBe(page.url());
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: 'Salin tautan' }).click();
  await expect(page.getByLabel('Tautan perbandingan ini')).toBeFocused();
  await expect(page.getByLabel('Tautan perbandingan ini')).toHaveValue(page.url());
});

test('the question goes along to the finder and to the other language', async ({ page, site }) => {
  await page.goto(`${site.url}${address(MENULIS, CAP)}&level=smp&group=40`);
  await expect(page.locator('[data-conditions]')).toContainText('SMP');
  const finder = page.getByRole('link', { name: 'Tambah tempat' });
  await expect(finder).toHaveAttribute('href', /\/studi-batik\/\?level=smp&group=40$/);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(row(page, 'Cost for 40 people')).toBeVisible();
  expect(await names(page)).toEqual([
    'A morning drawing jlamprang',
    'A look at the stamping tables',
  ]);
});

test('on paper it is a sheet across, with its date and without the site around it', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}${address(MENULIS, CAP, ECOPRINT)}&group=40`);
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
    await page.goto(site.url + address(MENULIS, CAP));
    await expect(page.locator('noscript .notice')).toContainText('JavaScript');
    await expect(page.locator('[data-empty]')).toBeHidden();
  });
});

for (const prefix of ['', '/en'])
  for (const [name, path] of [
    ['a comparison', `${address(MENULIS, CAP, ECOPRINT)}&group=100&level=smp&beda=ya`],
    ['an empty one', '/studi-batik/banding/'],
  ] as const)
    test(`no barrier that axe can find on ${name} (${prefix || '/'})`, async ({ page, site }) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) refused.push(message.text());
      });
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(site.url + prefix + path);
      await expect(page.locator('.compare-name, [data-empty]:not([hidden])').first()).toBeVisible();
      await expectAccessible(page);
      expect(refused).toEqual([]);
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }
    });

test('two columns and the table itself can be read and reached on a phone', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(site.url + address(MENULIS, CAP, ECOPRINT));
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
  const term = await row(page, 'Untuk siapa').locator('th span').boundingBox();
  expect(term?.x).toBeGreaterThanOrEqual(0);
  expect(term?.x).toBeLessThan(20);
});
