import { expect, test } from './support/fixtures.ts';
import { expectAccessible } from './support/axe.ts';

const TEMPLATES = [
  '/',
  '/ukm/',
  '/ukm/kecamatan/pekalongan-utara/',
  '/ukm/batik-murni/',
  '/ukm/contoh-batik-sekar-laut/',
  '/produk/',
  '/produk/contoh-sarung-jlamprang-lintang-kidul/',
  '/ukm/kelurahan/kauman/',
  '/studi-batik/',
  '/studi-batik/?level=smp&group=120&day=tue',
  '/studi-batik/?level=paud-tk&group=0&access=sign-language&day=mon',
  '/studi-batik/jenjang/smp/',
  '/studi-batik/contoh-mengepang-eceng/?group=40&date=2027-03-02',
  '/studi-batik/contoh-seribu-simpul/',
  '/studi-batik/contoh-sepagi-menulis-jlamprang/',
  '/inovasi/gawangan-besi-anti-rayap/',
  '/kegiatan/monitoring-november-2024/',
  '/motif/jlamprang/',
  '/teknik/',
  '/teknik/printing/',
  '/cari/',
  '/tentang/',
];

const UNDECIDED = {
  undecided: {
    'color-contrast':
      'words over a picture stand on a badge of their own; the palette test holds every pair to its ratio',
  },
};

for (const path of TEMPLATES) {
  for (const prefix of ['', '/en']) {
    test(`no barrier that axe can find on ${prefix}${path}`, async ({ page, site }) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) refused.push(message.text());
      });
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(`${site.url}${prefix}${path}`);
      await expectAccessible(page, UNDECIDED);
      expect(refused).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
