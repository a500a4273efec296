import type { Page } from '@playwright/test';
import { withServer, withWorkplace, writeEntry } from './support/built-site.ts';
import { expect, test } from './support/fixtures.ts';

const MAKER = `---
name: Batik Uji Waktu
sector: batik
certifications:
  - type: halal
    holder: business
    number: UJI-001
    issuer: Lembaga Uji
    issuedOn: '2025-01-10'
    expiresOn: '2027-01-10'
    checkedOn: '2026-06-01'
verifiedOn: '2026-06-01'
---

Usaha untuk pengujian.
`;

/** Each day with what a certificate that ends on 10 January 2027 is then. */
const DAYS = [
  ['2026-06-02', 'valid', 'Berlaku', 'Valid'],
  ['2026-10-11', 'valid', 'Berlaku', 'Valid'],
  ['2026-10-12', 'expiring', 'Segera berakhir', 'Expires soon'],
  ['2027-01-10', 'expiring', 'Segera berakhir', 'Expires soon'],
  ['2027-01-11', 'expired', 'Kedaluwarsa', 'Expired'],
] as const;

const viewOn = async (page: Page, day: string, path: string) => {
  // Noon in Pekalongan.
  await page.clock.setFixedTime(`${day}T12:00:00+07:00`);
  await page.goto(path);
};

test('one build, seen on later days: a certificate is valid, runs out, and has expired', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await withWorkplace(async ({ contentDir, outDir, build }) => {
    await writeEntry(contentDir, 'ukm/batik-uji-waktu.md', MAKER);
    await build({ BUILD_DATE: '2026-06-01' });
    await withServer(outDir, async (url) => {
      for (const [day, status, id, en] of DAYS) {
        for (const [prefix, label] of [
          ['', id],
          ['/en', en],
        ] as const) {
          for (const path of ['/ukm/batik-uji-waktu/', '/sertifikasi/halal/']) {
            await viewOn(page, day, url + prefix + path);
            const certificate = page.locator('.certificate[data-expires]').first();
            await expect(certificate, `${day} ${prefix}${path}`).toHaveAttribute(
              'data-status',
              status,
            );
            await expect(certificate.locator('.badge')).toHaveText(label);
          }
        }
        const isInForce = status !== 'expired';
        await viewOn(page, day, `${url}/ukm/?certified=1`);
        await expect(page.locator('[data-slug=batik-uji-waktu]:visible')).toHaveCount(
          isInForce ? 1 : 0,
        );
        await viewOn(page, day, `${url}/sertifikasi/halal/`);
        const onlyValid = page.getByRole('checkbox').first();
        await onlyValid.check();
        await expect(page.locator('.certificate[data-expires]:visible')).toHaveCount(
          isInForce ? 1 : 0,
        );
      }
      // The last check of the profile grows old in the same way.
      await viewOn(page, '2027-05-31', `${url}/ukm/batik-uji-waktu/`);
      const old = page.getByText(/lebih dari setahun lalu/).filter({ visible: true });
      await expect(old).toHaveCount(0);
      await viewOn(page, '2027-06-02', `${url}/ukm/batik-uji-waktu/`);
      await expect(old.first()).toBeVisible();
    });
  });
});
