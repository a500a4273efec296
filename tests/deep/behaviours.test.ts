import { glob } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getBrowser } from '../../src/browser/browser.ts';
import { walk } from '../e2e/support/focus.ts';
import { overflow, TEXT_SPACING, unreadableTexts } from '../e2e/support/layout.ts';
import { EVERY_TEMPLATE, openDrawn } from '../e2e/support/shown-pages.ts';
import { startTestSite } from '../e2e/support/test-site.ts';
import type { TestSite } from '../e2e/support/test-site.ts';
import { layAllOut, lostControls, moving, sentences } from './support/laid-out.ts';

let site: TestSite & { close(): Promise<void> };
let browser: Browser;
/** One page for all: what they share is loaded once. */
let page: Page;
let withoutScripts: Page;

beforeAll(async () => {
  site = await startTestSite(false);
  const { executablePath, args, env } = await getBrowser();
  const environment = { ...(process.env as Record<string, string>), ...env };
  browser = await chromium.launch({ executablePath, args, env: environment });
  const common = { baseURL: site.url, locale: 'id-ID', serviceWorkers: 'block' } as const;
  page = await browser.newPage({ ...common, reducedMotion: 'reduce', bypassCSP: true });
  withoutScripts = await browser.newPage({ ...common, javaScriptEnabled: false });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

it('has every template in its table', async () => {
  const missing: string[] = [];
  for await (const file of glob('**/*.astro', { cwd: 'src/pages' })) {
    const pattern = file
      .replace(/^\[\.\.\.lang\]/, '')
      .replace(/(?:index)?\.astro$/, '')
      .replace(/\[\.\.\.\w+\]/g, '.+')
      .replace(/\[\w+\]/g, '[^/]+');
    const route = new RegExp(`^/?${pattern}(?:/|\\.html)?$`);
    if (!EVERY_TEMPLATE.some(({ path }) => route.test(path.replace(/\?.*/, ''))))
      missing.push(file);
  }
  expect(missing).toEqual([]);
});

const shownIn = EVERY_TEMPLATE.flatMap((shown) =>
  // The poster and the 404 page are in Indonesian alone.
  (/poster|404/.test(shown.path) ? [''] : ['', '/en']).map((prefix) => ({ shown, prefix })),
);

/** Pages with a table that moves sideways. */
const SIDEWAYS: ReadonlySet<string> = new Set(['a comparison', '/teknik/']);

describe.each(shownIn)('$shown.name, $prefix', ({ shown, prefix }) => {
  it('reflows at 320 px, and with wide spacing', async () => {
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 740 });
    await openDrawn(page, shown, prefix);
    await layAllOut(page);
    const faults: string[] = [];
    const look = async (when: string) => {
      const wider = await overflow(page);
      if (wider > 0) faults.push(`${when}: ${wider} px too wide`);
      faults.push(...(await unreadableTexts(page)).map((fault) => `${when}: ${fault}`));
    };
    await look('320 px');
    await page.addStyleTag({ content: TEXT_SPACING });
    await look('320 px, spaced');
    await page.setViewportSize({ width: 1280, height: 800 });
    await look('1280 px, spaced');
    expect(faults).toEqual([]);
  });

  it('moves nothing where less motion is asked for', async () => {
    expect(await moving(page)).toEqual([]);
  });

  it('shows focus and controls in forced colours', async () => {
    // A page that glides to the focus has not arrived when it is looked at.
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    await openDrawn(page, shown, prefix);
    expect(await lostControls(page)).toEqual([]);
    // A poster has next to nothing to stop at; in a table that moves sideways under its headings,
    // one button is still half behind them.
    const isKnown = SIDEWAYS.has(shown.name) ? /^only|^is covered/ : /^only/;
    expect((await walk(page)).filter((fault) => !isKnown.test(fault))).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  });

  it('can be read without scripts', async () => {
    await withoutScripts.goto(prefix + shown.path);
    expect(await withoutScripts.locator('main h1, body h1').first().isVisible()).toBe(true);
    expect((await withoutScripts.locator('main, body').first().innerText()).length).toBeGreaterThan(
      100,
    );
    expect(await withoutScripts.locator('a[href^="/"]:visible').count()).toBeGreaterThan(0);
    // What does nothing without a script does not offer itself.
    const idle = withoutScripts.locator('button:visible:not([type=submit])');
    expect(
      await idle.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 100))),
    ).toEqual([]);
  });

  it('marks what stands in the other language', async () => {
    if (prefix === '') return;
    await withoutScripts.goto(shown.path);
    const indonesian = new Set((await sentences(withoutScripts)).map(({ text }) => text));
    await withoutScripts.goto(prefix + shown.path);
    const unmarked = (await sentences(withoutScripts)).filter(
      ({ text, lang }) => indonesian.has(text) && lang !== 'id',
    );
    expect(unmarked).toEqual([]);
  });
});
