import { describe, expect, it, test } from 'vitest';
import { disclosureOf } from '../../../src/catalogue/completeness/disclosure.ts';
import { warningsOf } from '../../../src/catalogue/completeness/warnings.ts';
import type { PhotoSize } from '../../../src/catalogue/completeness/warnings.ts';
import type { CollectionKey } from '../../../src/schema/collections.ts';
import { formatPath } from '../../../src/schema/problem.ts';

const TODAY = '2026-11-24';

interface Case {
  readonly collection?: CollectionKey;
  readonly data: Record<string, unknown>;
  readonly size?: PhotoSize;
}

const found = ({ collection = 'ukm', data, size }: Case, locale: 'id' | 'en' = 'id') =>
  warningsOf(
    { collection, slug: 'a', data: { name: 'Batik Uji', sector: 'batik', ...data }, body: '' },
    { locale, today: TODAY, sizeOf: () => size },
  );

const verified = { verifiedOn: TODAY };
const certificate = (expiresOn: string, more = {}) => ({
  ...verified,
  certifications: [{ type: 'batikmark', holder: 'business', expiresOn, ...more }],
});
const cover = (alt: string, more = {}) => ({
  ...verified,
  cover: { image: 'a/kain-biru.jpg', alt, ...more },
});

describe('staff are warned of', () => {
  test.each<[string, Case, string[]]>([
    ['nothing, in a profile in order', { data: verified }, []],
    ['no verification', { data: {} }, ['verification verifiedOn']],
    [
      'a verification of 12 months',
      { data: { verifiedOn: '2025-11-24' } },
      ['verification verifiedOn'],
    ],
    ['not one a day younger', { data: { verifiedOn: '2025-11-25' } }, []],
    ['no verification of a product: its maker has one', { collection: 'products', data: {} }, []],
    [
      'a certificate that ends in 90 days, never checked or not',
      { data: certificate('2027-02-22') },
      ['certificate certifications[0].expiresOn'],
    ],
    ['not one that has 91 days', { data: certificate('2027-02-23') }, []],
    [
      'one that ends today',
      { data: certificate(TODAY) },
      ['certificate certifications[0].expiresOn'],
    ],
    [
      'an expired one',
      { data: certificate('2026-11-23') },
      ['certificate certifications[0].expiresOn'],
    ],
    ['not a date that is none', { data: certificate('besok') }, []],
    [
      'a photo too small on its longer side',
      { data: cover('Kain terbentang'), size: { width: 1199, height: 800 } },
      ['photo cover.image'],
    ],
    [
      'not an upright photo that is tall enough',
      { data: cover('Kain terbentang'), size: { width: 675, height: 1200 } },
      [],
    ],
    ['not a photo whose size is unknown', { data: cover('Kain terbentang') }, []],
    [
      'a small logo, never',
      { data: { ...verified, logo: 'a/logo.png' }, size: { width: 90, height: 90 } },
      [],
    ],
    ['a file name for a description', { data: cover('IMG_2041.jpg') }, ['alt cover.alt']],
    ['its own file name', { data: cover('kain biru') }, ['alt cover.alt']],
    ['the title again', { data: cover('Batik Uji') }, ['alt cover.alt']],
    ['a description of 151 characters', { data: cover('a'.repeat(151)) }, ['alt cover.alt']],
    ['not one of 150', { data: cover('a'.repeat(150)) }, []],
    [
      'an English one that says nothing',
      { data: cover('Kain', { altEn: 'photo' }) },
      ['alt cover.altEn'],
    ],
  ])('%s', (_, given, expected) => {
    expect(found(given).map(({ kind, path }) => `${kind} ${formatPath(path)}`)).toEqual(expected);
  });

  it('in sentences that say what to do, in both languages', () => {
    const data = { ...certificate('2026-10-15'), ...cover('IMG_1.jpg'), verifiedOn: '2025-01-02' };
    const small = { width: 640, height: 480 };
    const texts = (locale: 'id' | 'en') =>
      found({ data, size: small }, locale).map(({ text }) => text);
    expect(texts('id')).toMatchInlineSnapshot(`
      [
        "Terakhir diverifikasi 2 Januari 2025, lebih dari 12 bulan lalu. Pastikan datanya masih benar, lalu perbarui tanggalnya.",
        "Sertifikat Batikmark kedaluwarsa sejak 15 Oktober 2026. Minta yang baru, atau hapus bila tidak diperpanjang.",
        "Foto a/kain-biru.jpg hanya 640 × 480 piksel dan akan tampak buram. Ganti dengan foto yang sisi panjangnya 1.200 piksel atau lebih.",
        "a/kain-biru.jpg: Teks alternatif ini hanya nama berkas. Jelaskan dalam satu kalimat apa yang terlihat di foto.",
      ]
    `);
    expect(texts('en')).toMatchInlineSnapshot(`
      [
        "Last verified on 2 January 2025, more than 12 months ago. Make sure its data are still true, then renew the date.",
        "The certificate Batikmark expired on 15 October 2026. Ask for the new one, or delete it if it is not renewed.",
        "The photo a/kain-biru.jpg has only 640 × 480 pixels and will look blurred. Replace it with one whose longer side has 1,200 pixels or more.",
        "a/kain-biru.jpg: This alternative text is only a file name. Say in one sentence what the photo shows.",
      ]
    `);
  });
});

describe('what needs consent', () => {
  const data = {
    address: { kelurahan: '33.75.03.1002', street: 'Jl. Uji 1' },
    contact: { phone: '0285-1', instagram: 'https://www.instagram.com/uji' },
    cover: { image: 'a/b.jpg', alt: 'Orang membatik', people: true },
    gallery: [{ image: 'a/c.jpg', alt: 'Kain' }],
  };
  const states = (scopes: ('phone' | 'photos')[]) =>
    disclosureOf({ collection: 'ukm', data }, new Set(scopes)).map(
      ({ label, shown }) => `${shown ? '+' : '-'}${label.id}`,
    );

  it('is told field by field, shown or not; what needs none is not told', () => {
    expect(states([])).toEqual(['-Sampul', '-Jalan dan nomor', '-Telepon', '-Instagram']);
    expect(states(['phone', 'photos'])).toEqual([
      '+Sampul',
      '-Jalan dan nomor',
      '+Telepon',
      '-Instagram',
    ]);
  });
});
