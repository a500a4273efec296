import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { writeCatalogue } from '../../src/cli/catalogue.ts';
import { bookPage } from '../../src/paper/book-page.ts';
import { toBook } from '../../src/paper/book.ts';
import { PAPER_SIZES } from '../../src/paper/paper-size.ts';
import type { PaperName } from '../../src/paper/paper-size.ts';
import { fontRules } from '../../src/paper/fonts.ts';
import { readPublicCatalogue } from '../../src/paper/public-catalogue.ts';
import { expect, test } from './support/fixtures.ts';

const SITE = 'https://katalog.example';
const TODAY = '2026-11-24';

/** The words and the outward links of every page of a PDF. */
async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent();
      const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
      const annotations = (await page.getAnnotations()) as { url?: string }[];
      return {
        text: words.replace(/\s+/g, ' '),
        links: annotations.flatMap(({ url }) => url ?? []),
        size: page.view.slice(2).map((points: number) => Math.round((points / 72) * 25.4)),
      };
    }),
  );
}

test('the catalogue and the cards hold every business, with embedded fonts and right links', async ({
  site,
}) => {
  const outDir = await mkdtemp(join(tmpdir(), 'cetak-'));
  try {
    const settings = {
      root: outDir,
      contentDir: site.contentDir,
      siteUrl: SITE,
      hasSiteUrl: true,
      examples: true,
      buildDate: TODAY,
      locale: 'id',
    } as const;
    const names = ['katalog-a5-id.pdf', 'kartu-a6-en.pdf'];
    const sizes: number[] = [];
    await writeCatalogue(
      settings,
      outDir,
      (_, bytes) => sizes.push(bytes),
      (name) => names.includes(name),
    );
    expect(sizes).toHaveLength(names.length);
    expect(Math.max(...sizes)).toBeLessThan(20_000_000);
    const catalogue = await readPublicCatalogue(site.contentDir, true);
    const businesses = catalogue.all('ukm');
    expect(businesses.length).toBeGreaterThan(20);

    for (const name of names) {
      const bytes = await readFile(join(outDir, name));
      const source = bytes.toString('latin1');
      const fonts = source.match(/\/Type\s*\/FontDescriptor/g) ?? [];
      expect(fonts.length, name).toBeGreaterThan(1);
      expect(source.match(/\/FontFile[23]?\s/g), name).toHaveLength(fonts.length);
      const pages = await readPdf(bytes);
      const prefix = name.includes('-en') ? '/en' : '';
      const addresses = businesses.map(({ slug }) => `${SITE}${prefix}/ukm/${slug}/`);
      const links = pages.flatMap((page) => page.links);
      expect([...new Set(links)].filter((link) => link.includes('/ukm/')).sort()).toEqual(
        [...addresses].sort(),
      );
      if (name.startsWith('kartu')) {
        expect(pages).toHaveLength(businesses.length);
        expect(pages[0]?.size).toEqual([105, 148]);
        continue;
      }
      const paper = /-(a\d)-/.exec(name)?.[1] as PaperName;
      const size = PAPER_SIZES[paper];
      const locale = prefix ? 'en' : 'id';
      const book = toBook(catalogue, { locale, today: TODAY, siteUrl: SITE }, size);
      expect(pages).toHaveLength(book.pages.length);
      expect(pages.map((page) => page.size)).toEqual(pages.map(() => [size.width, size.height]));
      for (const page of book.pages)
        for (const line of page.kind === 'lines' ? page.lines : [])
          if ('page' in line) expect(pages[line.page - 1]?.text).toContain(line.name);
    }
  } finally {
    await rm(outDir, { recursive: true });
  }
});

for (const [paper, locale] of [
  ['a5', 'en'],
  ['a4', 'id'],
] as const)
  test(`nothing covers anything on ${paper}, and each code leads to its profile`, async ({
    page,
    site,
  }) => {
    const catalogue = await readPublicCatalogue(site.contentDir, true);
    const context = { locale, today: TODAY, siteUrl: SITE };
    const size = PAPER_SIZES[paper];
    const book = toBook(catalogue, context, size);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: Math.round(size.width * 3.78), height: 900 });
    await page.setContent(bookPage(book, size, context, () => '', await fontRules()));
    const covered = await page.locator('.business').evaluateAll((articles) =>
      articles
        .filter((article) => {
          const foot = article.querySelector('.online')?.getBoundingClientRect();
          const rests = [...article.children].filter((part) => !part.matches('.online'));
          return rests.some((part) => {
            const box = part.getBoundingClientRect();
            const isAbreast = box.left >= (foot?.right ?? 0);
            const end = isAbreast ? article.getBoundingClientRect().bottom : (foot?.top ?? 0);
            return box.bottom > end + 1;
          });
        })
        .map(({ id }) => id),
    );
    expect(covered).toEqual([]);
    const hidden = await page
      .locator('.lines')
      .evaluateAll(
        (lists) => lists.filter((list) => list.scrollWidth > list.clientWidth + 1).length,
      );
    expect(hidden).toBe(0);
    const codes = await page
      .locator('.business .qr')
      .evaluateAll((links) =>
        links.map((link) => ({ href: link.getAttribute('href'), svg: link.innerHTML })),
      );
    expect(codes).toHaveLength(book.businesses.length);
    for (const { href, svg } of codes) {
      const { data, info } = await sharp(Buffer.from(svg))
        .resize(300)
        .flatten({ background: '#fff' })
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
      expect(read?.data).toBe(href);
    }
  });
