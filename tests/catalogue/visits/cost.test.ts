import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { VisitPrice } from '../../../src/catalogue/price.ts';
import { leastCost, visitCost } from '../../../src/catalogue/visits/cost.ts';
import { banded, perGroup, perPerson } from './offerings.ts';

const PER_PERSON = banded('per-person', [10, 19, 50_000], [20, 39, 40_000], [40, 60, 35_000]);
const PER_GROUP = banded('per-group', [20, 40, 600_000], [41, 80, 1_100_000]);
const HOLED = banded('per-person', [5, 10, 30_000], [15, 20, 20_000]);

describe('the cost of a visit', () => {
  it.each<[string, VisitPrice, number, number, number]>([
    ['free for one', { kind: 'free' }, 1, 0, 0],
    ['free for many', { kind: 'free' }, 5000, 0, 0],
    ['free whatever amount stands beside it', { kind: 'free', amount: 9000 }, 7, 0, 0],
    ['per person for one', perPerson(25_000), 1, 25_000, 25_000],
    ['per person for 40', perPerson(25_000), 40, 1_000_000, 25_000],
    ['per group for one', perGroup(1_000_000), 1, 1_000_000, 1_000_000],
    ['per group shared without a remainder', perGroup(1_000_000), 40, 1_000_000, 25_000],
    ['per group shared by 33 and rounded up', perGroup(1_000_000), 33, 1_000_000, 30_304],
    ['per group shared by 3 and rounded up', perGroup(1_000_000), 3, 1_000_000, 333_334],
    ['per group of less than a rupiah each', perGroup(10), 40, 10, 1],
    ['the first size of the first band', PER_PERSON, 10, 500_000, 50_000],
    ['the last size of the first band', PER_PERSON, 19, 950_000, 50_000],
    ['the first size of the middle band', PER_PERSON, 20, 800_000, 40_000],
    ['the last size of the middle band', PER_PERSON, 39, 1_560_000, 40_000],
    ['the first size of the last band', PER_PERSON, 40, 1_400_000, 35_000],
    ['the last size of the last band', PER_PERSON, 60, 2_100_000, 35_000],
    ['a band for the group, at its first size', PER_GROUP, 20, 600_000, 30_000],
    ['a band for the group, at its last size', PER_GROUP, 40, 600_000, 15_000],
    ['the next band for the group, rounded up', PER_GROUP, 41, 1_100_000, 26_830],
    ['a band instead of the amount beside it', { ...HOLED, amount: 99_000 }, 5, 150_000, 30_000],
    ['below a hole', HOLED, 10, 300_000, 30_000],
    ['above a hole', HOLED, 15, 300_000, 20_000],
    [
      'the amount where the list of bands is empty',
      { ...perPerson(20_000), tiers: [] },
      2,
      40_000,
      20_000,
    ],
  ])('is known: %s', (_, price, people, total, each) => {
    expect(visitCost(price, people)).toEqual({ total, perPerson: each });
  });

  it.each<[string, VisitPrice, number]>([
    ['one below the first band', PER_PERSON, 9],
    ['one above the last band', PER_PERSON, 61],
    ['at the beginning of a hole', HOLED, 11],
    ['at the end of a hole', HOLED, 14],
    ['outside every band, even beside an amount', { ...HOLED, amount: 99_000 }, 12],
    ['per person without an amount', { kind: 'per-person' }, 20],
    ['per group without an amount', { kind: 'per-group' }, 20],
  ])('has to be asked for: %s', (_, price, people) => {
    expect(visitCost(price, people)).toBeUndefined();
  });
});

describe('the least cost of any group that a visit takes', () => {
  it.each<[string, VisitPrice, number, number, number, number]>([
    ['nothing, if free', { kind: 'free' }, 10, 40, 0, 0],
    ['per person: the total of the smallest', perPerson(25_000), 10, 40, 250_000, 25_000],
    ['per group: the share in the largest', perGroup(1_000_000), 10, 33, 1_000_000, 30_304],
    // 10 × 50.000; 40 people pay 35.000 each.
    ['bands: the total of one, the share of another', PER_PERSON, 10, 60, 500_000, 35_000],
    ['bands the group does not reach do not count', PER_PERSON, 10, 39, 500_000, 40_000],
    ['bands begin inside the sizes taken', PER_GROUP, 1, 45, 600_000, 15_000],
    ['the sizes taken begin inside a band', PER_GROUP, 30, 35, 600_000, 17_143],
    // 15 × 20.000 is as much as 10 × 30.000; nothing is known for 11 to 14.
    ['the sizes taken begin in a hole', HOLED, 11, 17, 300_000, 20_000],
  ])('is %s', (_, price, min, max, total, each) => {
    expect(leastCost(price, { min, max })).toEqual({ total, perPerson: each });
  });

  it.each<[string, VisitPrice, number, number]>([
    ['no amount', { kind: 'per-person' }, 1, 40],
    ['only sizes in a hole', HOLED, 11, 14],
    ['only sizes above the bands', HOLED, 21, 40],
  ])('has to be asked for: %s', (_, price, min, max) => {
    expect(leastCost(price, { min, max })).toBeUndefined();
  });

  test('is what trying every size finds, for bands that do not overlap', () => {
    const widths = fc.array(
      fc.record({
        hole: fc.integer({ min: 0, max: 4 }),
        width: fc.integer({ min: 0, max: 8 }),
        amount: fc.integer({ min: 1, max: 90 }),
      }),
      { maxLength: 4 },
    );
    const kinds = fc.constantFrom<VisitPrice['kind'][]>('free', 'per-person', 'per-group');
    const sizes = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(widths, kinds, sizes, (parts, kind, [min, room]) => {
        let next = 1;
        const tiers = parts.map(({ hole, width, amount }) => {
          const tier = { min: next + hole, max: next + hole + width, amount };
          next = tier.max + 1;
          return tier;
        });
        const price = { kind, tiers, amount: 77 };
        const all = Array.from({ length: room + 1 }, (_, index) => min + index).flatMap(
          (people) => visitCost(price, people) ?? [],
        );
        expect(leastCost(price, { min, max: min + room })).toEqual(
          all.length === 0
            ? undefined
            : {
                total: Math.min(...all.map(({ total }) => total)),
                perPerson: Math.min(...all.map((cost) => cost.perPerson)),
              },
        );
      }),
    );
  });
});
