import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

const visible = '#daftar [data-slug]:not([hidden])';

const slugs = (page: Page) =>
  page.locator(visible).evaluateAll((cards) => cards.map((card) => card.getAttribute('data-slug')));

const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);

/** What a buyer abroad asks for, worked out from the samples themselves. */
const ASKED = '?technique=cap&availability=ready&ships=international&max=500000';

test.describe('a buyer on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('asks for stamped batik below Rp500.000, ready and sent abroad, in five taps', async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}/produk/`);
    const all = await page.locator(visible).count();
    const form = page.locator('#saring');
    const choice = (name: string, value: string) =>
      form.locator('.choice', { has: page.locator(`input[name=${name}][value=${value}]`) });
    await form.locator('summary').tap();
    await choice('technique', 'cap').tap();
    await form.locator('[data-max="500000"]').tap();
    await choice('availability', 'ready').tap();
    await choice('ships', 'international').tap();
    await expect.poll(() => search(page)).toBe(ASKED);
    await expect.poll(() => page.locator(visible).count()).toBeLessThan(all);
    const found = await slugs(page);
    expect(found.length).toBeGreaterThan(0);
    for (const card of await page.locator(visible).all()) {
      await expect(card.locator('.card-kicker')).toHaveText('Batik cap');
      await expect(card.locator('.card-badges')).toContainText('Siap kirim');
      const price = (await card.locator('.card-facts li').first().textContent()) ?? '';
      expect(Number(price.replace(/\D/g, ''))).toBeLessThanOrEqual(500_000);
    }

    await page.reload();
    await expect.poll(() => slugs(page)).toEqual(found);
    await expect(form.locator('[data-max="500000"]')).toHaveAttribute('aria-pressed', 'true');

    await page.locator(`${visible} a`).first().click();
    await page.waitForURL(/\/produk\/contoh-/);
    await page.goBack();
    await expect.poll(() => slugs(page)).toEqual(found);
    await page.goBack();
    await expect.poll(() => search(page)).toBe('?technique=cap&availability=ready&max=500000');
    await expect(choice('ships', 'international').locator('input')).not.toBeChecked();
  });
});

test('the same address gives the same products in English', async ({ page, site }) => {
  await page.goto(`${site.url}/produk/${ASKED}`);
  await expect(page.locator('[data-status]')).toContainText('dari');
  const indonesian = await slugs(page);
  await page.goto(`${site.url}/en/produk/${ASKED}`);
  await expect(page.locator('[data-status]')).toContainText('of');
  expect(await slugs(page)).toEqual(indonesian);
});

test('the order stands beside the list and in the address', async ({ page, site }) => {
  await page.goto(`${site.url}/produk/`);
  await page.locator('[name=sort]').selectOption('price');
  await expect.poll(() => search(page)).toBe('?sort=price');
  const prices = await page
    .locator(`${visible} .card-facts li:first-child`)
    .evaluateAll((facts) => facts.map((fact) => Number(fact.textContent.replace(/\D/g, ''))));
  expect(prices.length).toBe(12);
  expect(prices).toEqual([...prices].sort((a, b) => a - b));
});

test('more products follow on demand, and are there again after Back', async ({ page, site }) => {
  await page.goto(`${site.url}/produk/?sort=name`);
  await expect(page.locator(visible)).toHaveCount(12);
  await page.locator('[data-more]').click();
  await expect(page.locator(visible)).toHaveCount(24);
  await expect(page.locator(visible).nth(12).locator('a')).toBeFocused();
  await page.locator(visible).nth(20).locator('a').click();
  await page.waitForURL(/\/produk\/contoh-/);
  await page.goBack();
  await expect(page.locator(visible)).toHaveCount(24);
});

test('a maker is chosen from a menu, and several in an address stay chosen', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/produk/`);
  const menu = page.locator('[name=maker]');
  await menu.focus();
  await expect(menu.locator('option')).not.toHaveCount(1);
  const [one = '', two = ''] = await menu
    .locator('option')
    .evaluateAll((options) =>
      options.map((option) => (option as HTMLOptionElement).value).slice(1),
    );
  await menu.selectOption(one);
  await expect.poll(() => search(page)).toBe(`?maker=${one}`);
  await page.goto(`${site.url}/produk/?maker=${two},${one}`);
  await expect(menu).toHaveValue(`${two},${one}`);
  await page
    .locator('.choice', { has: page.locator('[name=availability]') })
    .first()
    .click();
  await expect.poll(() => search(page)).toContain(`maker=${one},${two}`);
});

test('what cannot be read is said beside the field, and what is unknown is named', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/produk/?technique=sulap&min=-5`);
  await expect(page.locator('[data-unknown]')).toContainText('sulap');
  await expect(page.locator(visible)).toHaveCount(12);
  await page.locator('[name=min]').fill('murah');
  await expect(page.locator('[data-problem=min]')).toBeVisible();
  await page.locator('[name=min]').fill('Rp 100.000');
  await expect(page.locator('[data-problem=min]')).toBeHidden();
  await expect.poll(() => new URL(page.url()).searchParams.get('min')).toBe('100000');
});

test('nothing found says which condition to drop', async ({ page, site }) => {
  await page.goto(`${site.url}/produk/?technique=tulis&max=1`);
  await expect(page.locator(visible)).toHaveCount(0);
  await page.locator('[data-empty] button', { hasText: '≤ Rp1' }).click();
  await expect.poll(() => search(page)).toBe('?technique=tulis');
  await expect(page.locator(visible).first().locator('a')).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('landing pages lead to the same products', async ({ page, site }) => {
    await page.goto(`${site.url}/produk/`);
    await page.locator('.browse a[href="/produk/teknik/cap/"]').click();
    const cheap = page.locator('[data-slug]', { hasText: 'Siap kirim' });
    await expect(cheap.first()).toContainText('Rp');
    await page.goto(`${site.url}/produk/`);
    await page.locator('.browse a[href="/produk/kirim/international/"]').click();
    await expect(page.locator('[data-slug]').first()).toBeVisible();
    await page.goto(`${site.url}/produk/`);
    await page.locator('.pager [rel=next]').click();
    await expect(page).toHaveURL(/\/produk\/halaman\/2\/$/);
  });
});
