import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { formatDate, todayInJakarta } from '../../src/i18n/format.ts';
import type { Page } from '@playwright/test';
import { listen } from './support/announced.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { lacking, notice, see, withMoodySite } from './support/offline-site.ts';

test.use({ serviceWorkers: 'allow', viewport: { width: 360, height: 740 } });

const PROFILE = '/ukm/contoh-batik-sekar-laut/';

const MENU_RUNS_ON = {
  undecided: { 'color-contrast': 'the menu runs on beyond the edge, and changes no colour' },
};

/** Ends the running workers, as a browser does with one that has nothing to do. */
async function stopWorkers(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await client.detach();
}

test('a page that has been seen stays whole without a network, and says of when it is', async ({
  page,
  context,
}) => {
  await listen(page);
  await see(page, PROFILE);
  const today = todayInJakarta(new Date());
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
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) => {
            done(
              list
                .getEntries()
                .reduce(
                  (sum, { value }: PerformanceEntry & { value?: number }) => sum + (value ?? 0),
                  0,
                ),
            );
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(0), 500);
        }),
    );
    expect(shift).toBe(0);
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

test('a new build is shown at once, and what was seen of the old one stays whole', async ({
  page,
  site,
}) => {
  await withMoodySite(site.siteDir, async (moody) => {
    await see(page, `${moody.url}${PROFILE}`);
    await see(page, `${moody.url}/produk/`);
    moody.isNextBuild = true;
    await see(page, `${moody.url}${PROFILE}`);
    await expect(page.locator('h1')).toContainText('Baru:');
    // The worker of the next build, and its offline page.
    await expect
      .poll(() =>
        page.evaluate(async () =>
          (await (await caches.match('/luring/'))?.text())?.includes('Baru:'),
        ),
      )
      .toBe(true);
    moody.isDown = true;
    await page.goto(`${moody.url}/produk/`);
    await expect(page.locator('h1')).not.toContainText('Baru:');
    await expect(notice(page)).toBeVisible();
    await expect.poll(() => lacking(page)).toEqual([]);
    await page.goto(`${moody.url}${PROFILE}`);
    await expect(page.locator('h1')).toContainText('Baru:');
    await expect.poll(() => lacking(page)).toEqual([]);

    // Once no page of the old build is kept, neither are its styles.
    moody.isDown = false;
    await see(page, `${moody.url}/produk/`);
    expect(moody.log.filter(({ path, status }) => status === 404 && path !== '/404.html')).toEqual(
      [],
    );
  });
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

test('a broken worker changes nothing, and one that is removed takes everything with it', async ({
  page,
  site,
}) => {
  await withMoodySite(site.siteDir, async (moody) => {
    await see(page, `${moody.url}${PROFILE}`);
    moody.worker = 'this is no program';
    await page.goto(`${moody.url}/produk/`);
    await expect(page.locator('h1')).toBeVisible();
    moody.worker = `addEventListener('fetch', () => { throw new Error('broken'); });\n`;
    await page.goto(`${moody.url}/ukm/`);
    await expect(page.locator('h1')).toBeVisible();
    await page.goto(`${moody.url}${PROFILE}`);
    await expect(page.locator('h1')).toBeVisible();

    moody.worker = undefined;
    await see(page, `${moody.url}${PROFILE}`);
    const worker = await page.evaluate(
      async () => (await navigator.serviceWorker.ready).active?.state,
    );
    expect(worker).toBe('activated');
    moody.worker = null;
    // Each life of a worker asks once: this is another one.
    await stopWorkers(page);
    await page.goto(`${moody.url}/produk/`);
    await expect(page.locator('h1')).toBeVisible();
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    // Pages of before ask for it once more; those of a build without a worker do not.
    moody.isNextBuild = true;
    await stopWorkers(page);
    await page.goto(`${moody.url}/ukm/`);
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      )
      .toBe(0);
    await page.reload();
    await expect(page.locator('h1')).toContainText('Baru:');
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });
});

test('the editors and what they load are left alone', async ({ page, site }) => {
  await withMoodySite(site.siteDir, async (moody) => {
    await see(page, `${moody.url}${PROFILE}`);
    const photo = await page.evaluate(
      () =>
        [...document.images]
          .map(({ currentSrc }) => currentSrc)
          .find((src) => src.includes('/_astro/')) ?? '',
    );
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto(`${moody.url}/admin/`);
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
    // A preview shows photos of the site.
    expect(await page.evaluate(async (src) => (await fetch(src)).ok, photo)).toBe(true);
    const kept = await page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      return (await Promise.all(stores.map((store) => store.keys()))).flat().map(({ url }) => url);
    });
    expect(kept).toEqual([]);
    moody.isDown = true;
    // The browser's own words, and not the site's.
    await expect(page.goto(`${moody.url}/admin/`)).rejects.toThrow(/ERR_/);
  });
});

test('no photos are kept for somebody who saves data, and refused storage breaks nothing', async ({
  page,
  site,
}) => {
  const worker = await readFile(join(site.siteDir, 'sw.js'), 'utf8');
  await withMoodySite(site.siteDir, async (moody) => {
    moody.worker = `Object.defineProperty(navigator, 'connection', { value: { saveData: true } });\n${worker}`;
    await page.goto(`${moody.url}${PROFILE}`);
    await expect
      .poll(() => page.evaluate(async (path) => Boolean(await caches.match(path)), PROFILE))
      .toBe(true);
    await page.reload();
    await expect.poll(() => lacking(page)).toEqual([]);
    const photos = page.evaluate(async () => (await caches.open('katalog-1-photos')).keys());
    expect(await photos).toEqual([]);
  });
  await withMoodySite(site.siteDir, async (moody) => {
    moody.worker = `caches.open = caches.keys = () => Promise.reject(new DOMException('refused', 'QuotaExceededError'));\n${worker}`;
    await page.goto(`${moody.url}${PROFILE}`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
    await expect.poll(() => lacking(page)).toEqual([]);
    await page.goto(`${moody.url}/produk/`);
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });
});

test('the worker and what a page needs for it are two kilobytes', async ({ page, site }) => {
  const read = (path: string) => readFile(join(site.siteDir, path), 'utf8');
  const size = (text: string) => brotliCompressSync(text).length;
  const path = /src="(?<path>\/_astro\/Page[^"]+)"/.exec(await read('luring/index.html'))?.groups;
  const script = await read(path?.['path'] ?? '');
  // The script of every page does two things; the search box is the other.
  const registration = /function \w+\(\)\{(?:(?!\}function).)*serviceWorker.*?\}(?=function)/s;
  const without = script.replace(registration, '');
  expect(without).not.toContain('register');
  expect(without).toContain('data-instant');
  const added = size(script) - size(without);
  const worker = size(await read('sw.js'));
  process.stdout.write(`Worker ${worker} B, registration ${added} B\n`);
  expect(worker + added).toBeLessThanOrEqual(2_000);
  const reply = await page.request.get('/sw.js');
  expect(reply.headers()['content-type']).toContain('text/javascript');
  // Asked for anew at each visit, so that a change reaches everybody.
  expect(reply.headers()['cache-control']).toBe('public, max-age=0, must-revalidate');
});
