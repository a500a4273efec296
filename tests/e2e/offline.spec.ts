import { formatDate, todayInCity } from '../../src/i18n/format.ts';
import { listen } from './support/announced.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { lacking, movedBy, notice, PROFILE, see, stopWorkers } from './support/offline-page.ts';
import { withMoodySite } from './support/offline-site.ts';

test.use({ serviceWorkers: 'allow', viewport: { width: 360, height: 740 } });

const MENU_RUNS_ON = {
  undecided: { 'color-contrast': 'the menu runs on beyond the edge, and changes no colour' },
};

test('a page that has been seen stays whole without a network, and says of when it is', async ({
  page,
  context,
}) => {
  await listen(page);
  await see(page, PROFILE);
  const today = todayInCity(new Date());
  await see(page, `/en${PROFILE}`);
  await expect(notice(page)).toHaveCount(0);
  await context.setOffline(true);
  for (const [path, words] of [
    [PROFILE, `Tersimpan ${formatDate(today, 'id')}; Anda sedang luring.`],
    [`/en${PROFILE}`, `Saved ${formatDate(today, 'en')}; you are offline.`],
  ] as const) {
    await page.goto(path);
    await expect(notice(page)).toHaveText(words);
    await expect.poll(() => lacking(page)).toEqual([]);
    // As the page is read, and once more when it is there: that is when it is said. And nothing has
    // moved to make room for it.
    await expect.poll(() => page.evaluate(() => globalThis.announced)).toEqual([words, words]);
    expect(await movedBy(page, '#tersimpan')).toEqual([]);
    await expectAccessible(page, MENU_RUNS_ON);
  }
});

test('a page that has not been seen gives way to the list of those that have', async ({
  page,
  context,
}) => {
  await see(page, PROFILE);
  const name = await page.locator('h1').innerText();
  await see(page, '/en/produk/');
  await context.setOffline(true);
  await page.goto('/motif/jlamprang/');
  await expect(page.locator('h1')).toHaveText('Anda sedang luring');
  const seen = page.locator('[data-seen] a');
  await expect(seen).toHaveCount(2);
  await expect(seen.first()).toHaveAttribute('lang', 'en');
  await expect(seen.last()).toHaveText(name);
  await expect.poll(() => lacking(page)).toEqual([]);
  await expectAccessible(page, MENU_RUNS_ON);
  await page.goto('/en/motif/jlamprang/');
  await expect(page.locator('h1')).toHaveText('You are offline');
  await page.locator('[data-seen] a', { hasText: name }).click();
  await expect(page.locator('h1')).toHaveText(name);

  await page.goto('/motif/jlamprang/');
  await expect(seen).toHaveCount(2);
  await context.setOffline(false);
  await expect(page.locator('h1')).not.toHaveText('Anda sedang luring');
  expect(new URL(page.url()).pathname).toBe('/motif/jlamprang/');
});

test('lists, finder and search go on with what was loaded', async ({ page, context }) => {
  const cards = page.locator('#daftar [data-slug]:not([hidden])');
  const filter = async (value: string) => {
    await page.goto(`/produk/?technique=${value}`);
    await expect(page.locator('[data-status]')).toContainText('dari');
    return cards.count();
  };
  const ask = async () => {
    await page.goto('/studi-batik/?level=smp&group=40');
    await expect(page.locator('#hasil [data-fit]').first()).toBeVisible();
    return page.locator('#hasil [data-fit]').count();
  };
  const search = async () => {
    await page.goto('/');
    await page.locator('.header-search input').fill('jlamprang');
    await expect(page.locator('.search-panel .result').first()).toBeVisible();
    return page.locator('.search-panel .result').allInnerTexts();
  };
  await see(page, '/');
  const online = [await filter('cap'), await ask(), await search()];
  await context.setOffline(true);
  expect([await filter('cap'), await ask(), await search()]).toEqual(online);
  // Another choice than the one that was made before.
  expect(await filter('tulis')).toBeGreaterThan(0);
  await expect(notice(page)).toBeVisible();
});

test('a page of long ago goes at the next visit', async ({ page, site }) => {
  await withMoodySite(site.siteDir, async (moody) => {
    await see(page, `${moody.url}${PROFILE}`);
    await see(page, `${moody.url}/produk/`);
    await page.evaluate(async (path) => {
      const pages = await caches.open('katalog-1-pages');
      const reply = await pages.match(path);
      const headers = new Headers(reply?.headers);
      headers.set('date', new Date(Date.now() - 61 * 86_400_000).toUTCString());
      await pages.put(path, new Response(await reply?.text(), { headers }));
    }, PROFILE);
    await stopWorkers(page);
    await page.goto(`${moody.url}/produk/`);
    const kept = () =>
      page.evaluate(async () =>
        (await (await caches.open('katalog-1-pages')).keys()).map(
          ({ url }) => new URL(url).pathname,
        ),
      );
    await expect.poll(kept).toEqual(['/produk/']);
  });
});

test('a page that has been taken back is not kept', async ({ page, site }) => {
  await withMoodySite(site.siteDir, async (moody) => {
    await see(page, `${moody.url}/produk/`);
    await see(page, `${moody.url}${PROFILE}`);
    moody.gone.add(PROFILE);
    await page.goto(`${moody.url}${PROFILE}`);
    await expect
      .poll(() => page.evaluate(async (path) => Boolean(await caches.match(path)), PROFILE))
      .toBe(false);
    moody.isDown = true;
    await page.goto(`${moody.url}${PROFILE}`);
    await expect(page.locator('h1')).toHaveText('Anda sedang luring');
  });
});

test('a slow network gives way to what is kept, and is waited for where nothing is', async ({
  page,
  site,
}) => {
  await withMoodySite(site.siteDir, async (moody) => {
    await see(page, `${moody.url}${PROFILE}`);
    moody.delay = 5_500;
    const start = Date.now();
    await page.goto(`${moody.url}${PROFILE}`, { waitUntil: 'commit' });
    expect(Date.now() - start).toBeLessThan(5_400);
    await expect(notice(page)).toContainText('sambungan lambat');
    await page.goto(`${moody.url}/tentang/`, { waitUntil: 'commit' });
    await expect(notice(page)).toHaveCount(0);
    expect(Date.now() - start).toBeGreaterThan(9_500);
  });
});
