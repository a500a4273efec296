import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { heard, listen } from './support/announced.ts';
import { CAP, comparison, ECOPRINT, MENULIS } from './support/compare-page.ts';
import { chip } from './support/shown-pages.ts';
import { lookAtFocus, tabTo } from './support/focus.ts';

const PHONE = { width: 360, height: 740 };
const VISIT = '/studi-batik/contoh-mengepang-eceng/';

test.use({ viewport: PHONE, contextOptions: { reducedMotion: 'reduce' } });

/** Waits for the one thing that is said, and that nothing more follows. */
async function expectOnce(page: Page, words: RegExp) {
  await expect.poll(() => page.evaluate(() => globalThis.announced.length)).toBeGreaterThan(0);
  await page.waitForTimeout(150);
  const said = await heard(page);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(words);
}

for (const [prefix, count, cost, removed] of [
  ['', /tempat.* cocok/i, /40 orang/, /dihapus|dikeluarkan/i],
  ['/en', /places? (?:fits?|meets)/i, /40 people/, /removed|taken out/i],
] as const) {
  test(`each choice keeps the focus and says the count once (${prefix || '/'})`, async ({
    page,
  }) => {
    await listen(page);
    await page.goto(`${prefix}/studi-batik/`);
    await heard(page);
    for (const [name, value] of [
      ['level', 'smp'],
      ['day', 'tue'],
      ['access', 'wheelchair'],
    ] as const) {
      const input = chip(page, name, value).locator('input');
      await input.focus();
      await page.keyboard.press('Space');
      await expectOnce(page, count);
      await expect(input).toBeFocused();
      await expect(input).toBeChecked();
    }
    const group = page.locator('#tanya [name=group]');
    await group.fill('40');
    await expectOnce(page, count);
    await expect(group).toBeFocused();
    const budget = page.locator('#tanya [data-budget="25000"]');
    await budget.focus();
    await page.keyboard.press('Enter');
    await expectOnce(page, count);
    await expect(budget).toBeFocused();
    // The same count again is said again; a chosen radio is taken back by another press.
    const level = chip(page, 'level', 'smp').locator('input');
    await level.focus();
    await page.keyboard.press('Space');
    await expectOnce(page, count);
    await expect(level).not.toBeChecked();
    await expect(level).toBeFocused();
    await page.locator('[data-clear]').focus();
    await page.keyboard.press('Enter');
    await expectOnce(page, /\d+/);
    await expect(page.locator('[data-clear]')).toBeFocused();
  });

  test(`the planner says one thing for one change (${prefix || '/'})`, async ({ page }) => {
    await listen(page);
    await page.goto(prefix + VISIT);
    // It is loaded when it comes near.
    await page.locator('[data-planner]').scrollIntoViewIfNeeded();
    await expect(page.locator('.months table').first()).toBeVisible();
    await heard(page);
    const group = page.locator('[data-planner] [name=group]');
    await group.fill('40');
    await expectOnce(page, cost);
    await expect(group).toBeFocused();
    const day = page.locator('.months [data-date]').nth(2);
    await day.focus();
    await page.keyboard.press('Enter');
    await expectOnce(page, /\d{4}/);
    await expect(day).toBeFocused();
    await expect(day).toHaveAttribute('aria-pressed', 'true');
  });

  test(`the comparison says once what was removed (${prefix || '/'})`, async ({ page }) => {
    await listen(page);
    await page.goto(prefix + comparison(MENULIS, CAP, ECOPRINT));
    await expect(page.locator('.compare-name')).toHaveCount(3);
    await heard(page);
    await page.locator('[data-remove]').nth(1).focus();
    await page.keyboard.press('Enter');
    await expectOnce(page, removed);
    await expect(page.locator('[data-remove]').nth(1)).toBeFocused();
    await page.locator('[name=beda]').focus();
    await page.keyboard.press('Space');
    await expectOnce(page, /\d/);
    await expect(page.locator('[name=beda]')).toBeFocused();
  });
}

