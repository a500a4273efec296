import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { liveScopes, publicPart, type ConsentRecord } from '../../src/schema/consent.ts';
import type { ConsentScope } from '../../src/schema/meta.ts';
import { CONSENT_SCOPES } from '../../src/schema/vocabularies.ts';
import { slugsOf } from '../../src/schema/vocabulary.ts';

const scopes = slugsOf(CONSENT_SCOPES);
const { schema } = COLLECTIONS.ukm;

describe('consent is live', () => {
  const given = { scopes: ['phone', 'email'], givenOn: '2025-01-01' };
  it.each<[string, ConsentRecord | undefined, string[]]>([
    ['for what it lists, once it is dated', given, ['phone', 'email']],
    ['for nothing without a record', undefined, []],
    ['for nothing without a date', { scopes: ['phone'] }, []],
    ['for nothing where it lists nothing', { givenOn: '2025-01-01' }, []],
    ['for nothing once withdrawn', { ...given, withdrawnOn: '2025-06-01' }, []],
    [
      'for nothing once withdrawn, even for a later day',
      { ...given, withdrawnOn: '2999-01-01' },
      [],
    ],
    [
      'for nothing where it was only withdrawn',
      { scopes: ['phone'], withdrawnOn: '2025-06-01' },
      [],
    ],
  ])('%s', (_, consent, live) => {
    expect([...liveScopes(consent)]).toEqual(live);
  });
});

/** What each scope decides about: the private value by its path. */
const PRIVATE: Readonly<Record<ConsentScope, Readonly<Record<string, unknown>>>> = {
  'owner-name': {
    'contact.ownerName': 'Siti Rahayu',
    'certifications[0].holderName': 'Rahayu Siti',
  },
  whatsapp: { 'contact.whatsapp': '081234567890' },
  phone: { 'contact.phone': '0285-421234' },
  email: { 'contact.email': 'siti@contoh.id' },
  'street-address': {
    'address.street': 'Jalan Sunyi 9',
    'address.directions': 'Di belakang pasar',
    'address.directionsEn': 'Behind the market',
  },
  'map-point': { 'address.point': { lat: -6.8887, lng: 109.676 } },
  social: Object.fromEntries(
    ['website', 'instagram', 'facebook', 'tiktok', 'youtube', 'shopee', 'tokopedia'].map((name) => [
      `contact.${name}`,
      `https://${name}.contoh.id/siti`,
    ]),
  ),
  photos: {
    cover: { image: 'siti/cover.jpg', alt: 'Siti mencanting', people: true },
    'gallery[1]': { image: 'siti/ramai.jpg', alt: 'Siti dan tetangga', people: true },
  },
};

const at = (scope: ConsentScope, path: string) => PRIVATE[scope][path];
const full = {
  name: 'Batik Siti',
  sector: 'batik',
  cover: at('photos', 'cover'),
  gallery: [{ image: 'siti/kain.jpg', alt: 'Kain biru' }, at('photos', 'gallery[1]')],
  address: {
    kelurahan: '33.75.02.1004',
    street: at('street-address', 'address.street'),
    directions: at('street-address', 'address.directions'),
    directionsEn: at('street-address', 'address.directionsEn'),
    point: at('map-point', 'address.point'),
  },
  contact: Object.fromEntries(
    Object.values(PRIVATE)
      .flatMap((fields) => Object.entries(fields))
      .filter(([path]) => path.startsWith('contact.'))
      .map(([path, value]) => [path.slice('contact.'.length), value]),
  ),
  certifications: [
    {
      type: 'bnsp',
      holder: 'person',
      holderName: at('owner-name', 'certifications[0].holderName'),
      number: '0071',
      checkedBy: 'Petugas',
      evidence: 'siti/sertifikat.jpg',
    },
  ],
  consent: { scopes: [...scopes], givenOn: '2025-01-01' },
  verifiedBy: 'Petugas',
};

const shown = (live: readonly ConsentScope[]) => publicPart(schema, full, new Set(live));

describe('the public part of a business', () => {
  it('is what the law asks no consent for where there is none', () => {
    expect(shown([])).toStrictEqual({
      name: 'Batik Siti',
      sector: 'batik',
      gallery: [{ image: 'siti/kain.jpg', alt: 'Kain biru' }],
      address: { kelurahan: '33.75.02.1004' },
      certifications: [{ type: 'bnsp', holder: 'person', number: '0071' }],
    });
  });

  it.each(scopes)('gains with consent for %s exactly what that is about', (scope) => {
    const data = shown([scope]);
    for (const other of scopes) {
      for (const [path, value] of Object.entries(PRIVATE[other])) {
        if (other === scope) expect(data).toHaveProperty(path, value);
        else expect(data, path).not.toHaveProperty(path);
      }
    }
  });

  it('follows each consent by itself, whatever the others are', () => {
    fc.assert(
      fc.property(fc.subarray([...scopes]), (live) => {
        const text = JSON.stringify(shown(live));
        for (const scope of scopes) {
          for (const value of Object.values(PRIVATE[scope])) {
            expect(text.includes(JSON.stringify(value))).toBe(live.includes(scope));
          }
        }
      }),
    );
  });

  it('is everything but the staff’s own fields with consent for all', () => {
    const { consent: _, verifiedBy: __, certifications, ...rest } = full;
    const open = certifications.map(({ checkedBy, evidence, ...certificate }) => certificate);
    expect(shown(scopes)).toStrictEqual({ ...rest, certifications: open });
  });
});
