import { describe, expect, test } from 'vitest';
import type { Offering } from '../../src/catalogue/visits/offering.ts';
import { planForDate, planForDays, planVisits } from '../../src/catalogue/visits/plan/index.ts';
import { inWords, MEDONO, perGroup, perPerson, SETONO, SOUTH, visit } from './plan-cases.ts';

const plansOf = (offerings: readonly Offering[], people: number) =>
  planVisits(offerings, people).map(inWords);

/** Workshops `a`, `b`, `c` … of up to 40 people, one for each price per person. */
const upTo40 = (...amounts: readonly number[]) =>
  amounts.map((amount, index) => visit('abcdefg'.charAt(index), { price: perPerson(amount) }));

describe('a large group is split', () => {
  test('over as few workshops as take it, the cheapest first', () => {
    expect(plansOf(upTo40(10_000, 20_000, 30_000, 40_000), 120)).toEqual([
      'a 40 + b 40 + c 40 = 2400000',
      'a 40 + b 40 + d 40 = 2800000',
      'a 40 + c 40 + d 40 = 3200000',
    ]);
  });

  test('over five workshops at most', () => {
    const offerings = upTo40(1, 2, 3, 4, 5, 6);
    expect(plansOf(offerings, 200)[0]).toBe('a 40 + b 40 + c 40 + d 40 + e 40 = 600');
    expect(plansOf(offerings, 201)).toEqual([]);
  });

  test('into parts as equal as the lowest cost allows', () => {
    const free = ['a', 'b', 'c'].map((slug) => visit(slug, { min: 15, max: 100 }));
    expect(plansOf(free, 120)[0]).toBe('a 60 + b 60 = 0');
    expect(planVisits(free, 250)[0]?.parts.map(({ people }) => people)).toEqual([84, 83, 83]);
    const oneDear = [...free.slice(0, 2), visit('c', { max: 100, price: perPerson(1000) })];
    expect(plansOf(oneDear, 210)).toEqual(['a 100 + b 100 + c 10 = 10000']);
  });

  test('so that a sub-group reaches a cheaper band, or stays below a dearer one', () => {
    const tiers = (kind: 'per-person' | 'per-group', ...amounts: readonly number[]) => ({
      kind,
      tiers: amounts.map((amount, index) => ({
        min: index * 20 + 1,
        max: index * 20 + 20,
        amount,
      })),
    });
    const cheaper = visit('a', { price: tiers('per-person', 50_000, 30_000) });
    expect(plansOf([cheaper, visit('b', { price: perPerson(40_000) })], 60)).toEqual([
      'a 40 + b 20 = 2000000',
    ]);
    const dearer = visit('a', { price: tiers('per-group', 500_000, 2_000_000) });
    expect(plansOf([dearer, visit('b', { max: 50, price: perPerson(30_000) })], 60)).toEqual([
      'b 40 + a 20 = 1700000',
    ]);
  });

  test('filling a workshop with a price for the group before one that counts heads', () => {
    const offerings = [
      visit('a', { price: perGroup(300_000) }),
      visit('b', { price: perGroup(500_000) }),
      visit('c', { price: perPerson(10_000) }),
    ];
    expect(plansOf(offerings, 70)).toEqual([
      'a 40 + c 30 = 600000',
      'a 35 + b 35 = 800000',
      'b 40 + c 30 = 800000',
    ]);
  });

  test('within the smallest groups that workshops take', () => {
    const a = visit('a', { min: 30, max: 45, price: perPerson(10_000) });
    const b = visit('b', { min: 30, max: 45, price: perPerson(20_000) });
    const c = visit('c', { min: 5, max: 45, price: perPerson(90_000) });
    expect(plansOf([a, b], 50)).toEqual([]);
    expect(plansOf([a, b, c], 50)).toEqual(['a 45 + c 5 = 900000', 'b 45 + c 5 = 1350000']);
  });

  test('over more workshops where two have no sizes that add up', () => {
    const exact = (slug: string, people: number) => visit(slug, { min: people, max: people });
    expect(plansOf([exact('a', 30), exact('b', 25), exact('c', 5), exact('d', 20)], 50)).toEqual([
      'a 30 + d 20 = 0',
    ]);
    expect(plansOf([exact('a', 30), exact('b', 25), exact('c', 5), exact('d', 15)], 50)).toEqual([
      'a 30 + d 15 + c 5 = 0',
    ]);
  });

  test('with one part for a host, whichever of its visits suits best', () => {
    const twice = [
      visit('a-1', { ukm: 'a', price: perPerson(1000) }),
      visit('a-2', { ukm: 'a', price: perPerson(2000) }),
    ];
    expect(plansOf(twice, 60)).toEqual([]);
    expect(plansOf([...twice, visit('b', { price: perPerson(50_000) })], 60)).toEqual([
      'a-1 40 + b 20 = 1040000',
      'a-2 40 + b 20 = 1080000',
    ]);
  });

  test('never at a size without a price', () => {
    const band = (min: number, max: number) => ({ min, max, amount: 1000 });
    const a = visit('a', { price: { kind: 'per-person', tiers: [band(1, 10), band(20, 30)] } });
    expect(plansOf([a, visit('b', { min: 15, max: 15 })], 30)).toEqual([]);
    expect(plansOf([a, visit('b', { min: 15, max: 20 })], 30)).toEqual(['b 20 + a 10 = 10000']);
    expect(plansOf([visit('a', { price: { kind: 'per-group' } }), visit('b')], 30)).toEqual([]);
  });

  test('with a share for each person, rounded up', () => {
    const plans = planVisits(
      ['a', 'b'].map((slug) => visit(slug, { price: perGroup(500_000) })),
      70,
    );
    expect(plans.map(({ total, perPerson: share }) => [total, share])).toEqual([
      [1_000_000, 14_286],
    ]);
  });

  test.each([0, 1, -5, 2.5, NaN, Infinity])('but not where it has %d people', (people) => {
    expect(planVisits([visit('a'), visit('b')], people)).toEqual([]);
  });
});

