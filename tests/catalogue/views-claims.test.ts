import { describe, expect, it } from 'vitest';
import type { CertificateStatus } from '../../src/catalogue/certificate.ts';
import type { Files } from './make-catalogue.ts';
import { cardOf, pageOf, sectionOf } from './page-of.ts';

const maker = { name: 'Murni', sector: 'batik' };

describe('a certificate', () => {
  const checked = { type: 'sni', holder: 'product', number: '0081', checkedOn: '2025-12-01' };
  const { number: _, ...unnumbered } = checked;
  const statusOn = (certification: object, path: string) => {
    const certifications = [certification];
    const files: Files = {
      ukm: { murni: { ...maker, certifications } },
      products: { kain: { name: 'Kain', ukm: 'murni', type: 'sarung', certifications } },
    };
    const words = (['id', 'en'] as const).map((locale) => {
      const section = sectionOf(pageOf(files, path, locale), 'certificates', 'sertifikat');
      return section?.items.map(({ status, statusLabel }) => [status, statusLabel]);
    });
    return words.flat(2);
  };

  it.each<[string, object, CertificateStatus, string, string]>([
    [
      'that ended yesterday',
      { ...checked, expiresOn: '2026-03-09' },
      'expired',
      'Kedaluwarsa',
      'Expired',
    ],
    [
      'that ended unchecked',
      { ...unnumbered, expiresOn: '2026-03-09' },
      'expired',
      'Kedaluwarsa',
      'Expired',
    ],
    [
      'that ends today',
      { ...checked, expiresOn: '2026-03-10' },
      'expiring',
      'Segera berakhir',
      'Expires soon',
    ],
    ['with 91 days left', { ...checked, expiresOn: '2026-06-09' }, 'valid', 'Berlaku', 'Valid'],
    ['without an end', checked, 'valid', 'Berlaku', 'Valid'],
    ['without a number', unnumbered, 'unverified', 'Belum diperiksa', 'Not yet checked'],
  ])('%s is shown as what it is on the day', (_words, certification, status, id, en) => {
    for (const path of ['ukm/murni', 'products/kain']) {
      expect(statusOn(certification, path)).toEqual([status, id, status, en]);
    }
  });

  it('carries its last day, so that a page made before it can tell again', () => {
    const certifications = [{ ...checked, expiresOn: '2026-03-11' }];
    const view = pageOf({ ukm: { murni: { ...maker, certifications } } }, 'ukm/murni');
    expect(sectionOf(view, 'certificates', 'sertifikat')?.items[0]?.expiresOn).toBe('2026-03-11');
  });
});

describe('a product', () => {
  const filesOf = (techniques: readonly string[]): Files => ({
    ukm: { murni: maker },
    products: { kain: { name: 'Kain biru', ukm: 'murni', type: 'bahan-kemeja', techniques } },
  });
  const notice = {
    id: 'Tekstil bermotif batik, bukan batik',
    en: 'Batik-patterned textile, not batik',
  };

  it.each([
    [['printing']],
    [['sablon-malam']],
    [['printing', 'sablon-malam']],
    [['tulis', 'printing']],
    [['sablon-malam', 'cap']],
  ])('made by %j says on its page that it is batik-patterned textile, not batik', (techniques) => {
    for (const locale of ['id', 'en'] as const) {
      expect(pageOf(filesOf(techniques), 'products/kain', locale).notices).toMatchObject([
        { tone: 'warn', title: notice[locale] },
      ]);
    }
  });

  it.each([[['printing']], [['sablon-malam']], [['tulis', 'printing']], [['cap', 'sablon-malam']]])(
    'made by %j is called batik-patterned textile in lists and nowhere batik',
    (techniques) => {
      expect(cardOf(filesOf(techniques), 'products/kain').kicker).toMatch(/^Tekstil bermotif/u);
      expect(cardOf(filesOf(techniques), 'products/kain', 'en').kicker).toMatch(
        /^Batik-patterned/u,
      );
      const { kicker, tags } = pageOf(filesOf(techniques), 'products/kain');
      const card = cardOf(filesOf(techniques), 'products/kain');
      const kinds = [kicker, card.kicker, ...tags.map(({ label }) => label)];
      expect(kinds.filter((kind) => kind?.startsWith('Batik'))).toEqual([]);
    },
  );

  it.each([
    [['tulis'], 'Batik tulis'],
    [['cap'], 'Batik cap'],
    [['kombinasi'], 'Batik kombinasi tulis dan cap'],
    [['jumputan'], 'Jumputan (celup ikat)'],
    [[], 'Bahan kemeja'],
  ])('made by %j is called "%s" and carries no warning', (techniques, kicker) => {
    expect(cardOf(filesOf(techniques), 'products/kain').kicker).toBe(kicker);
    expect(pageOf(filesOf(techniques), 'products/kain').notices).toEqual([]);
  });
});
