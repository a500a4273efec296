import { describe, expect, it } from 'vitest';
import { countAll } from '../../../src/catalogue/numbers/numbers.ts';
import { numbersView } from '../../../src/catalogue/views/numbers/view.ts';
import { landings, LANDINGS, pathOfLanding } from '../../../src/catalogue/landing.ts';
import type { LandingCollection } from '../../../src/catalogue/landing.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { sampleCatalogue } from '../../raw-content.ts';
import { makeCatalogue } from '../make-catalogue.ts';

const TODAY = '2026-11-24';
const context = { locale: 'id', today: TODAY, siteUrl: 'https://example.com' } as const;

const business = { name: 'Batik Uji', sector: 'batik' };
const visit = {
  title: 'Sehari membatik',
  ukm: 'uji',
  levels: ['sd', 'smp'],
  durationMinutes: 60,
  group: { min: 5, max: 20 },
  price: { kind: 'free' },
};
const withVisit = (fields: object) =>
  makeCatalogue({ ukm: { uji: business }, 'study-visits': { sehari: { ...visit, ...fields } } });

describe('places for visitors', () => {
  // December 2026 begins on a Tuesday: five Tuesdays, four Mondays.
  it.each([
    ['each visiting day takes the largest group', { days: ['tue'] }, 5 * 20],
    ['several weekdays add up', { days: ['mon', 'tue'] }, 9 * 20],
    [
      'a closed day takes none',
      { days: ['tue'], closed: [{ from: '2026-12-08', to: '2026-12-15' }] },
      3 * 20,
    ],
    ['the notice takes none away', { days: ['tue'], noticeDays: 60 }, 5 * 20],
    ['a paused visit has none', { days: ['tue'], availability: 'paused' }, 0],
    ['by arrangement is not counted', {}, 0],
  ])('%s', (_, fields, places) => {
    const counted = countAll(withVisit(fields), TODAY).places;
    expect(counted.months[0]).toEqual({ month: '2026-12-01', value: places });
    const levels = places > 0 ? ['sd', 'smp'].map((slug) => ({ slug, value: places })) : [];
    expect(counted.levels).toEqual(levels);
  });

  it('tells how many visits are by arrangement', () =>
    expect(countAll(withVisit({}), TODAY).places.arranged).toBe(1));

  it('begins with the month after, also on the last day of a year', () =>
    expect(countAll(withVisit({}), '2026-12-31').places.months[0]?.month).toBe('2027-01-01'));
});

describe('certificates', () => {
  const certificate = {
    type: 'merek',
    holder: 'business',
    number: 'IDM1',
    checkedOn: '2026-01-01',
  };
  const catalogue = makeCatalogue({
    ukm: {
      uji: {
        ...business,
        certifications: [
          certificate,
          { ...certificate, expiresOn: '2026-12-31' },
          { ...certificate, expiresOn: '2026-11-23' },
          { type: 'nib', holder: 'business' },
        ],
      },
    },
    products: {
      kain: {
        name: 'Kain',
        ukm: 'uji',
        type: 'sarung',
        price: { kind: 'ask' },
        certifications: [{ ...certificate, type: 'sni', holder: 'product' }],
      },
    },
  });

  it('of businesses and products are counted by kind and status on the day', () =>
    expect(countAll(catalogue, TODAY).certificates).toEqual({
      total: 5,
      inForce: 3,
      kinds: [
        { slug: 'merek', value: 3, inForce: 2 },
        { slug: 'sni', value: 1, inForce: 1 },
        { slug: 'nib', value: 1, inForce: 0 },
      ],
      statuses: [
        { slug: 'valid', value: 2 },
        { slug: 'expiring', value: 1 },
        { slug: 'expired', value: 1 },
        { slug: 'unverified', value: 1 },
      ],
    }));

  it('pass from one status to the next as the day does', () =>
    expect(countAll(catalogue, '2027-01-01').certificates.inForce).toBe(2));

  it('lead to what is told of their kind and to all who hold it', () => {
    const kinds = numbersView(catalogue, context).figures.find(({ id }) => id === 'sertifikat');
    expect(kinds?.rows.map(({ href }) => href)).toEqual([
      '/sertifikasi/merek/',
      '/sertifikasi/sni/',
      '/sertifikasi/nib/',
    ]);
  });
});

describe('the page', () => {
  it('leads from every number to a list of the site', async () => {
    const catalogue = await sampleCatalogue();
    const lists = new Set(
      (Object.keys(LANDINGS) as LandingCollection[])
        .flatMap((collection) => landings(collection, catalogue))
        .map(pathOfLanding),
    );
    for (const { id, rows } of numbersView(catalogue, context).figures)
      for (const { label, href, value } of rows) {
        if (href === undefined) {
          const hasNoList = label === 'Kelurahan belum dicatat' || value === 0;
          expect(hasNoList, `${id}: ${label}`).toBe(true);
          continue;
        }
        const { pathname, search } = new URL(href, context.siteUrl);
        const isList = search === '' && lists.has(pathname);
        expect(
          isList || /^\/(?:ukm|produk|studi-batik|sertifikasi(?:\/[a-z\d-]+)?)\/$/.test(pathname),
          href,
        ).toBe(true);
      }
  });

  it('says of every chart how and when it was counted, in both languages', async () => {
    const catalogue = await sampleCatalogue();
    for (const [locale, day] of [
      ['id', 'Dihitung 24 November 2026.'],
      ['en', 'Counted on 24 November 2026.'],
    ] as const) {
      const { figures } = numbersView(catalogue, { ...context, locale });
      expect(figures).toHaveLength(10);
      for (const { note } of figures) expect(note).toMatch(new RegExp(`^.{20,} ${day}$`));
    }
  });

  it('of an empty catalogue has no charts', () =>
    expect(numbersView(makeCatalogue({}), context).figures).toEqual([]));
});

describe('numbers of an earlier year', () => {
  const base = makeCatalogue({ ukm: { uji: { ...business, verifiedOn: '2026-11-01' } } });
  const kept = (yearly: NonNullable<Catalogue['site']['yearly']>) =>
    numbersView({ ...base, site: { ...base.site, yearly } }, context).totals.map(
      ({ key, change }) => [key, change],
    );

  it('show the change beside the number of today', () =>
    expect(
      Object.fromEntries(
        kept([
          { on: '2024-12-31', businesses: 900 },
          { on: '2025-12-31', businesses: 4, products: 0, verified: 2 },
          { on: '2026-10-01', businesses: 700 },
        ]),
      ),
    ).toEqual({
      businesses: '\u22123 sejak 31 Desember 2025',
      products: 'tetap sejak 31 Desember 2025',
      visits: undefined,
      certificates: undefined,
      places: undefined,
      verified: '50% pada 31 Desember 2025',
    }));

  it('are not invented where none were kept', () => {
    for (const [, change] of [...kept([]), ...kept([{ on: '2026-01-01', businesses: 4 }])])
      expect(change).toBeUndefined();
  });
});
