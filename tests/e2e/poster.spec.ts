import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { encode } from 'uqr';
import { expect, test } from './support/fixtures.ts';

const SLUG = 'contoh-sepagi-menulis-jlamprang';
const PATH = `/studi-batik/${SLUG}/poster/`;

/** The dark modules of the code that the page shows, by rows, without the margin. */
async function readModules(page: Page): Promise<boolean[][]> {
  const { size, path } = await page.locator('.poster-code svg').evaluate((svg: SVGSVGElement) => ({
    size: svg.viewBox.baseVal.width,
    path: svg.querySelector('path')?.getAttribute('d') ?? '',
  }));
  const dark = new Set([...path.matchAll(/M(\d+),(\d+)/g)].map(([, x, y]) => `${x} ${y}`));
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => dark.has(`${x} ${y}`)),
  );
}

test('the code leads to the page of the visit', async ({ page, site }) => {
  await page.goto(site.url + PATH);
  const shown = page.locator('.poster-address b');
  const path = `/studi-batik/${SLUG}/`;
  await expect(shown).toContainText(path);
  const name = await page.locator('.poster-code').getAttribute('aria-label');
  const address = name?.slice(name.indexOf('http')) ?? '';
  expect(new URL(address).pathname).toBe(path);
  expect(await shown.innerText()).toBe(address.replace(/^https?:\/\//, ''));
  const drawn = await readModules(page);
  const code = encode(address, { border: 4, ecc: 'M' });
  expect(drawn).toEqual(code.data);
  // Four modules of nothing around it, or phones do not find it.
  for (const edge of [0, 1, 2, 3]) expect(drawn[edge]?.includes(true)).toBe(false);
  expect(drawn[4]?.slice(4, 11)).toEqual(Array(7).fill(true));
});

test('the posters with most to say print on one upright A4 page', async ({ page, site }) => {
  const reply = await page.request.get(`${site.url}/indeks/studi-batik.json`);
  const { offerings } = (await reply.json()) as {
    offerings: { slug: string; host: string; levels: string[] }[];
  };
  const size = ({ slug, host, levels }: (typeof offerings)[number]) =>
    `${slug}${host}${levels.join('')}`.length;
  const longest = offerings.toSorted((a, b) => size(b) - size(a)).slice(0, 4);
  expect(longest).toHaveLength(4);
  for (const { slug } of longest) {
    await page.goto(`${site.url}/studi-batik/${slug}/poster/`);
    const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
    const document = await getDocumentProxy(pdf);
    expect(document.numPages, slug).toBe(1);
    const [, , width = 0, height = 0] = (await document.getPage(1)).view;
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const { text } = await extractText(document, { mergePages: true });
    const words = text.replace(/\s+/g, ' ');
    expect(words).toContain('Katalog Dekranasda Kota Pekalongan');
    expect(words).not.toContain('Cetak');
  }
});

/** The most that content may have to say, in the longest words that are likely. */
const LONG = {
  host: 'Kelompok Usaha Bersama Perajin Batik Tulis dan Cap Kandang Panjang Sejahtera',
  title: 'Membatik bersama keluarga perajin, dari menjiplak pola sampai melorod dan menjemur kain',
  levels: 'PAUD dan TK, SD, SMP, SMA, SMK, Perguruan tinggi, Umum, UKM lain, Instansi, SLB',
  address: 'katalog-dekranasda.pekalongankota.go.id/studi-batik/membatik-bersama-keluarga-perajin/',
};

for (const isLong of [false, true])
  test(`${isLong ? 'the longest' : 'a usual'} poster stays within its frame on paper`, async ({
    page,
    site,
  }) => {
    await page.goto(site.url + PATH);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    const room = await page.evaluate((words) => {
      const write = (selector: string, text: string) => {
        const element = document.querySelector(selector);
        if (element) element.textContent = text;
      };
      if (words) {
        document.querySelector('.poster')?.classList.add('is-dense');
        document.querySelector('.poster-host')?.classList.add('is-long');
        write('.poster-host', words.host);
        write('.poster-title', words.title);
        write('.poster dd', words.levels);
        write('.poster-address b', words.address);
      }
      const edge = document.querySelector('.poster-edge.is-bottom')?.getBoundingClientRect().top;
      const foot = document.querySelector('.poster-foot')?.getBoundingClientRect().bottom;
      return (edge ?? 0) - (foot ?? 0);
    }, isLong && LONG);
    expect(room).toBeGreaterThan(0);
  });

test('it is not for search engines', async ({ page, site }) => {
  await page.goto(site.url + PATH);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('it is white paper by night too', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(site.url + PATH);
  await expect(page.locator('.poster')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});
