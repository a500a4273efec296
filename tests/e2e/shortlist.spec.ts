import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type * as Shortlist from '../../src/scripts/shortlist.ts';
import { finderStringsOf } from '../../src/i18n/finder.ts';
import { cityPlugin, loadCity } from '../../src/integrations/city/city-plugin.ts';
import { expect, test } from './support/fixtures.ts';

const ENTRY = fileURLToPath(new URL('../../src/scripts/shortlist.ts', import.meta.url));
const ADDRESS = '/_astro/shortlist-under-test.js';
const STRINGS = finderStringsOf('id');

let code = '';
test.beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [cityPlugin(loadCity('content'), '.cache/city')],
    build: { write: false, lib: { entry: ENTRY, formats: ['es'] } },
  });
  const [first] = [built].flat();
  if (first && 'output' in first) code = first.output[0].code;
});

/** A page with a link to the comparison and a button for each slug, as other scripts make them. */
async function openPage(page: Page, url: string, slugs: readonly string[]): Promise<void> {
  await page.route(`**${ADDRESS}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: code }),
  );
  await page.goto(url);
  await page.evaluate(
    async ([address, wanted, strings]) => {
      const { bindShortlist, toSaveButton } = (await import(address)) as typeof Shortlist;
      const root = document.createElement('div');
      root.id = 'uji';
      root.innerHTML =
        '<a href="/studi-batik/banding/" data-compare="Banding ({count})" hidden></a>';
      document.querySelector('main')?.prepend(root);
      bindShortlist(root);
      for (const slug of wanted) root.append(toSaveButton(slug, `Tempat ${slug}`, strings));
    },
    [ADDRESS, slugs, STRINGS] as const,
  );
}

const SLUGS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const button = (page: Page, slug: string) => page.locator(`#uji [data-save=${slug}]`);
const link = (page: Page) => page.locator('#uji [data-compare]');

test('buttons save, and the link counts and takes the question along', async ({ page, site }) => {
  await openPage(page, `${site.url}/tentang/?group=40&nama=rahasia`, SLUGS);
  await expect(link(page)).toBeHidden();
  await expect(button(page, 'a')).toHaveAccessibleName('Simpan Tempat a untuk dibandingkan');
  await expect(button(page, 'a')).toHaveAttribute('aria-pressed', 'false');
  await button(page, 'a').click();
  await button(page, 'c').click();
  await expect(button(page, 'a')).toHaveAttribute('aria-pressed', 'true');
  await expect(button(page, 'a')).toHaveText('Tersimpan');
  await expect(button(page, 'a')).toHaveAccessibleName('Tersimpan: Tempat a');
  await expect(link(page)).toHaveText('Banding (2)');
  await expect(link(page)).toHaveAttribute('href', /\/banding\/\?pilih=a,c&group=40$/);
  await button(page, 'a').click();
  await expect(button(page, 'a')).toHaveText('Simpan');
  await expect(link(page)).toHaveText('Banding (1)');
});

test('the question of the moment goes along, not that of the beginning', async ({ page, site }) => {
  await openPage(page, `${site.url}/studi-batik/?group=40`, SLUGS);
  await button(page, 'b').click();
  await page.evaluate(() => {
    history.replaceState(null, '', '?group=25&day=tue');
  });
  await link(page).focus();
  await expect(link(page)).toHaveAttribute('href', /\?pilih=b&group=25&day=tue$/);
});

test('a full list is said politely and stays as it is', async ({ page, site }) => {
  await openPage(page, `${site.url}/tentang/`, SLUGS);
  for (const slug of SLUGS.slice(0, 6)) await button(page, slug).click();
  await button(page, 'g').click();
  const status = page.locator('[data-save-status]');
  await expect(status).toHaveAttribute('role', 'status');
  await expect(status).toHaveText(STRINGS.full);
  await expect(button(page, 'g')).toHaveAttribute('aria-pressed', 'false');
  await button(page, 'a').click();
  await expect(status).toBeEmpty();
  await button(page, 'g').click();
  await expect(button(page, 'g')).toHaveAttribute('aria-pressed', 'true');
});

test('two tabs stay in step, and a reload keeps the list', async ({ page, context, site }) => {
  await openPage(page, `${site.url}/tentang/`, SLUGS);
  const other = await context.newPage();
  await openPage(other, `${site.url}/tentang/`, SLUGS);
  await button(other, 'd').click();
  await expect(button(page, 'd')).toHaveAttribute('aria-pressed', 'true');
  await expect(link(page)).toHaveText('Banding (1)');
  await page.evaluate(() => {
    localStorage.clear();
  });
  await expect(button(other, 'd')).toHaveAttribute('aria-pressed', 'false');
  await button(other, 'e').click();
  await openPage(page, `${site.url}/tentang/`, SLUGS);
  await expect(button(page, 'e')).toHaveAttribute('aria-pressed', 'true');
});

test('buttons that are put there later, or back, show what is saved', async ({ page, site }) => {
  await openPage(page, `${site.url}/tentang/`, SLUGS);
  const moved = await button(page, 'a').evaluateHandle((element) => {
    element.remove();
    return element;
  });
  await page.evaluate(() => {
    localStorage.setItem('studi-batik:pilihan', '["a"]');
  });
  await moved.evaluate((element) => document.querySelector('#uji')?.append(element));
  await expect(button(page, 'a')).toHaveAttribute('aria-pressed', 'true');
});

test('from the finder over a page of a visit to the comparison', async ({ page, site }) => {
  await page.goto(`${site.url}/studi-batik/?level=sd&group=20`);
  const buttons = page.locator('[data-fits] button[data-save]');
  await expect(buttons.nth(1)).toBeVisible();
  const [first, second] = await buttons.all();
  if (!first || !second) throw new Error('The finder has no answers to save.');
  const slugs = [await first.getAttribute('data-save'), await second.getAttribute('data-save')];
  await first.click();
  await page.goto(`${site.url}/studi-batik/${slugs[1]}/?level=sd&group=20`);
  await page.locator(`button[data-save=${slugs[1]}]`).click();
  await page.goto(`${site.url}/studi-batik/?level=sd&group=20`);
  await page.locator('.finder-bar [data-compare]').click();
  await expect(page.locator('.compare-name')).toHaveCount(2);
  const found = decodeURIComponent(new URL(page.url()).search);
  expect(found).toBe(`?pilih=${slugs.join(',')}&level=sd&group=20`);
});
