import type { Page } from '@playwright/test';
import type { FinderIndex } from '../../src/catalogue/visits/index-data.ts';
import { expect, test } from './support/fixtures.ts';

const FITS = '#hasil [data-fit=yes]';
const NEAR = '#hasil [data-fit=near]';

/** What the page answers: slug, total and share of every fit, in its order. */
const answersOf = (page: Page) =>
  page.locator(FITS).evaluateAll((cards) =>
    cards.map((card) => {
      const { slug, total, perPerson } = (card as HTMLElement).dataset;
      return [slug, total, perPerson];
    }),
  );

const ASKED = '/studi-batik/?level=smp&group=40&day=tue&budget=25000&access=wheelchair';
const ANSWER = [
  ['contoh-batik-atau-cetak', '0', '0'],
  ['contoh-mengepang-eceng', '800000', '20000'],
];

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a teacher finds who takes the class in four taps beside the number', async ({ page }) => {
    await page.goto('/studi-batik/');
    await page.locator('#tanya [name=group]').fill('40');
    for (const [name, value] of [
      ['level', 'smp'],
      ['day', 'tue'],
      ['access', 'wheelchair'],
    ])
      await page.locator(`#tanya [name=${name}][value=${value}]`).tap();
    await page.locator('#tanya [data-budget="25000"]').tap();
    await expect(page.locator(FITS)).toHaveCount(ANSWER.length);
    expect(await answersOf(page)).toEqual(ANSWER);
    const { pathname, search } = new URL(page.url());
    expect(pathname + search).toBe(ASKED);
    await expect(page.locator(NEAR).first()).toContainText('Cocok, kecuali tidak untuk SMP');
  });
});

test('the address gives the same answer elsewhere, and Back takes back one condition', async ({
  page,
}) => {
  await page.goto(ASKED);
  await expect(page.locator(FITS)).toHaveCount(ANSWER.length);
  expect(await answersOf(page)).toEqual(ANSWER);
  await expect(page.locator('#tanya [name=budget]')).toHaveValue('25.000');
  await page
    .locator('#tanya [name=level][value=smp]')
    .uncheck({ force: true })
    .catch(() => {});
  await page.locator('#tanya [name=day][value=wed]').check({ force: true });
  await expect.poll(() => new URL(page.url()).searchParams.get('day')).toBe('wed');
  await page.goBack();
  await expect.poll(() => new URL(page.url()).searchParams.get('day')).toBe('tue');
  await expect(page.locator('#tanya [name=day][value=tue]')).toBeChecked();
  expect(await answersOf(page)).toEqual(ANSWER);
});

test('the number goes along to the page of the visit, and what it costs is said there', async ({
  page,
}) => {
  await page.goto(ASKED);
  await page.locator('[data-slug=contoh-mengepang-eceng] a').first().click();
  await expect(page.locator('[data-planner] [name=group]')).toHaveValue('40');
  await expect(page.locator('[data-cost]')).toContainText('Rp800.000 untuk 40 orang');
});

test.describe('what cannot be understood is said beside the field', () => {
  for (const [address, field, words] of [
    ['group=0', 'group', 'dengan angka'],
    ['group=-3', 'group', 'dengan angka'],
    ['group=1e9', 'group', 'dengan angka'],
    ['group=empat%20puluh', 'group', 'dengan angka'],
    ['date=2020-01-01', 'date', 'sudah lewat'],
    ['date=2027-02-31', 'date', 'tidak ada'],
    ['budget=murah', 'budget', 'jumlah rupiah'],
  ] as const) {
    test(address, async ({ page }) => {
      await page.goto(`/studi-batik/?${address}&level=smp&tidakada=1`);
      await expect(page.locator(`[data-problem=${field}]`)).toContainText(words);
      await expect(page.locator(`#tanya [name=${field}]`)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator(FITS).first()).toBeVisible();
    });
  }

  test('an unknown choice', async ({ page }) => {
    await page.goto('/studi-batik/?level=smpp&group=40');
    await expect(page.locator('[data-unknown]')).toContainText('"smpp"');
    await expect(page.locator(FITS).first()).toBeVisible();
  });

  for (const budget of ['25.000', 'Rp25.000', 'Rp 25.000,-', '25rb'])
    test(`"${budget}" is understood`, async ({ page }) => {
      await page.goto('/studi-batik/?level=smp&group=40&day=tue&access=wheelchair');
      await page.locator('#tanya [name=budget]').fill(budget);
      await expect.poll(() => new URL(page.url()).searchParams.get('budget')).toBe('25000');
      expect(await answersOf(page)).toEqual(ANSWER);
    });
});

test('where nothing fits, a suggested change shows something and keeps the focus there', async ({
  page,
}) => {
  await page.goto('/studi-batik/?level=paud-tk&day=mon&access=sign-language');
  await expect(page.locator(FITS)).toHaveCount(0);
  const change = page.locator('[data-suggestions] a').first();
  await expect(change).toContainText('Tanpa syarat Bahasa isyarat: 1 tempat');
  await change.click();
  await expect(page.locator(FITS)).toHaveCount(1);
  await expect(page.locator('#hasil')).toBeFocused();
});

test('a group of 120 is split where no workshop takes more than 40', async ({ page }) => {
  await page.route('**/indeks/studi-batik.json', async (route) => {
    const index = (await (await route.fetch()).json()) as FinderIndex;
    const offerings = index.offerings.map((offering) => ({
      ...offering,
      group: { min: Math.min(offering.group.min, 10), max: Math.min(offering.group.max, 40) },
    }));
    await route.fulfill({ json: { ...index, offerings } });
  });
  await page.goto('/studi-batik/?group=120&level=umum');
  const plans = page.locator('[data-plan]');
  await expect(plans.first()).toBeVisible();
  expect(await plans.count()).toBeGreaterThanOrEqual(2);
  for (const plan of await plans.all()) {
    const parts = await plan.locator('[data-people]').evaluateAll((items) =>
      items.map((item) => {
        const { people, total } = (item as HTMLElement).dataset;
        return { people: Number(people), total: Number(total) };
      }),
    );
    const sum = (key: 'people' | 'total') => parts.reduce((all, part) => all + part[key], 0);
    expect(sum('people')).toBe(120);
    expect(String(sum('total'))).toBe(await plan.getAttribute('data-total'));
    expect(Math.max(...parts.map(({ people }) => people))).toBeLessThanOrEqual(40);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a teacher reaches a visit for SMP with price, capacity and a way to ask', async ({
    page,
  }) => {
    await page.goto('/studi-batik/');
    await page.locator('a[href="/studi-batik/jenjang/smp/"]').click();
    const card = page.locator('[data-slug=contoh-mengepang-eceng]');
    await expect(card).toContainText('10–50 orang');
    await expect(card).toContainText('Rp20.000 per orang');
    await card.locator('a').first().click();
    await expect(page.locator('.glance')).toContainText('10–50 orang');
    await expect(page.locator('.actions a:visible').first()).toBeVisible();
  });
});
