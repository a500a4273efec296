import { ENQUIRY_FIELD_LIST } from '../../src/enquiry/enquiry.ts';
import { expect, test } from './support/fixtures.ts';
import {
  DATE,
  field,
  fillIn,
  LETTER,
  open,
  sheet,
  SLUG,
  status,
  TYPICAL,
} from './support/letter-page.ts';

test('the letter is written as the form is filled in', async ({ page }) => {
  await open(page, `${LETTER}&level=sd&group=33&date=${DATE}`);
  await expect(field(page, 'level')).toHaveValue('sd');
  await expect(sheet(page)).toContainText('33 orang (SD)');
  await expect(sheet(page)).toContainText('2 Desember 2098');
  await expect(sheet(page)).toContainText('Rp1.320.000 (Rp40.000 per orang)');
  await expect(page.locator('[data-back]')).toHaveAttribute('href', `/studi-batik/${SLUG}/`);
  await fillIn(page, TYPICAL);
  for (const value of ['SD Negeri 1 Contoh', 'Contoh Wibowo', '08.30–11.00 WIB'])
    await expect(sheet(page)).toContainText(value);
});

test('the status counts what is still empty, and says when nothing is', async ({ page }) => {
  await open(page, `${LETTER}&level=sd&group=33&date=${DATE}`);
  await expect(status(page)).toHaveText(/^11 /);
  await fillIn(page, { ...TYPICAL, letterNumber: '421/012' });
  await field(page, 'letterNumber').blur();
  await expect(status(page)).toHaveText('Surat lengkap.');
  await expect(page.locator('.sheet-blank')).toHaveCount(0);
});

test('a reload keeps what was typed, also where the address said otherwise', async ({ page }) => {
  await open(page, `${LETTER}&group=33&day=tue`);
  await fillIn(page, { institution: 'SD Negeri 1 Contoh', group: '41', date: DATE });
  await page.reload();
  await expect(field(page, 'institution')).toHaveValue('SD Negeri 1 Contoh');
  await expect(field(page, 'group')).toHaveValue('41');
  await expect(field(page, 'date')).toHaveValue(DATE);
  await expect(sheet(page)).toContainText('41 orang');
});

test('clearing empties the form, the storage and the question of the address', async ({ page }) => {
  await open(page, `${LETTER}&group=33`);
  await fillIn(page, TYPICAL);
  expect(await page.evaluate(() => localStorage.length)).toBe(1);
  await page.locator('.letter-form [type=reset]').click();
  await expect(status(page)).toContainText('dihapus');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(sheet(page)).toContainText('Dengan hormat');
  await expect(field(page, 'institution')).toHaveValue('');
  await expect(field(page, 'group')).toHaveValue('');
});

test('companions are suggested and only written when asked for', async ({ page }) => {
  await open(page, `${LETTER}&group=33`);
  const button = page.locator('[data-fill=companions]');
  await expect(button).toContainText('4');
  await expect(sheet(page)).toContainText(/Pendamping…+ orang/);
  await button.click();
  await expect(field(page, 'companions')).toBeFocused();
  await expect(field(page, 'companions')).toHaveValue('4');
  await expect(sheet(page)).toContainText('Pendamping4 orang');
  await expect(button).toBeHidden();
});

test('what cannot be right is said beside its field and stays there', async ({ page }) => {
  await open(page, `${LETTER}&group=tiga+puluh&date=2098-02-31&level=kuliah`);
  for (const [name, words] of [
    ['group', 'dengan angka'],
    ['date', '2098-02-31'],
    ['level', 'kuliah'],
  ] as const) {
    await expect(page.locator(`#surat-${name}-problem`)).toContainText(words);
    await expect(field(page, name)).toHaveAttribute('aria-invalid', 'true');
  }
  await expect(field(page, 'group')).toHaveValue('tiga puluh');
  await expect(sheet(page)).toContainText(/Jumlah peserta…+ orang/);
  await field(page, 'group').fill('30 anak');
  await expect(field(page, 'group')).not.toHaveAttribute('aria-invalid');
  await expect(sheet(page)).toContainText('30 orang');
  await field(page, 'companions').fill('banyak');
  await expect(page.locator('#surat-companions-problem')).toBeHidden();
  await field(page, 'companions').blur();
  await expect(page.locator('#surat-companions-problem')).toBeVisible();
  await expect(status(page)).toContainText('dengan angka');
});

test('the form knows the limits of the place', async ({ page }) => {
  // A Monday; the place takes visits from Tuesday to Thursday.
  await open(page, `${LETTER}&group=90&date=2098-12-01&level=umum`);
  await expect(page.locator('#surat-group-problem')).toHaveText('Paling banyak 60 orang.');
  await expect(page.locator('#surat-date-problem')).toHaveText('Tutup hari Senin.');
  await expect(page.locator('#surat-level-problem')).toHaveText('Tidak untuk Umum.');
  await expect(field(page, 'group')).not.toHaveAttribute('aria-invalid');
  await expect(sheet(page)).toContainText('90 orang');
});

test('the other language keeps the visit and what was typed', async ({ page }) => {
  await open(page, `${LETTER}&group=33`);
  await fillIn(page, { institution: 'SD Negeri 1 Contoh' });
  await page.locator('.header-tools a').click();
  await expect(page).toHaveURL(/\/en\/studi-batik\/surat\/\?visit=/);
  await expect(sheet(page)).toContainText('33 orang');
  await expect(sheet(page)).toHaveAttribute('lang', 'id');
  await expect(field(page, 'institution')).toHaveValue('SD Negeri 1 Contoh');
});

for (const [name, address, words] of [
  ['no visit', '/studi-batik/surat/', 'Pilih dahulu tempat'],
  ['an unknown visit', '/studi-batik/surat/?visit=tidak-ada', '"tidak-ada" tidak ada'],
  ['what is no slug', '/studi-batik/surat/?visit=../ukm', '"../ukm" tidak ada'],
] as const) {
  test(`with ${name} the page says what to do`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('[data-without]')).toContainText(words);
    await expect(page.locator('[data-without] a')).toHaveAttribute('href', '/studi-batik/');
    await expect(page.locator('.letter-form')).toBeHidden();
  });
}

test('nothing is asked of other hosts, refused by the policy, or sent', async ({ page, site }) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const isOwn = /^(?:blob:|data:)/.test(request.url()) || request.url().startsWith(site.url);
    if (!isOwn || request.method() !== 'GET') faults.push(request.url());
    if (request.url().includes('Rahasia')) faults.push(request.url());
  });
  await open(page, `${LETTER}&group=33&date=${DATE}`);
  await fillIn(page, { ...TYPICAL, institution: 'Rahasia' });
  for (const name of ['docx', 'calendar']) {
    const waiting = page.waitForEvent('download');
    await page.locator(`[data-${name}]`).click();
    await waiting;
  }
  expect(faults).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what the letter must hold', async ({ page }) => {
    await page.goto(LETTER);
    const needed = ENQUIRY_FIELD_LIST.filter(([, { letterNeeds }]) => letterNeeds);
    await expect(page.locator('noscript li')).toHaveCount(needed.length);
    await expect(page.locator('.letter-layout')).toBeHidden();
    await expect(page.locator('noscript a')).toHaveAttribute('href', '/studi-batik/');
  });
});
