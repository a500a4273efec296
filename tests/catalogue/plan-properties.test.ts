import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visitCost } from '../../src/catalogue/visits/cost.ts';
import { planVisits } from '../../src/catalogue/visits/plan/index.ts';
import { expectedPlans, tryAll } from './plan-by-trial.ts';
import { GROUPS, OFFERINGS } from './plan-cases.ts';

describe('of any small case', () => {
  const RUNS = { numRuns: 500 };

  test('no plan breaks a limit, misses a price or adds up wrongly', () => {
    fc.assert(
      fc.property(OFFERINGS, GROUPS, (offerings, people) => {
        for (const plan of planVisits(offerings, people)) {
          const visits = plan.parts.map(({ slug }) => offerings.find((o) => o.slug === slug));
          expect(new Set(visits.map((found) => found?.ukm)).size).toBe(plan.parts.length);
          for (const [index, part] of plan.parts.entries()) {
            const found = visits[index];
            expect(part.people).toBeGreaterThanOrEqual(found?.group.min ?? NaN);
            expect(part.people).toBeLessThanOrEqual(found?.group.max ?? NaN);
            expect(found && visitCost(found.price, part.people)?.total).toBe(part.total);
          }
          const sum = (of: 'people' | 'total') =>
            plan.parts.reduce((all, part) => all + part[of], 0);
          expect([sum('people'), sum('total')]).toEqual([people, plan.total]);
          expect(plan.perPerson).toBe(Math.ceil(plan.total / people));
        }
      }),
      RUNS,
    );
  });

  test('trying every split finds nothing better', () => {
    fc.assert(
      fc.property(OFFERINGS, GROUPS, (offerings, people) => {
        const plans = planVisits(offerings, people);
        const trials = tryAll(offerings, people);
        const keys = plans.map(({ parts }) =>
          parts
            .map(({ slug }) => slug)
            .sort()
            .join(),
        );
        expect(
          plans.map(({ reason, total, radiusKm = Infinity }) => ({
            reason,
            cost: total,
            radius: Math.round(radiusKm * 1e6) / 1e6,
          })),
        ).toEqual(expectedPlans(trials, keys));
        // Each set at its own lowest cost, in parts as equal as that allows.
        expect(
          plans.map(({ parts, total }) => ({
            cost: total,
            squares: parts.reduce((sum, part) => sum + part.people ** 2, 0),
          })),
        ).toEqual(
          keys
            .map((wanted) => trials.find(({ key }) => key === wanted))
            .map((trial) => ({ cost: trial?.cost, squares: trial?.squares })),
        );
      }),
      RUNS,
    );
  });

  test('the order of the offerings does not matter', () => {
    fc.assert(
      fc.property(OFFERINGS, GROUPS, (offerings, people) => {
        expect(planVisits(offerings.toReversed(), people)).toEqual(planVisits(offerings, people));
      }),
      RUNS,
    );
  });

  test('every visit lies within its hours, and in a rotation each part sees each workshop', () => {
    fc.assert(
      fc.property(OFFERINGS, GROUPS, (offerings, people) => {
        for (const { parts, timetable, rotation } of planVisits(offerings, people)) {
          expect(timetable.map(({ slug, part }) => [slug, part])).toEqual(
            parts.map(({ slug }, part) => [slug, part]),
          );
          for (const { slug, starts, ends } of [...timetable, ...(rotation?.rows ?? [])]) {
            const hours = offerings.find((offering) => offering.slug === slug)?.hours;
            if (starts === undefined || ends === undefined) continue;
            expect(starts >= (hours?.opens ?? '') && ends <= (hours?.closes ?? '')).toBe(true);
          }
          if (!rotation) continue;
          const seen = (rows: readonly unknown[]) => new Set(rows.map(String)).size;
          const { rows } = rotation;
          expect(seen(rows.map(({ slug, part }) => [slug, part]))).toBe(parts.length ** 2);
          expect(seen(rows.map(({ starts, part }) => [starts, part]))).toBe(parts.length ** 2);
          expect(seen(rows.map(({ starts, slug }) => [starts, slug]))).toBe(parts.length ** 2);
        }
      }),
      RUNS,
    );
  });
});
