import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './support/fixtures.ts';
import { lacking, notice, PROFILE, see, stopWorkers } from './support/offline-page.ts';
import { withMoodySite } from './support/offline-site.ts';

test.use({ serviceWorkers: 'allow', viewport: { width: 360, height: 740 } });

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
