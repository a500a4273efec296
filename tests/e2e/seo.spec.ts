import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/fixtures.ts';
import { readSitePages, readXml } from './support/site-pages.ts';
import type { SitePage } from './support/site-pages.ts';

/** Pages that search engines are asked to leave out: tools of one visitor, and all samples. */
const NOT_INDEXED = [
  /^\/404\.html$/,
  /^\/(?:en\/)?(?:cari|luring)\/$/,
  /^\/(?:en\/)?studi-batik\/(?:surat|banding)\/$/,
  /^\/(?:en\/)?produk\/daftar\/$/,
  /^\/studi-batik\/[^/]+\/poster\/$/,
  /^\/(?:en\/)?[a-z-]+\/contoh-/,
];

/** The pages that share a text with an earlier one of their language. */
function repeated(pages: readonly SitePage[], key: 'title' | 'description'): string[] {
  const known = new Map<string, string>();
  return pages.flatMap((page) => {
    const text = `${page.lang} ${page[key]}`;
    const other = known.get(text);
    known.set(text, page.path);
    return other === undefined ? [] : [`${page.path} and ${other}: ${page[key]}`];
  });
}

test('every page has a title and a description that no other page of its language has', async ({
  page,
  site,
}) => {
  const pages = await readSitePages(page, site.siteDir);
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter(({ title, description }) => !title || !description)).toEqual([]);
  expect(repeated(pages, 'title')).toEqual([]);
  expect(repeated(pages, 'description')).toEqual([]);
});

test('a page that may be indexed names itself and its other language, and is named back', async ({
  page,
  site,
}) => {
  const pages = await readSitePages(page, site.siteDir);
  const expected = pages.filter(({ path }) => !NOT_INDEXED.some((pattern) => pattern.test(path)));
  const indexable = pages.filter(({ isIndexable }) => isIndexable);
  expect(indexable.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
  for (const pattern of NOT_INDEXED)
    expect(pages.some(({ path }) => pattern.test(path))).toBe(true);

  const byUrl = new Map(indexable.map((item) => [site.url + item.path, item]));
  for (const { path, lang, canonicals, alternates } of indexable) {
    expect(canonicals, path).toEqual([site.url + path]);
    expect(alternates.map(([language]) => language).sort(), path).toEqual([
      'en',
      'id',
      'x-default',
    ]);
    const versions = Object.fromEntries(alternates);
    expect(versions[lang], path).toBe(site.url + path);
    expect(versions['x-default'], path).toBe(versions['id']);
    for (const address of Object.values(versions))
      expect(byUrl.get(address)?.alternates, `${path} → ${address}`).toEqual(alternates);
  }
  for (const { path, canonicals, alternates, isIndexable } of pages)
    if (!isIndexable) expect([canonicals, alternates], path).toEqual([[], []]);
});

test('the sitemap is the set of pages that may be indexed, and robots.txt names it', async ({
  page,
  site,
}) => {
  const read = (name: string) => readFile(join(site.siteDir, name), 'utf8');
  const pages = await readSitePages(page, site.siteDir);
  const { loc } = await readXml(page, await read('sitemap.xml'));
  const indexable = pages.filter(({ isIndexable }) => isIndexable);
  expect(loc?.sort()).toEqual(indexable.map(({ path }) => site.url + path).sort());
  const robots = await read('robots.txt');
  expect(robots).toContain(`Sitemap: ${site.url}/sitemap.xml\n`);
  expect(robots).not.toContain('Disallow');
});

test('the CMS asks not to be indexed', async ({ page }) => {
  await page.goto('/admin/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
});
