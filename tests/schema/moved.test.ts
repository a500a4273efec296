import { describe, expect, test } from 'vitest';
import type { RawEntry } from '../../src/schema/entry.ts';
import { movedProblems, redirectsOf, toEntryAddress } from '../../src/schema/moved.ts';
import { explain, formatPath } from '../../src/schema/problem.ts';

const entry = (slug: string, data: Record<string, unknown> = {}): RawEntry => ({
  collection: 'ukm',
  slug,
  data: { name: slug, sector: 'batik', ...data },
  body: '',
});
const ENTRIES = [entry('batik-murni'), entry('batik-draf', { status: 'draft' })];

test.each([
  ['/ukm/batik-murni/', '/ukm/batik-murni/'],
  ['/ukm/batik-murni', '/ukm/batik-murni/'],
  ['https://katalog.contoh.id/en/ukm/batik-murni/?q=1#kontak', '/ukm/batik-murni/'],
  ['ukm/batik-murni', '/ukm/batik-murni/'],
  ['/', undefined],
  ['/ukm/a/b/', undefined],
  ['/ukm/"><script>/', undefined],
  ['/lain/batik-murni/', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
])('%j is the address %j', (text, address) => {
  expect(toEntryAddress(text)).toBe(address);
});

describe('the check', () => {
  test.each([
    [{ from: '/ukm/lama/', to: '/ukm/batik-murni/' }, undefined],
    [{ from: 'apa saja', to: '/ukm/batik-murni/' }, 'moved[0].from Bukan alamat halaman entri'],
    [
      { from: '/ukm/batik-murni/', to: '/ukm/batik-murni/' },
      'Di /ukm/batik-murni/ masih ada entri',
    ],
    [{ from: '/ukm/lama/', to: '/ukm/batik-murnii/' }, 'Mungkin maksudnya "/ukm/batik-murni/"'],
    [{ from: '/ukm/lama/', to: '/ukm/batik-draf/' }, 'belum terbit'],
  ])('%j', (row, expected) => {
    const found = movedProblems({ moved: [row] }, ENTRIES).map(
      (problem) => `${formatPath(problem.path)} ${explain(problem, 'id')}`,
    );
    if (expected === undefined) expect(found).toEqual([]);
    else {
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(expected);
    }
  });

  test('an old address leads to one place', () => {
    const row = { from: '/ukm/lama/', to: '/ukm/batik-murni/' };
    expect(movedProblems({ moved: [row, { ...row, from: 'ukm/lama' }] }, ENTRIES)).toMatchObject([
      { path: ['moved', 1, 'from'], constraint: 'duplicate-item' },
    ]);
  });
});

test('only what leads from nowhere to a public page is a redirect', () => {
  const moved = [
    { from: '/ukm/lama/', to: '/ukm/batik-murni/' },
    { from: '/ukm/batik-murni/', to: '/ukm/batik-murni/' },
    { from: '/ukm/lain/', to: '/ukm/batik-draf/' },
    { from: 'x', to: 'y' },
  ];
  expect(redirectsOf({ moved }, ENTRIES.slice(0, 1))).toEqual([
    { from: '/ukm/lama/', to: '/ukm/batik-murni/' },
  ]);
});
