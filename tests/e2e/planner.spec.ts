import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { VisitData } from '../../src/enquiry/visit-data.ts';
import { expect, test } from './support/fixtures.ts';

const PATH = '/studi-batik/contoh-mengepang-eceng/';
const NOW = new Date('2026-11-24T03:00:00Z');

/** Opens the visit's page on a fixed day, as if these contacts were on record. */
async function open(page: Page, address: string, contacts: Partial<VisitData> = {}) {
  await page.clock.setFixedTime(NOW);
  await page.route('**/indeks/kunjungan/*.json', async (route) => {
    const visit = (await (await route.fetch()).json()) as VisitData;
    await route.fulfill({ json: { ...visit, ...contacts } });
  });
  await page.goto(address);
  await expect(page.locator('.months table').first()).toBeVisible();
}

test('the cost follows the group, and limits are said', async ({ page }) => {
  await open(page, `${PATH}?group=40`);
  const cost = page.locator('[data-cost]');
  const group = page.locator('[data-planner] [name=group]');
  await expect(cost).toContainText('Rp800.000 untuk 40 orang, yaitu Rp20.000 per orang');
  await expect(cost).toContainText('4 pendamping');
  await group.fill('51');
  await expect(cost).toContainText('paling banyak 50 orang');
  await group.fill('9');
  await expect(cost).toContainText('paling sedikit 10 orang');
});

test('the calendar offers open days only, and the chosen one stands in the address', async ({
  page,
}) => {
  await open(page, PATH);
  const day = (date: string) => page.locator(`[data-date="${date}"]`);
  // Four days of notice from Tuesday the 24th; closed on Sundays and from 11 January.
  await expect(day('2026-11-27')).toHaveCount(0);
  await expect(day('2026-11-28')).toHaveCount(1);
  await expect(day('2026-12-06')).toHaveCount(0);
  await expect(day('2027-01-09')).toHaveCount(1);
  await expect(day('2027-01-11')).toHaveCount(0);
  await day('2026-12-08').click();
  await expect(day('2026-12-08')).toHaveAttribute('aria-pressed', 'true');
  expect(new URL(page.url()).searchParams.get('date')).toBe('2026-12-08');
  await expect(page.locator('[data-letter]')).toHaveAttribute(
    'href',
    '/studi-batik/surat/?visit=contoh-mengepang-eceng&date=2026-12-08',
  );
});

test('the message is shown first, says whom it goes to, and can be changed', async ({ page }) => {
  await open(page, `${PATH}?group=40&date=2026-12-08&level=smp`, {
    whatsapp: '6281234567890',
    context: { recipient: 'host', organisationName: 'Dekranasda Kota Pekalongan' },
  });
  await page.locator('[data-write]').click();
  await expect(page.locator('[data-recipient]')).toContainText('langsung ke Contoh Anyam Rawa');
  const text = page.locator('#rencana-pesan textarea');
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/Mengepang eceng gondok[\s\S]*8 Desember 2026[\s\S]*40/);
  await text.fill('Halo & salam 50%');
  const href = (await page.locator('[data-open]').getAttribute('href')) ?? '';
  expect(href).toMatch(/^https:\/\/wa\.me\/6281234567890\?text=/);
  expect(new URL(href).searchParams.get('text')).toBe('Halo & salam 50%');
});

test('where nobody has a number, copying and the letter remain', async ({ page }) => {
  await open(page, `/en${PATH}?group=40`);
  await page.locator('[data-write]').click();
  await expect(page.locator('[data-recipient]')).toContainText('no number that can be shown');
  await expect(page.locator('[data-open]')).toBeHidden();
  await expect(page.locator('#rencana-pesan textarea')).toHaveValue(/Braiding[\s\S]*Mengepang/);
  await expect(page.locator('[data-letter]')).toBeVisible();
});

test('the planned date can be saved to a calendar', async ({ page }) => {
  await open(page, `${PATH}?group=40&date=2026-12-08`);
  const download = page.waitForEvent('download');
  await page.locator('[data-calendar-file]').click();
  const path = await (await download).path();
  const text = await readFile(path, 'utf8');
  expect(text).toContain('DTSTART;VALUE=DATE:20261208');
});

test('a paused visit says so and offers others', async ({ page }) => {
  await page.goto('/studi-batik/contoh-seribu-simpul/');
  await expect(page.locator('.notice.is-warn:visible')).toContainText('Sedang tidak menerima');
  await expect(page.locator('#lain [data-slug]').first()).toBeVisible();
  await expect(page.locator('[data-planner]')).toHaveCount(0);
});
