import type { Page, Request } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { PHONE, picturesOf } from './support/page-pictures.ts';
import { createScales, quantile, readPages, report } from './support/weight.ts';
import type { WeighedPage } from './support/weight.ts';

/** Most bytes (brotli) of HTML and CSS that a page needs before it is painted, and the median. */
const PAINT = { most: 12_000, median: 8_000 };
/** Most bytes (brotli) of scripts that a page loads before it is there. */
const SCRIPTS = 6_000;
/** The finder answers questions, and the enquiry list writes messages: they may load more, before a letter is composed. */
const FINDER_SCRIPTS = 10_000;
/** A profile with everything that a phone loads before anybody scrolls. */
const WHOLE = { p95: 100_000, most: 150_000 };
/** The same with every picture down to its end: no goal, but it must not grow unnoticed. */
const SCROLLED = { p95: 175_000, most: 295_000 };
/** The scripts of a list and the index that its first filter loads. */
const FIRST_FILTER = 15_000;
/**
 * What the first search loads. The goal is 110 kB; one piece of Pagefind's index weighs a quarter of
 * it, and its worker, which 11 kB would be saved by, keeps WebAssembly out of the page's own policy.
 */
const FIRST_SEARCH = 120_000;

const FINDER = /^\/(?:en\/)?(?:studi-batik\/(?:index|halaman|surat|banding)|produk\/daftar)/;
const PROFILE = /^\/(?:en\/)?(?:ukm|produk|studi-batik|inovasi|kegiatan)\/[^/]+\/index\.html$/;

/** Prints the ten heaviest, and fails with all that are too heavy. */
function expectWithin(what: string, sizes: ReadonlyMap<string, number>, most: number): void {
  process.stdout.write(report(what, sizes));
  expect(sizes.size).toBeGreaterThan(0);
  expect([...sizes].filter(([, size]) => size > most)).toEqual([]);
}

const isProfile = ({ path, html }: WeighedPage) =>
  PROFILE.test(path) && html.includes('entry-head');

test('what a page needs to paint, and the scripts it loads, stay within their budgets', async ({
  site,
}) => {
  const { sum } = createScales(site);
  const [paint, scripts, finder] = [0, 1, 2].map(() => new Map<string, number>());
  const pages = await readPages(site.siteDir);
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    paint?.set(page.path, await sum([page.path, ...page.styles]));
    (FINDER.test(page.path) ? finder : scripts)?.set(page.path, await sum(page.scripts));
  }
  if (!paint || !scripts || !finder) return;
  expectWithin('To paint', paint, PAINT.most);
  expect(quantile([...paint.values()], 0.5)).toBeLessThanOrEqual(PAINT.median);
  expectWithin('Scripts', scripts, SCRIPTS);
  expectWithin('Scripts of the finder', finder, FINDER_SCRIPTS);
});

test('a whole profile on a phone stays within its budget', async ({ site }) => {
  const { sum } = createScales(site);
  const [whole, scrolled] = [new Map<string, number>(), new Map<string, number>()];
  for (const page of (await readPages(site.siteDir)).filter(isProfile)) {
    const { path, styles, scripts, fonts, more, html } = page;
    const { eager, lazy } = picturesOf(html);
    const atOnce = [path, ...styles, ...scripts, ...fonts, ...more, ...eager];
    whole.set(path, await sum(atOnce));
    scrolled.set(path, await sum([...atOnce, ...lazy]));
  }
  expect(whole.size).toBeGreaterThan(100);
  expectWithin('Whole profiles', whole, WHOLE.most);
  expect(quantile([...whole.values()], 0.95)).toBeLessThanOrEqual(WHOLE.p95);
  expectWithin('Whole profiles with every picture', scrolled, SCROLLED.most);
  expect(quantile([...scrolled.values()], 0.95)).toBeLessThanOrEqual(SCROLLED.p95);
});

/** The addresses of the site that a page has loaded. */
const loaded = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...new Set(
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      ),
    ].sort(),
  );

test.describe('a browser', () => {
  test.use({
    viewport: { width: PHONE.width, height: PHONE.height },
    deviceScaleFactor: PHONE.density,
  });

  for (const path of [
    '/ukm/contoh-batik-sekar-laut/',
    '/en/ukm/batik-murni/',
    '/produk/contoh-kain-panjang-jlamprang-sekar-laut/',
    '/studi-batik/contoh-sepagi-menulis-jlamprang/',
    '/inovasi/gawangan-besi-anti-rayap/',
    '/kegiatan/monitoring-november-2024/',
  ])
    test(`loads what was reckoned for ${path}`, async ({ page, site }) => {
      const pages = await readPages(site.siteDir);
      const weighed = pages.find((each) => each.path === `${path}index.html`);
      expect(weighed).toBeDefined();
      if (!weighed) return;
      const { styles, scripts, fonts, more, html } = weighed;
      const { eager, lazy } = picturesOf(html);
      await page.goto(path, { waitUntil: 'networkidle' });
      const atOnce = await loaded(page);
      const reckoned = [...new Set([...styles, ...scripts, ...fonts, ...more, ...eager])].sort();
      const isPicture = (address: string) => lazy.includes(address);
      // Chromium loads what is a screen or two below as well, before anybody scrolls.
      expect(atOnce.filter((address) => !isPicture(address))).toEqual(reckoned);
      for (const image of await page.locator('img[loading=lazy]').all())
        await image.scrollIntoViewIfNeeded();
      await expect
        .poll(async () => (await loaded(page)).filter(isPicture))
        .toEqual([...lazy].sort());
    });
});

test('the first filter of a list costs little', async ({ site }) => {
  const { sum } = createScales(site);
  const costs = new Map<string, number>();
  for (const { path, html, scripts } of await readPages(site.siteDir)) {
    const [, index] = / data-index="([^"]+)"/.exec(html) ?? [];
    if (index && !path.includes('/halaman/')) costs.set(path, await sum([...scripts, index]));
  }
  expectWithin('First filter', costs, FIRST_FILTER);
});

test('the first search costs little', async ({ page, site }) => {
  const { sum } = createScales(site);
  const costs = new Map<string, number>();
  for (const [path, words] of [
    ['/', 'jlamprang'],
    ['/en/', 'indigo'],
  ] as const) {
    await page.goto(path, { waitUntil: 'networkidle' });
    // The index is read in a worker, whose requests the page's own list does not have.
    const asked = new Set<string>();
    const note = (request: Request) => asked.add(new URL(request.url()).pathname);
    page.context().on('request', note);
    await page.locator('.header-search input').fill(words);
    await expect(page.locator('.search-panel .result').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    page.context().off('request', note);
    expect([...asked].some((address) => address.endsWith('.pf_index'))).toBe(true);
    // The pictures beside results are the catalogue's, not the search's.
    const isPicture = (address: string) => /\.(?:avif|webp|svg)$/.test(address);
    costs.set(path, await sum([...asked].filter((address) => !isPicture(address))));
  }
  expectWithin('First search', costs, FIRST_SEARCH);
});
