import { describe, expect, it, test } from 'vitest';
import { formatQuestion } from '../../../src/catalogue/visits/address.ts';
import type { Offering } from '../../../src/catalogue/visits/offering.ts';
import type { VisitQuestion } from '../../../src/catalogue/visits/question.ts';
import { suggestChanges } from '../../../src/catalogue/visits/suggest.ts';
import {
  ask,
  banded,
  CANTING,
  CAP,
  ECOPRINT,
  GALERI,
  offering,
  OFFERINGS,
  PAUSED,
  perGroup,
  perPerson,
  TENUN,
  TODAY,
} from './offerings.ts';

/** Every suggestion as its address and how many visits then fit. */
const suggest = (offerings: readonly Offering[], asked: Partial<VisitQuestion>) =>
  suggestChanges(offerings, ask(asked), TODAY).map(
    ({ question, count }) => `${formatQuestion(question)} ${count}`,
  );

describe('where nothing fits', () => {
  it.each<[string, readonly Offering[], Partial<VisitQuestion>, string[]]>([
    ['no condition is named without an offering', [], { level: 'sma', group: 40 }, []],
    ['a paused visit is not suggested', [PAUSED], { level: 'sma' }, []],
    [
      'two conditions that fail are no single change',
      [CANTING],
      { level: 'sma', lang: ['en'] },
      [],
    ],
    ['the level is dropped', [CANTING, CAP], { level: 'umum' }, [' 2']],
    ['the group grows to the nearest least', [CANTING, CAP], { group: 9 }, ['?group=10 1']],
    ['the group shrinks to the nearest most', [CANTING, CAP], { group: 70 }, ['?group=60 1']],
    [
      'the group changes by as little as it takes, up or down',
      [
        offering('kecil', { group: { min: 1, max: 10 } }),
        offering('besar', { group: { min: 18, max: 40 } }),
      ],
      { group: 15 },
      ['?group=18 1'],
    ],
    [
      'the smaller of two groups as near is suggested',
      [
        offering('kecil', { group: { min: 1, max: 12 } }),
        offering('besar', { group: { min: 18, max: 40 } }),
      ],
      { group: 15 },
      ['?group=12 1'],
    ],
    [
      'the group changes to one that the budget allows too',
      // 12 pay 1.200.000 / 12 each; 18 pay 50.000 each.
      [
        offering('kecil', { group: { min: 1, max: 12 }, price: perGroup(1_200_000) }),
        offering('besar', { group: { min: 18, max: 40 }, price: perPerson(50_000) }),
      ],
      { group: 15, budget: 60_000 },
      ['?group=18&budget=60000 1'],
    ],
    [
      'the budget rises to the least that fits',
      [CANTING, CAP, ECOPRINT],
      { group: 30, budget: 10_000 },
      // 1.000.000 / 30 = 33.333,33
      ['?group=30&budget=33334 1'],
    ],
    [
      'the total rises to the least that fits',
      [CAP, ECOPRINT],
      { group: 30, total: 400_000 },
      ['?group=30&total=1000000 1'],
    ],
    [
      'a price that has to be asked for suggests no budget',
      [offering('tanya', { price: { kind: 'per-group' } })],
      { group: 30, budget: 25_000 },
      [],
    ],
    [
      'the first later date that is open is suggested',
      [CANTING, TENUN],
      // Friday; the Saturday is open, the Tuesday too.
      { date: '2026-11-20' },
      ['?date=2026-11-21 1'],
    ],
    [
      'a date after the notice is suggested',
      [CANTING],
      { date: '2026-11-03' },
      ['?date=2026-11-17 1'],
    ],
    [
      'the open date nearest to a closed one is suggested, before it or after',
      [CANTING],
      { date: '2026-12-22' },
      ['?date=2026-12-17 1'],
    ],
    [
      'the weekday of most visits is suggested',
      [CANTING, TENUN, CAP],
      { day: 'fri' },
      // Tuesday, Wednesday and Thursday suit two, Monday two as well.
      ['?day=mon 2'],
    ],
    [
      'only what is missing is dropped',
      [CANTING],
      { access: ['wheelchair', 'sign-language'] },
      ['?access=wheelchair 1'],
    ],
    [
      'as few values as possible are dropped',
      [ECOPRINT, TENUN],
      { facility: ['toilet', 'wifi', 'bus-parking'] },
      ['?facility=toilet,bus-parking 1'],
    ],
    [
      'all areas are dropped, since one would do',
      [CANTING, CAP],
      { area: ['pekalongan-barat', 'pekalongan-timur'] },
      [' 2'],
    ],
    [
      'the change that shows most comes first, then the order of the address',
      [
        offering('a', { languages: ['id'] }),
        offering('b', { languages: ['id'] }),
        offering('c', { languages: ['en'], levels: ['sd'] }),
        offering('d', { languages: ['en'], group: { min: 1, max: 8 } }),
      ],
      { level: 'smp', group: 10, lang: ['en'] },
      ['?level=smp&group=10 2', '?group=10&lang=en 1', '?level=smp&group=8&lang=en 1'],
    ],
  ])('%s', (_, offerings, asked, suggestions) => {
    expect(suggest(offerings, asked)).toEqual(suggestions);
  });

  test('for all the examples each condition has its own change', () => {
    const asked = {
      level: 'sma',
      group: 20,
      day: 'tue',
      budget: 10_000,
      lang: ['id', 'jv'],
    } as const;
    expect(suggest(OFFERINGS, asked)).toEqual([
      '?level=sma&group=20&day=tue&budget=10000&lang=id 1',
    ]);
    expect(suggest([CANTING, GALERI], { level: 'sma', budget: 0, lang: ['jv'] })).toEqual([
      '?level=sma&budget=0 1',
    ]);
  });
});

// Between the limits of the workshops a price can ask for another size.
describe('the group changes by as little as a price takes', () => {
  it.each<[string, readonly Offering[], Partial<VisitQuestion>, string[]]>([
    [
      'up to a size that shares the price of the group',
      // 1.000.000 / 20 = 50.000
      [offering('a', { price: perGroup(1_000_000) })],
      { group: 15, budget: 50_000 },
      ['?group=20&budget=50000 1', '?group=15&budget=66667 1'],
    ],
    [
      'down to a size that the total allows',
      [offering('a', { price: perPerson(25_000) })],
      { group: 30, total: 500_000 },
      ['?group=20&total=500000 1', '?group=30&total=750000 1'],
    ],
    [
      'into a cheaper band',
      [offering('a', { price: banded('per-person', [10, 19, 50_000], [20, 40, 30_000]) })],
      { group: 18, budget: 30_000 },
      ['?group=20&budget=30000 1', '?group=18&budget=50000 1'],
    ],
    [
      'rather than to a limit further away',
      [
        offering('a', { group: { min: 10, max: 50 }, price: perGroup(1_000_000) }),
        offering('b', { group: { min: 30, max: 50 } }),
      ],
      { group: 5, budget: 50_000 },
      ['?group=20&budget=50000 1'],
    ],
  ])('%s', (_, offerings, asked, suggestions) => {
    expect(suggest(offerings, asked)).toEqual(suggestions);
  });
});
