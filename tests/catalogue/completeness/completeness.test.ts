import { describe, expect, it, test } from 'vitest';
import { completenessOf } from '../../../src/catalogue/completeness/completeness.ts';
import { EXPECTED, PROFILE_KEYS, STORY } from '../../../src/catalogue/completeness/expected.ts';
import type { Expected, ProfileKey } from '../../../src/catalogue/completeness/expected.ts';
import { COLLECTIONS } from '../../../src/schema/collections.ts';
import { fieldsOf, getMeta, itemOf } from '../../../src/schema/meta.ts';
import type { FieldMeta } from '../../../src/schema/meta.ts';

const listOf = (key: ProfileKey): readonly Expected[] => EXPECTED[key];

function metaAt(key: ProfileKey, field: string): FieldMeta[] {
  let type: Parameters<typeof fieldsOf>[0] = COLLECTIONS[key].schema;
  return field.split('.').map((step) => {
    const next = new Map(fieldsOf(type)).get(step);
    if (!next) throw new Error(`${key} has no field ${field}`);
    type = next;
    const item = itemOf(next);
    const { target } = item ? getMeta(item) : getMeta(next);
    return { ...getMeta(next), ...(target && { target }) };
  });
}

describe.each(PROFILE_KEYS)('what is expected of %s', (key) => {
  const fields = listOf(key).filter(({ field }) => field !== STORY);

  it('adds up to 100 points for every entry, most important first', () => {
    const always = listOf(key).filter(({ when }) => !when);
    expect(always.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    const weights = always.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  test.each(fields.map(({ field }) => field))('%s is a public field of its own', (field) => {
    for (const meta of metaAt(key, field)) {
      expect(meta.staffOnly ?? false).toBe(false);
      expect(meta.scope === undefined || meta.scopeIf !== undefined).toBe(true);
      expect(meta.target).toBeUndefined();
      expect(meta.translates).toBeUndefined();
    }
  });
});

describe('the completeness of a business', () => {
  const ofUkm = (data: Record<string, unknown>, story?: string) =>
    completenessOf({ collection: 'ukm', data, story });
  const craft = { name: 'Usaha', sector: 'craft' };
  const whole = {
    ...craft,
    cover: { image: 'a/b.jpg', alt: 'Kain' },
    techniques: ['anyam'],
    tagline: 'Anyaman',
    address: { kelurahan: '33.75.03.1002' },
    hours: [{ days: ['mon'], opens: '08:00', closes: '16:00' }],
    crafts: ['serat-alam'],
    certifications: [{ type: 'nib', holder: 'business' }],
    orders: { open: false },
    gallery: [{ image: 'a/c.jpg', alt: 'Kain' }],
    channels: ['showroom'],
    establishedYear: 1998,
  };

  test.each<[string, Record<string, unknown>, string | undefined, number]>([
    ['name and sector alone count for nothing', craft, undefined, 0],
    ['the story is worth its points', craft, 'Cerita', 12],
    ['a story of blanks is none', craft, ' \n', 0],
    ['a cover is worth its points', { ...craft, cover: whole.cover }, undefined, 16],
    ['an address without its kelurahan is none', { ...craft, address: { sentra: 'X' } }, '', 0],
    ['an empty list is none', { ...craft, techniques: [] }, undefined, 0],
    ['an empty group is none', { ...craft, orders: { note: '' } }, undefined, 0],
    ['"takes no orders" is an answer', { ...craft, orders: { open: false } }, undefined, 6],
    ['private fields count for nothing', { ...craft, contact: { phone: '0285' } }, undefined, 0],
    ['a whole profile is 100', whole, 'Cerita', 100],
    // 100 of the 108 points that a batik business is asked for.
    ['of batik, dyes and waste water are asked too', { ...whole, sector: 'batik' }, 'Cerita', 92],
    [
      'and answered',
      { ...whole, sector: 'batik', dyes: ['alam'], wasteTreatment: 'own' },
      'Cerita',
      100,
    ],
  ])('%s', (_, data, story, percent) => {
    expect(ofUkm(data, story).percent).toBe(percent);
  });

  it('is 100 only where nothing is missing, and names what is, in words of the schema', () => {
    const { hours: _, channels: __, ...rest } = whole;
    expect(ofUkm(rest, 'Cerita')).toEqual({
      percent: 88,
      missing: [
        { path: ['hours'], label: { id: 'Jam buka', en: 'Opening hours' }, gain: 8 },
        { path: ['channels'], label: { id: 'Saluran penjualan', en: 'Where it sells' }, gain: 4 },
      ],
    });
  });

  it('gains what it says for each missing field', () => {
    const { missing } = ofUkm({ ...craft, sector: 'batik' });
    expect(missing.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(100, 10);
    expect(missing.at(0)?.path).toEqual(['cover']);
  });
});

test.each<[string, ProfileKey, Record<string, unknown>, string[]]>([
  [
    'made to order: how long it takes',
    'products',
    { availability: 'made-to-order' },
    ['Lama pengerjaan'],
  ],
  ['ready: nothing more', 'products', { availability: 'ready' }, []],
  ['paused: why', 'study-visits', { availability: 'paused' }, ['Catatan saat tidak menerima']],
  ['open: nothing more', 'study-visits', { availability: 'open' }, []],
])('asked only sometimes, %s', (_, collection, data, expected) => {
  const sometimes = new Set(listOf(collection).flatMap(({ when, field }) => (when ? [field] : [])));
  const { missing } = completenessOf({ collection, data, story: undefined });
  expect(
    missing.filter(({ path }) => sometimes.has(path.join('.'))).map(({ label }) => label.id),
  ).toEqual(expected);
});
