import { describe, expect, it } from 'vitest';
import {
  certificateCarriers,
  certificationIndex,
} from '../../src/catalogue/views/certification.ts';
import { CERTIFICATE_TYPES } from '../../src/schema/vocabularies.ts';
import { slugsOf } from '../../src/schema/vocabulary.ts';
import { makeCatalogue } from './make-catalogue.ts';

const context = {
  locale: 'id',
  siteUrl: 'https://katalog.contoh.id',
  today: '2026-03-10',
} as const;
const held = { type: 'sni', holder: 'business', number: '0081', checkedOn: '2025-12-01' };
const { number: _, ...unnumbered } = held;

const catalogue = makeCatalogue({
  ukm: {
    a: { name: 'A', sector: 'batik', certifications: [{ ...held, expiresOn: '2026-03-09' }] },
    b: { name: 'B', sector: 'batik', certifications: [unnumbered] },
    c: { name: 'C', sector: 'batik', certifications: [{ ...held, expiresOn: '2026-04-01' }] },
    d: {
      name: 'D',
      sector: 'batik',
      consent: { scopes: ['owner-name'], givenOn: '2025-01-01' },
      certifications: [
        { ...held, holder: 'group', holderName: 'Kelompok Canting' },
        { ...held, type: 'bnsp', holder: 'person' },
      ],
    },
  },
  products: {
    kain: {
      name: 'Kain',
      nameEn: 'Cloth',
      ukm: 'a',
      type: 'sarung',
      certifications: [{ ...held, holder: 'product' }],
    },
  },
});

describe('the page of a kind of certificate', () => {
  it.each([
    ['2026-03-10', ['d valid', 'kain valid', 'c expiring', 'b unverified', 'a expired']],
    ['2026-03-09', ['d valid', 'kain valid', 'a expiring', 'c expiring', 'b unverified']],
    ['2026-04-02', ['d valid', 'kain valid', 'b unverified', 'a expired', 'c expired']],
  ])('lists what holds on %s first, and none without a number as valid', (today, expected) => {
    const carriers = certificateCarriers('sni', catalogue, { ...context, today });
    expect(carriers.map(({ slug, status }) => `${slug} ${status}`)).toEqual(expected);
  });

  it.each([
    ['sni', 'd', 'Kelompok Canting', 'Kelompok'],
    ['bnsp', 'd', 'Perorangan'],
    ['sni', 'kain', 'Produk'],
  ] as const)('says of %s of %s who holds it', (type, slug, ...holder) => {
    const one = certificateCarriers(type, catalogue, context).find((item) => item.slug === slug);
    const row = one?.rows.find(({ term }) => term === 'Pemegang');
    expect(row?.values).toEqual(holder.map((text) => ({ text })));
  });

  it('names a product in the language of the page and leads to it', () => {
    const carriers = certificateCarriers('sni', catalogue, { ...context, locale: 'en' });
    expect(carriers.find(({ slug }) => slug === 'kain')).toMatchObject({
      title: { text: 'Cloth' },
      href: '/en/produk/kain/',
    });
  });
});

describe('the index of certificates', () => {
  it('has every kind once, with a sentence and the count of each status', () => {
    const kinds = certificationIndex(catalogue, context).flatMap((group) => group.kinds);
    expect(kinds.map(({ type }) => type).sort()).toEqual([...slugsOf(CERTIFICATE_TYPES)].sort());
    for (const { sentence } of kinds) expect(sentence).toMatch(/^[^.]{20,}.*\.$/);
    expect(kinds.find(({ type }) => type === 'sni')?.counts).toEqual([
      'Berlaku: 2',
      'Segera berakhir: 1',
      'Belum diperiksa: 1',
      'Kedaluwarsa: 1',
    ]);
  });
});
