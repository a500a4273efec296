import { describe, expect, it, test } from 'vitest';
import { formatQuestion, parseQuestion } from '../../../src/catalogue/visits/address.ts';
import type { QuestionProblem } from '../../../src/catalogue/visits/address.ts';
import { NO_QUESTION } from '../../../src/catalogue/visits/question.ts';
import type { Condition, VisitQuestion } from '../../../src/catalogue/visits/question.ts';
import { ask, TODAY } from './offerings.ts';

const parse = (query: string) => parseQuestion(new URLSearchParams(query), TODAY);

describe('an address asks', () => {
  it.each<[string, string, Partial<VisitQuestion>]>([
    ['nothing', '', {}],
    ['nothing by empty values', 'level=&group=&date=&day=+&budget=&total=&area=,&lang=', {}],
    ['for a level', 'level=smp', { level: 'smp' }],
    ['for a group', 'group=40', { group: 40 }],
    ['for a group as people type it', 'group=1.000+siswa', { group: 1000 }],
    ['for today', `date=${TODAY}`, { date: TODAY }],
    ['for a leap day', 'date=2028-02-29', { date: '2028-02-29' }],
    ['for a weekday', 'day=tue', { day: 'tue' }],
    ['for a date rather than a weekday', 'day=tue&date=2026-11-04', { date: '2026-11-04' }],
    ['for a budget', 'budget=25000', { budget: 25_000 }],
    ['for a budget with dots', 'budget=25.000', { budget: 25_000 }],
    ['for a budget with Rp', 'budget=Rp+25.000', { budget: 25_000 }],
    ['for what is free', 'budget=0', { budget: 0 }],
    ['for a total', 'total=1,5+juta', { total: 1_500_000 }],
    ['for one area', 'area=pekalongan-utara', { area: ['pekalongan-utara'] }],
    ['for several values after commas', 'lang=en,jv', { lang: ['jv', 'en'] }],
    ['for several values of a form', 'lang=en&lang=jv', { lang: ['jv', 'en'] }],
    ['for a value once', 'access=wheelchair,wheelchair', { access: ['wheelchair'] }],
    [
      'for values in spaces',
      'level=+sd+&facility=+toilet+,+wifi',
      { level: 'sd', facility: ['toilet', 'wifi'] },
    ],
    ['nothing by names it does not know', 'utm_source=wa&Level=smp&constructor=1&warna=biru', {}],
    [
      'for everything at once',
      'lang=id&level=smp&group=40&day=tue&budget=25000&total=900000&activity=tenun&area=pekalongan-barat&access=step-free&facility=wifi',
      {
        level: 'smp',
        group: 40,
        day: 'tue',
        budget: 25_000,
        total: 900_000,
        activity: ['tenun'],
        area: ['pekalongan-barat'],
        access: ['step-free'],
        facility: ['wifi'],
        lang: ['id'],
      },
    ],
  ])('%s', (_, query, asked) => {
    expect(parse(query)).toEqual({ question: ask(asked), problems: [] });
  });
});

describe('an address that cannot be understood', () => {
  it.each<[string, Condition, string, QuestionProblem['reason']]>([
    ['group=0', 'group', '0', 'malformed'],
    ['group=-3', 'group', '-3', 'malformed'],
    ['group=1e9', 'group', '1e9', 'malformed'],
    ['group=1000000000', 'group', '1000000000', 'malformed'],
    ['group=5001', 'group', '5001', 'malformed'],
    ['group=empat+puluh', 'group', 'empat puluh', 'malformed'],
    ['budget=murah', 'budget', 'murah', 'malformed'],
    ['budget=-1', 'budget', '-1', 'malformed'],
    ['total=2.000.000.000', 'total', '2.000.000.000', 'malformed'],
    ['date=2026-11-01', 'date', '2026-11-01', 'past'],
    ['date=2025-12-31', 'date', '2025-12-31', 'past'],
    ['date=2027-02-31', 'date', '2027-02-31', 'malformed'],
    ['date=2027-02-29', 'date', '2027-02-29', 'malformed'],
    ['date=31+Februari', 'date', '31 Februari', 'malformed'],
    ['date=04/11/2026', 'date', '04/11/2026', 'malformed'],
    ['date=2026-11-4', 'date', '2026-11-4', 'malformed'],
    ['level=smp,sd', 'level', 'smp,sd', 'unknown'],
    ['level=SMP', 'level', 'SMP', 'unknown'],
    ['level=toString', 'level', 'toString', 'unknown'],
    ['day=selasa', 'day', 'selasa', 'unknown'],
    ['area=33.75.02', 'area', '33.75.02', 'unknown'],
    ['access=__proto__', 'access', '__proto__', 'unknown'],
  ])('%s is reported and not asked', (query, condition, value, reason) => {
    const problems = [{ condition, value, reason }];
    expect(parse(query)).toEqual({ question: NO_QUESTION, problems });
  });

  test('is asked as far as it is understood', () => {
    const query = 'level=smp&group=empat&date=2026-10-01&day=tue&lang=de,jv,fr&budget=25.000';
    const { question, problems } = parse(query);
    expect(question).toEqual(ask({ level: 'smp', day: 'tue', lang: ['jv'], budget: 25_000 }));
    expect(problems).toHaveLength(4);
    expect(problems).toEqual(
      expect.arrayContaining([
        { condition: 'group', value: 'empat', reason: 'malformed' },
        { condition: 'date', value: '2026-10-01', reason: 'past' },
        { condition: 'lang', value: 'de', reason: 'unknown' },
        { condition: 'lang', value: 'fr', reason: 'unknown' },
      ]),
    );
  });
});

describe('the address of a question', () => {
  it.each<[string, Partial<VisitQuestion>]>([
    ['', {}],
    ['?budget=0', { budget: 0 }],
    [
      '?level=smp&group=40&day=tue&budget=25000&access=wheelchair',
      { access: ['wheelchair'], budget: 25_000, day: 'tue', group: 40, level: 'smp' },
    ],
    [
      '?date=2026-12-01&total=900000&activity=tenun,belanja&area=pekalongan-timur&facility=wifi&lang=id,en',
      {
        lang: ['id', 'en'],
        facility: ['wifi'],
        area: ['pekalongan-timur'],
        activity: ['tenun', 'belanja'],
        total: 900_000,
        date: '2026-12-01',
      },
    ],
  ])('is "%s"', (address, asked) => {
    expect(formatQuestion(ask(asked))).toBe(address);
  });
});
