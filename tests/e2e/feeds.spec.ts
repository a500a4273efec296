import { TIME_ZONE } from '#city';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/fixtures.ts';
import { fileOf, readSitePages, readXml } from './support/site-pages.ts';

const FEEDS = ['/produk/umpan.xml', '/kegiatan/umpan.xml'].flatMap((path) => [path, `/en${path}`]);
const TIME = new RegExp(`^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\+0${TIME_ZONE.hours}:00$`);

for (const path of FEEDS)
  test(`${path} has what Atom asks for, the newest first, and leads to pages that exist`, async ({
    page,
    site,
  }) => {
    const xml = await readFile(join(site.siteDir, fileOf(path)), 'utf8');
    const found = await readXml(page, xml);
    const { id = [], title = [], updated = [], link = [], entry = [], published = [] } = found;
    expect(Object.keys(found)[0]).toBe('feed');
    expect(xml).toContain(`xmlns="http://www.w3.org/2005/Atom"`);
    expect(xml).toContain(`xml:lang="${path.startsWith('/en/') ? 'en' : 'id'}"`);
    expect(found['name']?.join('')).toBeTruthy();
    expect(entry.length).toBeGreaterThan(0);
    expect(entry.length).toBeLessThanOrEqual(50);
    expect([id.length, title.length, updated.length]).toEqual(Array(3).fill(entry.length + 1));
    expect(new Set(id).size).toBe(id.length);
    expect(title.every(Boolean)).toBe(true);
    expect(updated.filter((time) => !TIME.test(time))).toEqual([]);
    expect(published).toEqual(published.toSorted().reverse());
    expect(updated[0]).toBe(published[0]);
    expect(link[0]).toBe(site.url + path);
    const missing = link.filter(
      (href) => !href.startsWith(site.url) || !existsSync(join(site.siteDir, fileOf(href))),
    );
    expect(missing).toEqual([]);
    const unmarked = id.filter(
      (url, index) => url.includes('/contoh-') && !/^(?:Contoh|Sample): /.test(title[index] ?? ''),
    );
    expect(unmarked).toEqual([]);
  });

test('the home pages and the lists name the feeds of their language', async ({ page, site }) => {
  const pages = await readSitePages(page, site.siteDir);
  const feedsOf = (path: string) => pages.find((item) => item.path === path)?.feeds;
  expect(feedsOf('/')).toEqual(['/produk/umpan.xml', '/kegiatan/umpan.xml']);
  expect(feedsOf('/en/')).toEqual(['/en/produk/umpan.xml', '/en/kegiatan/umpan.xml']);
  for (const path of FEEDS) expect(feedsOf(path.replace('umpan.xml', ''))).toEqual([path]);
});
