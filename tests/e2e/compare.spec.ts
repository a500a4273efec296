import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { CAP, comparison, ECOPRINT, KEY, MENULIS, rowOf } from './support/compare-page.ts';

const names = (page: Page) => page.locator('.compare-name a').allTextContents();
const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);

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
  await expect(rowOf(page, 'Biaya untuk 40 orang')).toContainText('Rp1.400.000');
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
  await page.goto(site.url + comparison(MENULIS, CAP, ECOPRINT));
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  const rows = await table.locator('tbody tr').all();
  expect(rows.length).toBeGreaterThan(15);
  for (const one of rows) {
    await expect(one.getByRole('rowheader')).toHaveCount(1);
    await expect(one.getByRole('cell')).toHaveCount(3);
  }
  await expect(rowOf(page, 'Alamat').getByRole('cell').first()).toContainText('Pekalongan Timur');
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
  await page.goto(site.url + comparison(CAP));
  await page.locator(`[data-remove=${CAP}]`).click();
  await expect(page.locator('[data-empty-heading]')).toBeFocused();
  await expect(page.getByRole('table')).toBeHidden();
  await page.reload();
  await expect(page.locator('[data-empty]')).toBeVisible();
  await expect(page.locator('[data-empty] a[data-compare]')).toBeHidden();
});

test('another size of the group changes costs, fit, address and links', async ({ page, site }) => {
  await page.goto(`${site.url}${comparison(MENULIS, CAP)}&group=40&day=mon`);
  const people = page.getByLabel('Berapa orang?');
  await expect(people).toHaveValue('40');
  await expect(rowOf(page, 'Biaya untuk 40 orang').locator('.compare-note')).toHaveText(
    'Paling murah',
  );
  await people.fill('100');
  const costs = rowOf(page, 'Biaya untuk 100 orang').getByRole('cell');
  await expect(costs.nth(1)).toContainText('Rp1.600.000');
  await expect(rowOf(page, 'Cocok').getByRole('cell').first()).toContainText('paling banyak 60');
  expect(search(page)).toBe(`?pilih=${MENULIS},${CAP}&group=100&day=mon`);
  const href = await page.locator('.compare-name a').first().getAttribute('href');
  expect(href).toBe(`/studi-batik/${MENULIS}/?group=100&day=mon`);
  await expect(people).toBeFocused();
  await people.fill('banyak');
  await expect(page.locator('[data-problem]')).toBeVisible();
  await expect(people).toHaveAttribute('aria-invalid', 'true');
  await expect(rowOf(page, 'Biaya untuk')).toHaveCount(0);
});

test('only what differs can be shown, and the address keeps that', async ({ page, site }) => {
  await page.goto(site.url + comparison(MENULIS, CAP));
  const shown = page.locator('.compare tbody tr[data-differs]:visible');
  await expect(rowOf(page, 'Bahasa')).toBeVisible();
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
  await page.goto(site.url + comparison(CAP, 'tidak-ada', '..%2Fukm') + '&date=2020-01-01');
  await expect(page.locator('.compare-name')).toHaveCount(1);
  await expect(page.locator('[data-notes]')).toContainText('tidak-ada');
  await expect(page.locator('[data-notes]')).toContainText('../ukm');
  await expect(page.locator('[data-notes]')).toContainText('sudah lewat');
  expect(search(page)).toBe(`?pilih=${CAP}`);
});

test('seven places are too many', async ({ page, site }) => {
  const reply = await page.request.get(`${site.url}/indeks/studi-batik.json`);
  const { offerings } = (await reply.json()) as { offerings: { slug: string }[] };
  await page.goto(site.url + comparison(...offerings.slice(0, 7).map(({ slug }) => slug)));
  await expect(page.locator('.compare-name')).toHaveCount(6);
  await expect(page.locator('[data-notes]')).toContainText('Paling banyak enam');
});

test('without a connection it says so', async ({ page, site }) => {
  await page.route('**/indeks/kunjungan/*', (route) => route.abort());
  await page.goto(site.url + comparison(MENULIS, CAP));
  await expect(page.getByRole('status')).toContainText('tidak dapat dimuat');
});

test('the link is copied, and shown where copying is forbidden', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => ((window.name = text), Promise.resolve()) },
      configurable: true,
    });
  });
  await page.goto(`${site.url}${comparison(MENULIS, CAP)}&group=40`);
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
  await page.goto(`${site.url}${comparison(MENULIS, CAP)}&level=smp&group=40`);
  await expect(page.locator('[data-conditions]')).toContainText('SMP');
  const finder = page.getByRole('link', { name: 'Tambah tempat' });
  await expect(finder).toHaveAttribute('href', /\/studi-batik\/\?level=smp&group=40$/);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(rowOf(page, 'Cost for 40 people')).toBeVisible();
  expect(await names(page)).toEqual([
    'A morning drawing jlamprang',
    'A look at the stamping tables',
  ]);
});
