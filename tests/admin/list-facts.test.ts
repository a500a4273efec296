import { describe, expect, test } from 'vitest';
import { buildCollections } from '../../admin/config/collections.ts';
import { LIST_KEYS } from '../../admin/config/list-keys.ts';
import { entryFormat } from '../../admin/formats/entry-format.ts';
import { listFacts } from '../../admin/formats/list-facts.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';

const facts = (collection: CollectionKey, data: Record<string, unknown>) =>
  listFacts({ collection, slug: 'a', data, body: '' }, '2026-11-24');

/** The names of the filters of a collection that an entry passes, as Decap matches them. */
function passed(collection: CollectionKey, data: Record<string, unknown>): string[] {
  const config = buildCollections().find(({ name }) => name === collection);
  const filters = config && 'view_filters' in config ? config.view_filters : [];
  const values: Readonly<Record<string, string>> = facts(collection, data);
  return filters
    .filter(({ field, pattern }) => new RegExp(String(pattern)).test(values[field] ?? ''))
    .map(({ label }) => label);
}

const hours = [{ days: ['mon'], opens: '08:00', closes: '16:00' }];
const cover = { image: 'a/b.jpg', alt: 'Kain' };

describe('behind the name in a list stand status, completeness and last verification', () => {
  test.each<[CollectionKey, Record<string, unknown>, string]>([
    ['ukm', { name: 'A', sector: 'craft', cover }, ' – 16% lengkap · belum diverifikasi'],
    [
      'ukm',
      { name: 'A', sector: 'craft', status: 'draft', verifiedOn: '2026-05-03' },
      ' – Draf · 0% lengkap · diverifikasi Mei 2026',
    ],
    ['products', { name: 'A', photos: [cover] }, ' – 25% lengkap'],
    // Whether these people may be seen is for the maker's file to say.
    ['products', { name: 'A', photos: [{ ...cover, people: true }] }, ''],
    ['motifs', { name: 'A' }, ''],
    ['motifs', { name: 'A', status: 'archived' }, ' – Diarsipkan'],
  ])('%s %j', (collection, data, expected) => {
    expect(facts(collection, data)[LIST_KEYS.note]).toBe(expected);
  });
});

describe('a list is filtered by', () => {
  test.each<[CollectionKey, Record<string, unknown>, string[]]>([
    [
      'ukm',
      { sector: 'craft' },
      ['Terbit', 'Kurang dari 50% lengkap', 'Belum diverifikasi', 'Tanpa sampul', 'Tanpa jam buka'],
    ],
    [
      'ukm',
      { sector: 'craft', status: 'draft', example: true, cover, hours, verifiedOn: '2025-11-24' },
      ['Draf', 'Contoh', 'Kurang dari 50% lengkap', 'Verifikasi lebih dari 12 bulan'],
    ],
    [
      'products',
      { photos: [cover], price: { kind: 'ask' } },
      ['Terbit', 'Kurang dari 50% lengkap'],
    ],
    [
      'products',
      { status: 'archived' },
      ['Diarsipkan', 'Kurang dari 50% lengkap', 'Tanpa foto', 'Tanpa harga'],
    ],
    ['motifs', {}, ['Terbit', 'Tanpa foto']],
  ])('%s %j', (collection, data, expected) => {
    expect(passed(collection, data)).toEqual(expected);
  });
});

test.each([
  [0, '0–24%'],
  [16, '0–24%'],
  [88, '75–99%'],
])('%i percent stands in the group %s', (percent, group) => {
  const data =
    percent === 0
      ? {}
      : percent === 16
        ? { cover }
        : {
            cover,
            hours,
            techniques: ['anyam'],
            tagline: 'Anyaman',
            address: { kelurahan: '33.75.03.1002' },
            crafts: ['serat-alam'],
            certifications: [{ type: 'nib' }],
            orders: { open: true },
            gallery: [cover],
            channels: ['showroom'],
            establishedYear: 1998,
          };
  expect(facts('ukm', { sector: 'craft', ...data })[LIST_KEYS.band]).toBe(group);
});

test('nothing of this is written to the file', () => {
  const source = '---\nname: Uji\nsector: craft\n---\n\nCerita\n';
  const format = entryFormat('ukm', () => '2026-11-24');
  const read = format.fromFile(source);
  expect(read[LIST_KEYS.note]).toBe(' – 12% lengkap · belum diverifikasi');
  expect(format.toFile(read)).not.toContain('$');
});
