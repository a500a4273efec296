import { describe, expect, it } from 'vitest';
import type { Closure } from '../../../src/catalogue/visits/days.ts';
import {
  addDays,
  closureOn,
  isOpenOnWeekday,
  WEEK,
  weekdayOf,
} from '../../../src/catalogue/visits/days.ts';
import type { DaySlug, Offering } from '../../../src/catalogue/visits/offering.ts';
import { offering, TODAY } from './offerings.ts';

describe('the weekday', () => {
  it.each<[string, DaySlug]>([
    ['1945-08-17', 'fri'],
    ['1970-01-01', 'thu'],
    ['2000-01-01', 'sat'],
    ['2024-02-29', 'thu'],
    ['2026-11-01', 'sun'],
    ['2026-11-02', 'mon'],
    ['2026-11-03', 'tue'],
    ['2026-11-04', 'wed'],
    ['2026-12-31', 'thu'],
    ['2027-01-01', 'fri'],
  ])('of %s is %s', (date, day) => {
    expect(weekdayOf(date)).toBe(day);
  });

  it('follows the week from Monday', () => {
    const days = WEEK.map((_, index) => weekdayOf(addDays('2026-11-02', index)));
    expect(days).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
    expect(days).toEqual(WEEK);
  });
});

describe('counting days', () => {
  it.each<[string, number, string]>([
    ['2026-11-02', 0, '2026-11-02'],
    ['2026-11-02', 1, '2026-11-03'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-25', 14, '2027-01-08'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-28', 366, '2029-02-28'],
    ['2026-11-02', 365, '2027-11-02'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2027-01-01', -1, '2026-12-31'],
  ])('%s and %i days is %s', (date, count, expected) => {
    expect(addDays(date, count)).toBe(expected);
  });
});

describe('a weekday', () => {
  it.each<[string, readonly DaySlug[] | undefined, DaySlug, boolean]>([
    ['is open if it is listed', ['tue', 'thu'], 'tue', true],
    ['is open if it is the last one listed', ['tue', 'thu'], 'thu', true],
    ['is closed between two listed ones', ['tue', 'thu'], 'wed', false],
    ['is open if every day is by arrangement', undefined, 'sun', true],
    ['is closed if the list of days is empty', [], 'mon', false],
  ])('%s', (_, days, day, isOpen) => {
    expect(isOpenOnWeekday({ days }, day)).toBe(isOpen);
  });
});

describe('a date', () => {
  type Given = Partial<Pick<Offering, 'days' | 'closed' | 'noticeDays'>>;
  const closureOf = (given: Given, date: string) => closureOn(offering('a', given), date, TODAY);
  const yearEnd = { from: '2026-12-22', to: '2026-12-31' };
  const oneDay = { from: '2027-02-10', to: '2027-02-10' };
  const closed = [yearEnd, oneDay];

  it.each<[string, Given, string]>([
    ['without any limit, today', {}, TODAY],
    ['far ahead', {}, '2031-05-05'],
    ['on a weekday that is listed', { days: ['tue'] }, '2026-11-03'],
    ['on a Sunday, by arrangement', {}, '2026-11-08'],
    ['the day before a closed period', { closed }, '2026-12-21'],
    ['the day after a closed period', { closed }, '2027-01-01'],
    ['the day before a closed day', { closed }, '2027-02-09'],
    ['the day after a closed day', { closed }, '2027-02-11'],
    ['exactly as many days ahead as the notice', { noticeDays: 14 }, '2026-11-16'],
    ['later than the notice', { noticeDays: 14 }, '2026-11-17'],
    ['tomorrow with one day of notice', { noticeDays: 1 }, '2026-11-03'],
    ['after notice that crosses the year', { noticeDays: 60 }, '2027-01-01'],
  ])('is open %s', (_, given, date) => {
    expect(closureOf(given, date)).toBeUndefined();
  });

  it.each<[string, Given, string, Closure]>([
    [
      'on a weekday that is not listed',
      { days: ['tue', 'thu'] },
      '2026-11-04',
      { reason: 'weekday', day: 'wed' },
    ],
    [
      'on any weekday if none is listed',
      { days: [] },
      '2026-11-08',
      { reason: 'weekday', day: 'sun' },
    ],
    [
      'on the first day of a period',
      { closed },
      '2026-12-22',
      { reason: 'closed', period: yearEnd },
    ],
    ['inside a period', { closed }, '2026-12-25', { reason: 'closed', period: yearEnd }],
    [
      'on the last day of a period',
      { closed },
      '2026-12-31',
      { reason: 'closed', period: yearEnd },
    ],
    ['on a single closed day', { closed }, '2027-02-10', { reason: 'closed', period: oneDay }],
    [
      'one day before the notice ends',
      { noticeDays: 14 },
      '2026-11-15',
      { reason: 'notice', earliest: '2026-11-16' },
    ],
    [
      'today with one day of notice',
      { noticeDays: 1 },
      TODAY,
      { reason: 'notice', earliest: '2026-11-03' },
    ],
    ['in the past', {}, '2026-11-01', { reason: 'notice', earliest: TODAY }],
    [
      'on a weekday in a period: the weekday, which no other week changes, is named',
      { days: ['mon'], closed },
      '2026-12-22',
      { reason: 'weekday', day: 'tue' },
    ],
    [
      'in a period before the notice ends: the period is named',
      { closed, noticeDays: 90 },
      '2026-12-22',
      { reason: 'closed', period: yearEnd },
    ],
  ])('is closed %s', (_, given, date, closure) => {
    expect(closureOf(given, date)).toEqual(closure);
  });
});
