import sharp from 'sharp';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { chip, openDrawn, WORKING } from './support/shown-pages.ts';
import { walk } from './support/focus.ts';
import { overflow, smallTargets, TEXT_SPACING, unreadableTexts } from './support/layout.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

// What is out of sight has no layout of its own until it comes near; here all of it is measured.
const ALL_LAID_OUT = '* { content-visibility: visible !important; }';

const openDetails = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

for (const shown of WORKING)
  test.describe(shown.name, () => {
    test.use({ bypassCSP: true });

    test('reads at 320 px and with wide spacing, and fingers find its actions', async ({
      page,
    }) => {
      for (const prefix of ['', '/en']) {
        await page.setViewportSize({ width: 360, height: 740 });
        await openDrawn(page, shown, prefix);
        await openDetails(page);
        await page.addStyleTag({ content: ALL_LAID_OUT });
        expect.soft(await smallTargets(page), `targets, ${prefix}`).toEqual([]);
        await page.setViewportSize({ width: 320, height: 740 });
        expect.soft(await overflow(page), `reflow, ${prefix}`).toBeLessThanOrEqual(0);
        expect.soft(await unreadableTexts(page), `320 px, ${prefix}`).toEqual([]);
        await page.addStyleTag({ content: TEXT_SPACING });
        expect.soft(await overflow(page), `spacing, ${prefix}`).toBeLessThanOrEqual(0);
        expect.soft(await unreadableTexts(page), `spacing, ${prefix}`).toEqual([]);
        await page.setViewportSize({ width: 1280, height: 800 });
        expect.soft(await overflow(page), `wide spacing, ${prefix}`).toBeLessThanOrEqual(0);
        expect.soft(await unreadableTexts(page), `wide spacing, ${prefix}`).toEqual([]);
      }
    });

    test('shows what has the focus at 400 %, and moves nothing', async ({ page }) => {
      // A window of 1280 by 1024 px, enlarged four times.
      await page.setViewportSize({ width: 320, height: 256 });
      await openDrawn(page, shown);
      await openDetails(page);
      expect.soft(await walk(page)).toEqual([]);
      expect.soft(await walk(page, 'Shift+Tab')).toEqual([]);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { animationDuration, transitionDuration, scrollBehavior } =
              getComputedStyle(element);
            const longest = `${animationDuration}, ${transitionDuration}`
              .split(', ')
              .map(parseFloat);
            return Math.max(...longest) > 0.01 || scrollBehavior === 'smooth';
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(moving).toEqual([]);
    });
  });

/** The share of pixels in which two looks of the same control differ. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((png) => sharp(png).removeAlpha().raw().toBuffer()),
  );
  if (!a || a.length !== b?.length) return 1;
  let different = 0;
  for (let at = 0; at < a.length; at += 3)
    if ([0, 1, 2].some((part) => Math.abs((a[at + part] ?? 0) - (b[at + part] ?? 0)) > 60))
      different += 1;
  return different / (a.length / 3);
}

test('in forced colours what is chosen looks different from what is not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const look = async (control: Locator) => {
    await page.mouse.move(0, 0);
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    return control.screenshot();
  };
  const expectChange = async (control: Locator, press: Locator = control) => {
    const before = await look(control);
    await press.click();
    expect(await difference(before, await look(control)), String(control)).toBeGreaterThan(0.1);
  };
  await page.goto('/studi-batik/');
  await expectChange(chip(page, 'level', 'smp'));
  await expectChange(chip(page, 'access', 'wheelchair'));
  await expectChange(page.locator('#tanya [data-budget]').first());
  const planner = WORKING.find(({ ready }) => ready === '.months table');
  await page.goto(planner?.path ?? '');
  await expectChange(page.locator('.months [data-date]').nth(3));
});