describe('the radius', () => {
  test('decides between plans of one cost', () => {
    const offerings = [
      visit('a', { point: MEDONO }),
      visit('b', { point: SETONO }),
      visit('c', { point: MEDONO }),
    ];
    const [first] = planVisits(offerings, 60);
    expect(first).toMatchObject({ reason: 'cheapest', radiusKm: 0, centre: MEDONO });
    expect(first && inWords(first)).toBe('a 30 + c 30 = 0');
  });

  test('brings a second plan where a dearer one is nearer', () => {
    const offerings = [
      visit('a', { point: MEDONO, price: perPerson(1000) }),
      visit('b', { point: SETONO, price: perPerson(2000) }),
      visit('c', { point: SOUTH, price: perPerson(3000) }),
      visit('d', { point: SETONO, price: perPerson(9000) }),
    ];
    const plans = planVisits(offerings, 80);
    expect(plans.map((plan) => [plan.reason, inWords(plan), plan.radiusKm?.toFixed(1)])).toEqual([
      ['cheapest', 'a 40 + b 40 = 120000', '2.9'],
      ['nearest', 'b 40 + d 40 = 440000', '0.0'],
      ['alternative', 'a 40 + c 40 = 160000', '3.3'],
    ]);
  });

  test('is measured from the best of all points, also that of a workshop left out', () => {
    const between = visit('c', { max: 1, point: { lat: -6.9, lng: 109.68 } });
    const ends = [109.67, 109.69].map((lng, index) =>
      visit('ab'.charAt(index), { point: { lat: -6.9, lng } }),
    );
    const [plan] = planVisits([...ends, between], 80);
    expect(plan).toMatchObject({ centre: { lat: -6.9, lng: 109.68 } });
    expect(plan?.radiusKm).toBeCloseTo(1.104, 3);
  });

  test('is not known where a kelurahan is not', () => {
    const offerings = [
      visit('a', { point: MEDONO, price: perPerson(1000) }),
      visit('b', { price: perPerson(2000) }),
      visit('c', { point: SETONO, price: perPerson(3000) }),
    ];
    const [first, second, third] = planVisits(offerings, 80);
    expect(first?.radiusKm).toBeUndefined();
    expect(first).not.toHaveProperty('centre');
    expect(second?.reason).toBe('nearest');
    expect(second?.radiusKm).toBeGreaterThan(0);
    expect(third?.radiusKm).toBeUndefined();
  });
});

describe('where no day was asked', () => {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  const dear = visit('dear', { days: ['mon', 'thu'], price: perPerson(9000) });
  const cheap = visit('cheap', { days: ['wed', 'thu'], price: perPerson(1000) });
  const any = visit('any');
  const [near, far] = [MEDONO, SOUTH];

  test.each([
    ['all parts share a day', [dear, cheap, any], 'wed', 'any 40 + cheap 20 = 20000'],
    ['a visit by arrangement fits any day', [any, visit('too')], 'mon', 'any 30 + too 30 = 0'],
    [
      'fewer workshops come before a lower cost',
      [
        visit('a', { days: ['mon'], max: 20 }),
        visit('b', { days: ['mon'], max: 20 }),
        visit('c', { max: 20, point: near }),
        visit('d', { days: ['fri'], price: perPerson(1000) }),
      ],
      'fri',
      'd 40 + c 20 = 40000',
    ],
    [
      'the radius decides between days of one cost',
      [
        visit('a', { days: ['tue'], point: far }),
        visit('b', { days: ['sun'], point: near }),
        visit('c', { point: near }),
      ],
      'sun',
      'b 30 + c 30 = 0',
    ],
    ['no day has a plan', [any], undefined, undefined],
  ])('%s', (_, offerings, day, plan) => {
    const [first] = planForDays(offerings, 60, days);
    expect(first?.day).toBe(day);
    expect(first && inWords(first.plan)).toBe(plan);
  });

  test('the plans of the best day come first', () => {
    const all = [dear, cheap, any];
    const plans = planForDays(all, 60, ['thu']).map(({ plan }) => plan);
    const first = planVisits(all, 60);
    expect(plans.slice(0, first.length)).toEqual(first);
    expect(planForDate(all, 60).map(({ plan }) => plan)).toEqual(plans);
  });

  test('what that day lacks is filled with more workshops, then with other days', () => {
    const offerings = [
      visit('a', { days: ['mon', 'tue'], max: 30 }),
      visit('b', { days: ['mon'], max: 30 }),
      visit('c', { days: ['mon'], max: 20 }),
      visit('d', { days: ['tue'], max: 30, price: perPerson(1000) }),
    ];
    const plans = planForDays(offerings, 60, days).map(({ day, plan }) => [day, inWords(plan)]);
    expect(plans).toEqual([
      ['mon', 'a 30 + b 30 = 0'],
      ['mon', 'a 20 + b 20 + c 20 = 0'],
      ['tue', 'a 30 + d 30 = 30000'],
    ]);
  });
});
