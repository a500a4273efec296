import type { Page } from '@playwright/test';
import { expectAccessible, listRefused } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

/** A product with two photos. */
const PRODUCT = '/produk/contoh-kain-panjang-jlamprang-sekar-laut/';

const photoLinks = (page: Page) => page.locator('a[data-zoom]');
const viewer = (page: Page) => page.getByRole('dialog');
const opened = (page: Page) => viewer(page).getByRole('img');

test.describe('the photos of a product', () => {
  test('open by Enter, move by the arrows and close by Escape, with the focus where it was', async ({
    page,
  }) => {
    await page.goto(PRODUCT);
    const links = photoLinks(page);
    await expect(links).toHaveCount(2);
    const words = await links
      .locator('img')
      .evaluateAll((images) => images.map((image) => image.getAttribute('alt') ?? ''));
    expect(new Set(words).size).toBe(2);
    await expect(page.getByRole('link', { name: `${words[0] ?? ''} Perbesar foto` })).toBeVisible();

    await tabTo(page, 'a[data-zoom]');
    await page.keyboard.press('Enter');
    await expect(viewer(page)).toHaveAccessibleName('Foto diperbesar');
    await expect(opened(page)).toHaveAccessibleName(words[0] ?? '');
    await expect(opened(page)).toHaveJSProperty('complete', true);
    expect(await opened(page).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);

    await page.keyboard.press('ArrowRight');
    await expect(opened(page)).toHaveAccessibleName(words[1] ?? '');
    await expect(viewer(page).locator('[aria-live]')).toHaveText(
      `Foto 2 dari 2. ${words[1] ?? ''}`,
    );
    await page.keyboard.press('ArrowRight');
    await expect(opened(page)).toHaveAccessibleName(words[0] ?? '');
    await page.keyboard.press('ArrowLeft');
    await expect(opened(page)).toHaveAccessibleName(words[1] ?? '');

    await page.keyboard.press('Escape');
    await expect(viewer(page)).toBeHidden();
    await expect(links.first()).toBeFocused();
    expect(page.url()).toContain(PRODUCT);
  });

  test('grow by a button and scroll by keyboard while they are large', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(PRODUCT);
    await photoLinks(page).first().click();
    const width = () => opened(page).evaluate((image) => image.clientWidth);
    expect(await width()).toBeLessThanOrEqual(360);
    const button = viewer(page).getByRole('button', { name: 'Perbesar' });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(await width()).toBeGreaterThanOrEqual(720);
    const left = () =>
      viewer(page)
        .locator('.viewer-stage')
        .evaluate((stage) => stage.scrollLeft);
    const before = await left();
    await viewer(page).locator('.viewer-stage').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(left).toBeGreaterThan(before);
    await expect(viewer(page).locator('output')).toHaveText('Foto 1 dari 2.');
    await viewer(page).getByRole('button', { name: 'Tutup' }).click();
    await expect(photoLinks(page).first()).toBeFocused();
  });

  test('have no barrier that axe can find while one is open, and break no policy', async ({
    page,
  }) => {
    const refused = listRefused(page);
    await page.goto(`/en${PRODUCT}`);
    await photoLinks(page).first().click();
    await expect(viewer(page)).toHaveAccessibleName('Photo enlarged');
    await expectAccessible(page);
    await viewer(page).getByRole('button', { name: 'Magnify' }).click();
    await expectAccessible(page);
    expect(refused).toEqual([]);
  });

  test('are not caught where someone asks for a new tab', async ({ page, context }) => {
    await page.goto(PRODUCT);
    const tab = context.waitForEvent('page');
    const photo = context.waitForEvent(
      'request',
      (request) => request.isNavigationRequest() && request.url().endsWith('.webp'),
    );
    await photoLinks(page)
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await Promise.all([tab, photo]);
    await expect(viewer(page)).toBeHidden();
    expect(new URL(page.url()).pathname).toBe(PRODUCT);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('lead to themselves at their largest', async ({ page }) => {
      await page.goto(PRODUCT);
      await expect(viewer(page)).toBeHidden();
      const answer = page.waitForResponse((response) => response.url().endsWith('.webp'));
      const href = await photoLinks(page).first().getAttribute('href');
      await photoLinks(page).first().click();
      await expect(page).toHaveURL(new RegExp(`${href ?? 'nowhere'}$`, 'u'));
      expect((await answer).ok()).toBe(true);
    });
  });
});

test('a product leads to its technique, its care and its maker', async ({ page }) => {
  await page.goto(PRODUCT);
  const main = page.getByRole('main');
  const steps = main.locator('#pembuatan .process > li');
  await expect(steps.first()).toContainText('Nganji');
  await expect(main.locator('#pembuatan')).toContainText('berbeda antarperajin');
  const { hash } = new URL(
    (await main.getByRole('link', { name: 'Panduan perawatan lengkap' }).getAttribute('href')) ??
      '',
    page.url(),
  );
  await main.getByRole('link', { name: 'Panduan perawatan lengkap' }).click();
  await expect(page.locator(hash)).toBeInViewport();
  await page.goBack();
  await main.getByRole('link', { name: 'Selengkapnya: Batik tulis' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Batik tulis');
});

test('the table of techniques moves by keyboard on a phone and names each column', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/teknik/');
  const region = page.getByRole('region', {
    name: 'Tulis, cap, kombinasi, dan cetak berdampingan',
  });
  await expect(region.getByRole('columnheader')).toHaveCount(4);
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  const question = region.getByRole('rowheader', { name: 'Sisi belakang' });
  expect((await question.boundingBox())?.x).toBeLessThan(2);
});

/** Moves the focus by Tab, as a keyboard user does, to the first element of a selector. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Sixty presses of Tab do not reach ${selector}.`);
}
