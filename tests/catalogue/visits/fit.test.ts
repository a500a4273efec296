import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/catalogue/visits/fit.ts';
import type { Failure } from '../../../src/catalogue/visits/fit.ts';
import type { Offering } from '../../../src/catalogue/visits/offering.ts';
import type { VisitQuestion } from '../../../src/catalogue/visits/question.ts';
import { ask, CANTING, CAP, ECOPRINT, GALERI, TENUN, TODAY } from './offerings.ts';

type Case = readonly [string, Offering, Partial<VisitQuestion>];

const failuresOf = (offering: Offering, asked: Partial<VisitQuestion>) =>
  answerOf(offering, ask(asked), TODAY).failures;

describe('a visit fits', () => {
  it.each<Case>([
    ['a question that asks nothing', CANTING, {}],
    ['the first level it offers', CANTING, { level: 'sd' }],
    ['the last level it offers', CANTING, { level: 'smp' }],
    ['exactly the smallest group', CANTING, { group: 10 }],
    ['exactly the largest group', CANTING, { group: 40 }],
    ['a group outside every band, if no price is asked', ECOPRINT, { group: 50 }],
    ['a group in a hole of the bands, if no price is asked', TENUN, { group: 18 }],
    ['an open date after the notice', CANTING, { date: '2026-11-17' }],
    ['any day at once, by arrangement', ECOPRINT, { date: TODAY }],
    ['an open weekday', CANTING, { day: 'tue' }],
    ['any weekday, by arrangement', ECOPRINT, { day: 'sun' }],
    ['exactly the price per person', CANTING, { group: 20, budget: 35_000 }],
    ['a budget of nothing, if free', GALERI, { group: 20, budget: 0, total: 0 }],
    // 1.000.000 / 33 = 30.303,03…
    ['the share of a group price, rounded up', CAP, { group: 33, budget: 30_304 }],
    ['exactly the price of the group', CAP, { group: 60, total: 1_000_000 }],
    // 20 × 45.000, 21 × 37.500
    ['the total of the last size of a band', ECOPRINT, { group: 20, total: 900_000 }],
    ['the total of the first size of the next band', ECOPRINT, { group: 21, total: 787_500 }],
    ['the least per person, if no group is named', ECOPRINT, { budget: 37_500 }],
    // 1.000.000 / 60 = 16.666,67
    ['the share in the largest group, if none is named', CAP, { budget: 16_667 }],
    ['the total of the smallest group, if none is named', ECOPRINT, { total: 450_000 }],
    ['both activities', CANTING, { activity: ['tur-produksi', 'praktik-tulis'] }],
    ['one of two areas', CANTING, { area: ['pekalongan-barat', 'pekalongan-utara'] }],
    ['every kind of access', CANTING, { access: ['wheelchair', 'step-free'] }],
    ['every facility', CANTING, { facility: ['prayer-room', 'toilet'] }],
    ['every language', ECOPRINT, { lang: ['id', 'en'] }],
    [
      'everything at once',
      CANTING,
      {
        level: 'smp',
        group: 40,
        date: '2026-11-17',
        budget: 35_000,
        total: 1_400_000,
        activity: ['praktik-tulis'],
        area: ['pekalongan-utara'],
        access: ['wheelchair'],
        facility: ['toilet'],
        lang: ['jv'],
      },
    ],
  ])('%s', (_, offering, asked) => {
    expect(failuresOf(offering, asked)).toEqual([]);
  });
});

describe('a visit fails', () => {
  const period = { from: '2026-12-22', to: '2026-12-31' };
  const yearEnd = { condition: 'date', closure: { reason: 'closed', period } } as const;
  it.each<[...Case, Failure]>([
    ['a level it does not offer', CANTING, { level: 'sma' }, { condition: 'level' }],
    [
      'a group one too small',
      CANTING,
      { group: 9 },
      { condition: 'group', bound: 'min', limit: 10 },
    ],
    [
      'a group one too large',
      CANTING,
      { group: 41 },
      { condition: 'group', bound: 'max', limit: 40 },
    ],
    [
      'a date on a closed weekday',
      CANTING,
      { date: '2026-11-20' },
      { condition: 'date', closure: { reason: 'weekday', day: 'fri' } },
    ],
    ['the first date of a closed period', CANTING, { date: '2026-12-22' }, yearEnd],
    ['the last date of a closed period', CANTING, { date: '2026-12-31' }, yearEnd],
    [
      'a date before the notice',
      CANTING,
      { date: '2026-11-12' },
      { condition: 'date', closure: { reason: 'notice', earliest: '2026-11-16' } },
    ],
    ['a closed weekday', CANTING, { day: 'sat' }, { condition: 'day', day: 'sat' }],
    [
      'a budget one rupiah short',
      CANTING,
      { group: 20, budget: 34_999 },
      { condition: 'budget', amount: 35_000 },
    ],
    [
      'a budget below the share, rounded up',
      CAP,
      { group: 33, budget: 30_303 },
      { condition: 'budget', amount: 30_304 },
    ],
    [
      'a total one rupiah short',
      CAP,
      { group: 60, total: 999_999 },
      { condition: 'total', amount: 1_000_000 },
    ],
    [
      'a budget of a cheaper band than the group is in',
      ECOPRINT,
      { group: 20, budget: 37_500 },
      { condition: 'budget', amount: 45_000 },
    ],
    [
      'any budget for a group outside every band',
      ECOPRINT,
      { group: 46, budget: 1_000_000 },
      { condition: 'budget', amount: undefined },
    ],
    [
      'any total for a group in a hole of the bands',
      TENUN,
      { group: 16, total: 9_000_000 },
      { condition: 'total', amount: undefined },
    ],
    [
      'a budget below the least of any group',
      ECOPRINT,
      { budget: 37_499 },
      { condition: 'budget', amount: 37_500 },
    ],
    [
      'a total below the least of any group',
      ECOPRINT,
      { total: 449_999 },
      { condition: 'total', amount: 450_000 },
    ],
    [
      'the activities it lacks',
      CANTING,
      { activity: ['tur-produksi', 'tenun', 'belanja'] },
      { condition: 'activity', missing: ['tenun', 'belanja'] },
    ],
    [
      'areas of which it is in none',
      CANTING,
      { area: ['pekalongan-barat', 'pekalongan-timur'] },
      { condition: 'area', missing: ['pekalongan-barat', 'pekalongan-timur'] },
    ],
    [
      'any area, if its own is unknown',
      GALERI,
      { area: ['pekalongan-timur'] },
      { condition: 'area', missing: ['pekalongan-timur'] },
    ],
    [
      'the access it lacks',
      CANTING,
      { access: ['wheelchair', 'sign-language'] },
      { condition: 'access', missing: ['sign-language'] },
    ],
    [
      'the facility it lacks',
      CANTING,
      { facility: ['toilet', 'bus-parking'] },
      { condition: 'facility', missing: ['bus-parking'] },
    ],
    [
      'the language it lacks',
      CANTING,
      { lang: ['id', 'en'] },
      { condition: 'lang', missing: ['en'] },
    ],
  ])('%s', (_, offering, asked, failure) => {
    expect(failuresOf(offering, asked)).toEqual([failure]);
  });
});
