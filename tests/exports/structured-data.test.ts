import { describe, expect, it } from 'vitest';
import { toJsonLd } from '../../src/exports/structured-data/thing.ts';
import { dataOf } from './structured-data-of.ts';

const MAKER = { name: 'Murni', sector: 'batik' };
const PRODUCT = { name: 'Sarung', ukm: 'murni', type: 'sarung' };

const product = (more: object) =>
  dataOf(
    { ukm: { murni: MAKER }, products: { sarung: { ...PRODUCT, ...more } } },
    'products/sarung',
  );

const VISIT = {
  title: 'Pagi membatik',
  ukm: 'murni',
  levels: ['sd'],
  durationMinutes: 120,
  group: { min: 10, max: 40 },
};

const visit = (more: object) =>
  dataOf(
    { ukm: { murni: MAKER }, 'study-visits': { pagi: { ...VISIT, ...more } } },
    'study-visits/pagi',
  );

const ALL_SCOPES = [
  'owner-name',
  'whatsapp',
  'phone',
  'email',
  'street-address',
  'map-point',
  'social',
  'photos',
];

const FULL = {
  ...MAKER,
  address: { kelurahan: '33.75.01.1002', street: 'Jalan Uji 1', point: { lat: -6.9, lng: 109.66 } },
  hours: [{ days: ['mon', 'tue'], opens: '08:00', closes: '16:00' }],
  contact: { whatsapp: '0812-3456-7890', instagram: 'https://www.instagram.com/murni' },
};

const maker = (more: object, scopes: readonly string[] = ALL_SCOPES) =>
  dataOf(
    {
      ukm: {
        murni: { ...FULL, ...more, consent: { scopes, givenOn: '2026-01-01', method: 'written' } },
      },
    },
    'ukm/murni',
  );

describe('the offer of a product', () => {
  it('has the fixed price', () => {
    expect(product({ price: { kind: 'fixed', amount: 1_250_000 } })['offers']).toMatchObject({
      '@type': 'Offer',
      price: '1250000',
      priceCurrency: 'IDR',
    });
  });

  it('has a lowest price and no other where the price begins there', () => {
    const { offers } = product({ price: { kind: 'from', amount: 90_000 } });
    expect(offers).toMatchObject({ '@type': 'AggregateOffer', lowPrice: '90000' });
    expect(offers).not.toHaveProperty('price');
  });

  it.each([[{}], [{ price: { kind: 'ask' } }], [{ availability: 'ready' }]])(
    'is absent without a price: %j',
    (more) => {
      expect(product(more)).not.toHaveProperty('offers');
    },
  );

  it.each([
    ['ready', 'InStock'],
    ['made-to-order', 'MadeToOrder'],
    ['one-of-a-kind', 'LimitedAvailability'],
    ['sold', 'SoldOut'],
  ])('says of "%s" that it is %s', (availability, expected) => {
    const { offers } = product({ price: { kind: 'fixed', amount: 1 }, availability });
    expect(offers).toHaveProperty('availability', `https://schema.org/${expected}`);
  });
});

it('never calls printed cloth batik, also where other techniques are listed with it', () => {
  const data = product({ techniques: ['printing', 'tulis'] });
  expect(data['additionalProperty']).toEqual([
    { '@type': 'PropertyValue', name: 'Teknik', value: 'Tekstil bermotif batik (printing)' },
  ]);
  expect(JSON.stringify(data).replace('Tekstil bermotif batik', '')).not.toMatch(/batik/i);
});

describe('the price of a study visit', () => {
  it('is one offer for each band of group sizes', () => {
    const price = {
      kind: 'per-person',
      tiers: [
        { min: 10, max: 20, amount: 50_000 },
        { min: 21, max: 40, amount: 40_000 },
      ],
    };
    expect(visit({ price })['offers']).toMatchObject([
      { price: '50000', eligibleQuantity: { minValue: 10, maxValue: 20 } },
      { price: '40000', priceSpecification: { price: '40000', unitText: 'orang' } },
    ]);
  });

  it('is nothing where the visit is free', () => {
    expect(visit({ price: { kind: 'free' } })['offers']).toMatchObject({ price: '0' });
  });

  it.each([
    ['there is none', { price: { kind: 'per-group' } }],
    ['it is paused', { price: { kind: 'free' }, availability: 'paused' }],
  ])('is not offered where %s', (_, more) => {
    expect(visit(more)).not.toHaveProperty('offers');
  });
});

describe('a business', () => {
  it('is a place where its street may be shown, and a store where it has a showroom', () => {
    expect(maker({})).toMatchObject({
      '@type': 'LocalBusiness',
      address: { streetAddress: 'Jalan Uji 1', addressLocality: 'Pekalongan' },
      geo: { latitude: -6.9, longitude: 109.66 },
      openingHoursSpecification: [{ dayOfWeek: ['Monday', 'Tuesday'], opens: '08:00' }],
      telephone: '+6281234567890',
      sameAs: ['https://www.instagram.com/murni'],
    });
    expect(maker({ channels: ['showroom'] })['@type']).toBe('Store');
  });

  it('is an organisation in the city, and no more, without consent', () => {
    const data = maker({}, []);
    expect(data['@type']).toBe('Organization');
    expect(JSON.stringify(data)).not.toMatch(/Jalan|-6\.9|812|instagram|Medono/);
  });
});

describe('certificates', () => {
  const sound = {
    type: 'batikmark',
    holder: 'business',
    number: '007',
    issuer: 'BBSPJIKB',
    checkedOn: '2026-01-01',
    expiresOn: '2027-01-01',
  };
  const named = (more: object) =>
    maker({ certifications: [{ ...sound, ...more }] })['hasCertification'];

  it('gives the number and the end, and leaves the status to the date', () => {
    expect(named({})).toEqual([
      {
        '@type': 'Certification',
        name: expect.any(String) as string,
        certificationIdentification: '007',
        issuedBy: { '@type': 'Organization', name: 'BBSPJIKB' },
        expires: '2027-01-01',
        auditDate: '2026-01-01',
      },
    ]);
  });

  it('is active where it has no end', () => {
    expect(named({ expiresOn: undefined })).toMatchObject([
      { certificationStatus: 'CertificationActive' },
    ]);
  });

  it.each([
    ['has expired', { expiresOn: '2026-03-09' }],
    ['has no number', { number: undefined }],
    ['was never checked', { checkedOn: undefined }],
    ['is held by a person', { holder: 'person' }],
    ['is held by a group', { holder: 'group' }],
  ])('leaves out one that %s', (_, more) => {
    expect(named(more)).toBeUndefined();
  });
});

it('marks a sample', () => {
  const data = dataOf({ ukm: { 'contoh-murni': { ...MAKER, example: true } } }, 'ukm/contoh-murni');
  expect(data['disambiguatingDescription']).toMatch(/^Entri contoh/);
});

it('cannot be ended by content', () => {
  const name = '</script><script>alert(1)</script>';
  const text = toJsonLd([{ '@type': 'Organization', name }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name,
  });
});
