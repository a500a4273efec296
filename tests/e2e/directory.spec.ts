import { expect, test } from './support/fixtures.ts';

const visible = '#daftar [data-slug]:not([hidden])';

test('finds a business by a word of its name', async ({ page, site }) => {
  await page.goto(`${site.url}/ukm/`);
  await page.locator('#saring input[name=q]').fill('murni');
  await expect(page.locator(visible)).toHaveCount(1);
  await expect(page.locator(visible)).toHaveAttribute('data-slug', 'batik-murni');
  expect(new URL(page.url()).searchParams.get('q')).toBe('murni');
});

test('two facets together survive a reload, and Back undoes the second', async ({ page, site }) => {
  await page.goto(`${site.url}/ukm/`);
  const choose = (name: string, value: string) =>
    page.locator(`#saring input[name=${name}][value=${value}]`).check({ force: true });
  await choose('sector', 'batik');
  await expect.poll(() => new URL(page.url()).search).toBe('?sector=batik');
  const one = await page.locator(visible).count();
  await choose('technique', 'cap');
  await expect.poll(() => new URL(page.url()).search).toBe('?sector=batik&technique=cap');
  await expect.poll(() => page.locator(visible).count()).toBeLessThan(one);
  const two = await page.locator(visible).count();
  expect(two).toBeGreaterThan(0);
  await page.reload();
  await expect(page.locator(visible)).toHaveCount(two);
  await page.goBack();
  await expect.poll(() => new URL(page.url()).search).toBe('?sector=batik');
  await expect(page.locator(visible)).toHaveCount(one);
});

test('an empty result says which choice to drop', async ({ page, site }) => {
  await page.goto(`${site.url}/ukm/?q=murni&technique=anyam`);
  await expect(page.locator(visible)).toHaveCount(0);
  await page.locator('[data-empty] button').first().click();
  await expect(page.locator(visible).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list can be paged and browsed by kecamatan', async ({ page, site }) => {
    await page.goto(`${site.url}/ukm/`);
    await page.locator('.pager [rel=next]').click();
    await expect(page.locator('[data-slug]').first()).toBeVisible();
    await page.locator('.browse a[href*="/kecamatan/"]').first().click();
    await expect(page.locator('[data-slug]').first()).toBeVisible();
  });
});

test('the full text answers in the language of the page', async ({ page, site }) => {
  await page.goto(`${site.url}/cari/?q=jlamprang`);
  await expect(page.locator('.result').first()).toBeVisible();
  await expect(page.locator('[data-types] label')).not.toHaveCount(0);
});
