import { expect, test } from 'vitest';
import { chosenProposal, offersOf } from '../../admin/monitoring/offers.ts';
import { previousVisit } from '../../admin/monitoring/records.ts';
import { leaveProposal, newEntryHash, takeProposal } from '../../admin/start/proposal.ts';

const businesses = new Map([['batik-murni', 'Batik Murni']]);
const visit = {
  ukm: 'batik-murni',
  visitedOn: '2026-03-10',
  team: ['Ani'],
  turnover: { trend: 'down', note: 'Turun sejak Lebaran' },
  scores: { quality: 4 },
  notes: { innovation: 'Gawangan besi', quality: 'Baik' },
  obstacles: ['Rayap', 'Hubungi 0812 3456 7890!'],
  followUps: [{ action: 'Hubungi pemasok', owner: 'Budi' }],
  recommendations: 'Naikkan harga',
};

test('only what concerns neither people, money nor scores is offered', () => {
  const [innovation, activity] = offersOf(visit, businesses);
  expect(innovation?.offers.map(({ key, text }) => [key, text])).toEqual([
    ['ukm', 'Batik Murni'],
    ['problem', 'Rayap. Hubungi 0812 3456 7890!'],
    ['change', 'Gawangan besi'],
    ['observedOn', '10 Maret 2026'],
  ]);
  expect(activity?.offers.map(({ key, text }) => [key, text])).toEqual([
    ['title', 'Kunjungan monitoring ke Batik Murni'],
    ['kind', 'Monitoring dan evaluasi'],
    ['from', '10 Maret 2026'],
    ['ukm', 'Batik Murni'],
  ]);
  expect(JSON.stringify([innovation, activity])).not.toMatch(/Ani|Budi|Lebaran|harga|Baik"/);
  expect(innovation?.offers.find(({ key }) => key === 'problem')?.phone).toBe('0812 3456 7890');
});

test('a business that the site does not show is not named', () => {
  expect(JSON.stringify(offersOf(visit, new Map()))).not.toMatch(/batik-murni|Batik Murni/);
});

test('only what was ticked is handed over', () => {
  const [innovation] = offersOf(visit, businesses);
  if (!innovation) throw new Error('An innovation is always offered.');
  expect(chosenProposal(innovation, new Set(['ukm', 'change', 'other']))).toEqual({
    collection: 'innovations',
    data: { ukm: ['batik-murni'], change: 'Gawangan besi' },
  });
});

test('a proposal is taken up once, at the entry it is for, and soon', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
  const proposal = { collection: 'innovations', data: { change: 'x' } } as const;
  const here = newEntryHash('innovations');
  leaveProposal(storage, proposal, 0);
  expect(takeProposal(storage, '#/collections/ukm', 1)).toBeUndefined();
  expect(takeProposal(storage, here, 2)).toEqual(proposal);
  expect(takeProposal(storage, here, 3)).toBeUndefined();
  leaveProposal(storage, proposal, 0);
  expect(takeProposal(storage, here, 600_000)).toBeUndefined();
  expect(kept.size).toBe(0);
});

test('the visit before is the last one to the same business before that day', () => {
  const record = (slug: string, ukm: string, visitedOn: string) => ({
    slug,
    data: { ukm, visitedOn },
    body: '',
  });
  const records = [
    record('a', 'x', '2026-05-01'),
    record('b', 'x', '2025-11-01'),
    record('c', 'y', '2026-06-01'),
    record('d', 'x', '2026-09-01'),
  ];
  const before = (slug: string, visitedOn?: string) =>
    previousVisit(records, { slug, data: { ukm: 'x', visitedOn } })?.slug;
  expect(before('new', '2026-08-01')).toBe('a');
  expect(before('a', '2026-05-01')).toBe('b');
  expect(before('b', '2025-11-01')).toBeUndefined();
  expect(before('new')).toBe('d');
});
