import { describe, expect, test } from 'vitest';
import type { Offering } from '../../src/catalogue/visits/offering.ts';
import { planVisits } from '../../src/catalogue/visits/plan/index.ts';
import type { VisitPlan } from '../../src/catalogue/visits/plan/index.ts';
import { perGroup, perPerson, visit } from './plan-cases.ts';

describe('the timetable', () => {
  const hours = (opens: string, closes: string, durationMinutes = 120) => ({
    hours: { opens, closes },
    durationMinutes,
  });
  const inTimes = (rows: VisitPlan['timetable'] | undefined) =>
    rows?.map(({ slug, part, starts = '?', ends = '?' }) => `${part} ${slug} ${starts}–${ends}`);

  test.each([
    [
      'starts when the last workshop opens',
      [hours('08:00', '16:00'), hours('09:30', '15:00', 90)],
      ['0 a 09:30–11:30', '1 b 09:30–11:00'],
    ],
    [
      'starts at its own opening where a visit would end too late',
      [hours('08:00', '12:00'), hours('13:00', '17:00')],
      ['0 a 08:00–10:00', '1 b 13:00–15:00'],
    ],
    [
      'leaves times open where hours are by arrangement',
      [hours('07:05', '09:10'), {}],
      ['0 a 07:05–09:05', '1 b ?–?'],
    ],
    [
      'leaves times open where the visit is longer than the hours',
      [hours('08:00', '16:00'), hours('10:00', '11:00')],
      ['0 a 08:00–10:00', '1 b ?–?'],
    ],
  ])('%s', (_, [a, b], rows) => {
    const [plan] = planVisits([visit('a', a), visit('b', b)], 60);
    expect(inTimes(plan?.timetable)).toEqual(rows);
  });

  test('takes every part to every workshop where the day is long enough', () => {
    const offerings = [
      visit('a', { ...hours('08:00', '16:00'), price: perPerson(1000) }),
      visit('b', { ...hours('08:30', '15:30', 90), price: perGroup(50_000) }),
      visit('c', { ...hours('08:00', '15:30', 60), price: { kind: 'free' } }),
    ];
    const [plan] = planVisits(offerings, 120);
    expect(plan?.rotation).toMatchObject({ total: 120_000 + 150_000, perPerson: 2250 });
    expect(inTimes(plan?.rotation?.rows)).toEqual([
      '0 a 08:30–10:30',
      '1 b 08:30–10:00',
      '2 c 08:30–09:30',
      '0 b 11:00–12:30',
      '1 c 11:00–12:00',
      '2 a 11:00–13:00',
      '0 c 13:30–14:30',
      '1 a 13:30–15:30',
      '2 b 13:30–15:00',
    ]);
  });

  test('has no rotation where the day is too short, a part too large, or hours are open', () => {
    const rotationOf = (...offerings: readonly Offering[]) =>
      planVisits(offerings, 60)[0]?.rotation;
    const a = visit('a', hours('08:00', '12:30'));
    expect(rotationOf(a, visit('b', hours('08:00', '12:30')))).toBeDefined();
    expect(rotationOf(a, visit('b', hours('08:01', '12:30')))).toBeUndefined();
    expect(rotationOf(a, visit('b', hours('08:00', '12:29')))).toBeUndefined();
    expect(rotationOf(a, visit('b', { ...hours('08:00', '12:30'), max: 29 }))).toBeUndefined();
    expect(rotationOf(a, visit('b'))).toBeUndefined();
  });
});
