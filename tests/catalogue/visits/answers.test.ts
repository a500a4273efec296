import { describe, expect, it, test } from 'vitest';
import { answerOf, answerQuestion } from '../../../src/catalogue/visits/fit.ts';
import type { Answer } from '../../../src/catalogue/visits/fit.ts';
import type { Offering } from '../../../src/catalogue/visits/offering.ts';
import type { VisitQuestion } from '../../../src/catalogue/visits/question.ts';
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
  TODAY,
} from './offerings.ts';

const slugsOf = (answers: readonly Answer[]) => answers.map(({ offering: { slug } }) => slug);
const conditionsOf = (answers: readonly Answer[]) =>
  answers.map(({ offering: { slug }, failures }) =>
    [slug, ...failures.map((f) => f.condition)].join(' '),
  );
const answers = (asked: Partial<VisitQuestion>, offerings: readonly Offering[] = OFFERINGS) =>
  answerQuestion(offerings, ask(asked), TODAY);

describe('all the examples answer', () => {
  it.each<[string, Partial<VisitQuestion>, string[], string[]]>([
    [
      'that an SMP of 30 is welcome, at the lowest total first',
      { level: 'smp', group: 30 },
      ['galeri', 'tenun', 'cap', 'canting', 'ecoprint'],
      [],
    ],
    [
      'on a Tuesday with a wheelchair, and what is too small or out of reach',
      { level: 'smp', group: 40, day: 'tue', access: ['wheelchair'] },
      ['galeri', 'canting'],
      ['cap access', 'ecoprint access'],
    ],
    [
      'on a date within the notice of some',
      { group: 21, date: '2026-11-10' },
      ['galeri', 'ecoprint', 'cap'],
      ['canting date', 'tenun date'],
    ],
    [
      'for a budget that one group price meets when shared',
      { level: 'smp', group: 30, budget: 35_000, lang: ['jv'] },
      ['tenun', 'canting'],
      ['galeri lang', 'cap lang'],
    ],
    [
      'in two areas',
      { area: ['pekalongan-utara', 'pekalongan-timur'] },
      ['tenun', 'canting'],
      ['galeri area', 'cap area', 'ecoprint area'],
    ],
    [
      'nothing, but what nearly fits',
      { level: 'sma', group: 50, budget: 0, lang: ['id', 'en'] },
      [],
      ['galeri lang'],
    ],
    [
      'nothing at all',
      { level: 'ukm', lang: ['id', 'jv', 'en'], access: ['sign-language'] },
      [],
      [],
    ],
  ])('%s', (_, asked, fits, near) => {
    const answer = answers(asked);
    expect(slugsOf(answer.fits)).toEqual(fits);
    expect(conditionsOf(answer.near)).toEqual(near);
  });

  test('a near miss by the condition, its content and the cost', () => {
    expect(answers({ group: 41, level: 'sd' }, OFFERINGS).near).toMatchObject([
      { offering: { slug: 'cap' }, failures: [{ condition: 'level' }], cost: { total: 1_000_000 } },
      {
        offering: { slug: 'canting' },
        failures: [{ condition: 'group', bound: 'max', limit: 40 }],
        cost: { total: 1_435_000, perPerson: 35_000 },
      },
    ]);
  });
});

describe('a paused visit', () => {
  it.each<[string, Partial<VisitQuestion>]>([
    ['whatever is asked', {}],
    ['all that it offers', { level: 'smp', group: 40, budget: 0 }],
    ['one thing that it lacks', { level: 'sma' }],
  ])('is in no answer to %s', (_, asked) => {
    expect(answers(asked, [PAUSED])).toEqual({ fits: [], near: [] });
  });
});

describe('the answer of one visit', () => {
  test('names every condition that fails, in the order of the address', () => {
    const asked = {
      level: 'sma',
      group: 5,
      day: 'sun',
      budget: 1,
      total: 1,
      lang: ['en'],
    } as const;
    expect(answerOf(CANTING, ask(asked), TODAY).failures).toEqual([
      { condition: 'level' },
      { condition: 'group', bound: 'min', limit: 10 },
      { condition: 'day', day: 'sun' },
      { condition: 'budget', amount: 35_000 },
      { condition: 'total', amount: 175_000 },
      { condition: 'lang', missing: ['en'] },
    ]);
  });
});

describe('the cost in an answer', () => {
  it.each<
    [string, Offering, Partial<VisitQuestion>, { total: number; perPerson: number } | undefined]
  >([
    ['is for the group', CAP, { group: 33 }, { total: 1_000_000, perPerson: 30_304 }],
    ['is nothing, if free', GALERI, { group: 40 }, { total: 0, perPerson: 0 }],
    ['is absent without a group', CAP, { budget: 50_000 }, undefined],
    ['is absent where the price has to be asked', ECOPRINT, { group: 46 }, undefined],
  ])('%s', (_, offering, asked, cost) => {
    expect(answerOf(offering, ask(asked), TODAY).cost).toEqual(cost);
  });
});

describe('the order', () => {
  const priced = (slug: string, given: Partial<Offering>) => offering(slug, given);
  const A = priced('a', { price: perPerson(20_000) });
  const B = priced('b', { price: perGroup(500_000) });
  const C = priced('c', {});
  const D = priced('d', { price: banded('per-person', [10, 19, 90_000], [20, 40, 15_000]) });
  const UNKNOWN = priced('unknown', { price: { kind: 'per-person' } });
  const OUTSIDE = priced('outside', { price: banded('per-person', [10, 20, 1000]) });

  it.each<[string, readonly Offering[], Partial<VisitQuestion>, string]>([
    // Totals for 40: 800.000, 500.000, 0, 600.000.
    ['is by the total for the group', [A, B, C, D], { group: 40 }, 'c b d a'],
    // Totals for 10: 200.000, 500.000, 0, 900.000.
    ['differs for another group', [A, B, C, D], { group: 10 }, 'c a b d'],
    // Least per person: 20.000, 500.000 / 40 = 12.500, 0, 15.000.
    ['is by the least per person without a group', [A, B, C, D], {}, 'c b d a'],
    ['puts what has to be asked for last', [UNKNOWN, A, C], {}, 'c a unknown'],
    [
      'puts what has to be asked for last for a group too',
      [UNKNOWN, A, C],
      { group: 40 },
      'c a unknown',
    ],
    // Both cost 40 people 800.000.
    [
      'keeps that of the content at the same price',
      [priced('z', { price: perGroup(800_000) }), A],
      { group: 40 },
      'z a',
    ],
    [
      'keeps that of the content where nothing is known',
      [UNKNOWN, priced('ask', { price: { kind: 'per-group' } })],
      { group: 20 },
      'unknown ask',
    ],
  ])('%s', (_, offerings, asked, expected) => {
    expect(slugsOf(answers(asked, offerings).fits).join(' ')).toBe(expected);
    // Near misses are in the same order.
    expect(slugsOf(answers({ ...asked, lang: ['en'] }, offerings).near).join(' ')).toBe(expected);
  });

  test('does not change the offerings', () => {
    const given = Object.freeze([A, C]);
    answers({ group: 40 }, given);
    expect(given).toEqual([A, C]);
  });

  // The least per person of other sizes is no price for this group.
  it.each<[string, readonly Offering[], number, string]>([
    ['a fit outside every band', [OUTSIDE, A], 40, 'a outside'],
    ['a near miss outside every band', [ECOPRINT, A], 60, 'a ecoprint'],
  ])('puts last %s', (_, offerings, group, expected) => {
    const { fits, near } = answers({ group }, offerings);
    expect(slugsOf([...fits, ...near]).join(' ')).toBe(expected);
  });
});