test('Back restores conditions, results and the place on the page', async ({ page }) => {
  await page.goto('/studi-batik/?level=smp&group=40');
  const results = page.locator('#hasil [data-fit]');
  await expect(results.nth(5)).toBeAttached();
  const slugs = () =>
    results.evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['slug']));
  await expect(page.locator('#hasil [data-fit=near]').first()).toBeAttached();
  const before = await slugs();
  const link = results.nth(4).locator('a').first();
  await link.scrollIntoViewIfNeeded();
  await link.focus();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(PHONE.height);
  const top = () => link.evaluate((element) => element.getBoundingClientRect().top);
  const place = await top();
  await page.keyboard.press('Enter');
  await page.waitForURL(/studi-batik\/contoh-/);
  await page.goBack();
  await page.waitForURL(/\?level=smp/);
  await expect(results).toHaveCount(before.length);
  expect(await slugs()).toEqual(before);
  await expect(chip(page, 'level', 'smp').locator('input')).toBeChecked();
  await expect(page.locator('#tanya [name=group]')).toHaveValue('40');
  await expect.poll(async () => Math.abs((await top()) - place)).toBeLessThan(20);
});

test('Back within the question leaves the place on the page', async ({ page }) => {
  await page.goto('/studi-batik/?level=smp&group=40');
  await expect(page.locator('#hasil [data-fit]').first()).toBeAttached();
  await chip(page, 'access', 'wheelchair').locator('input').focus();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(100);
  await page.keyboard.press('Space');
  await expect.poll(() => new URL(page.url()).searchParams.get('access')).toBe('wheelchair');
  await page.goBack();
  await expect(chip(page, 'access', 'wheelchair').locator('input')).not.toBeChecked();
  await page.waitForTimeout(200);
  expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(20);
});

test('by keyboard alone a teacher asks, reaches the first answer and opens it', async ({
  page,
}) => {
  await page.goto('/studi-batik/');
  const faults: string[] = [];
  const go = async (selector: string) => {
    await tabTo(page, selector);
    faults.push(...(await lookAtFocus(page)).faults);
  };
  await go('#tanya [name=level]');
  // Arrows go from choice to choice within a group.
  for (let press = 0; press < 8; press += 1) {
    if (await chip(page, 'level', 'smp').locator('input').isChecked()) break;
    await page.keyboard.press('ArrowRight');
    faults.push(...(await lookAtFocus(page)).faults);
  }
  await go('#tanya [name=group]');
  await page.keyboard.type('40');
  await go('#tanya [name=day]');
  await page.keyboard.press('ArrowRight');
  await go('#tanya [data-budget="25000"]');
  await page.keyboard.press('Enter');
  await go('#tanya [name=access][value=wheelchair]');
  await page.keyboard.press('Space');
  await go('#tanya summary');
  await page.keyboard.press('Enter');
  await expect(page.locator('#tanya details')).toHaveAttribute('open', '');
  await page.keyboard.press('Enter');
  await expect(page.locator('#tanya details')).not.toHaveAttribute('open');
  await expect(page.locator('#tanya summary')).toBeFocused();
  const { search } = new URL(page.url());
  expect(search).toMatch(/^\?level=smp&group=40&day=\w+&budget=25000&access=wheelchair$/);
  await go('.finder-jump');
  await page.keyboard.press('Enter');
  await go('#hasil [data-fit=yes] a');
  const first = await page.locator('#hasil [data-fit=yes]').first().getAttribute('data-slug');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`/studi-batik/${first ?? '-'}/\\?.*group=40`));
  expect(faults).toEqual([]);
});

test('the message opens with the focus in it, and closes with the focus on its button', async ({
  page,
}) => {
  await page.goto(`${VISIT}?group=40`);
  await expect(page.locator('.months table').first()).toBeVisible();
  const write = page.locator('[data-write]');
  await write.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#rencana-pesan textarea')).toBeFocused();
  await expect(write).toHaveAttribute('aria-expanded', 'true');
  await write.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#rencana-pesan')).toBeHidden();
  await expect(write).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const prefix of ['', '/en'])
    test(`only what works is offered on the way to a visit (${prefix || '/'})`, async ({
      page,
    }) => {
      await page.goto(`${prefix}/studi-batik/`);
      await expect(page.locator('#tanya')).toBeHidden();
      await expect(page.locator('.finder-jump')).toBeHidden();
      await expect(page.locator('noscript .notice')).toBeVisible();
      await page.locator(`a[href="${prefix}/studi-batik/jenjang/smp/"]`).click();
      await page.locator('[data-slug=contoh-mengepang-eceng] a').first().click();
      await expect(page).toHaveURL(new RegExp(`${prefix}${VISIT}$`));
      await expect(page.locator('[data-planner]')).toBeHidden();
      await expect(page.locator('main .actions a:visible').first()).toBeVisible();
    });
});
