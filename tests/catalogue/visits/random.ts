import fc from 'fast-check';
import type { VisitPrice } from '../../../src/catalogue/price.ts';
import type { Offering } from '../../../src/catalogue/visits/offering.ts';
import { CONDITIONS } from '../../../src/catalogue/visits/question.ts';
import type { VisitQuestion } from '../../../src/catalogue/visits/question.ts';
import { ask, offering } from './offerings.ts';

/** Small offerings and questions, so that they often meet at their limits. */

export const MOST = 14;

const between = (min: number, max: number) => fc.integer({ min, max });
const most = <T>(...values: readonly T[]) =>
  fc.subarray([...values], { minLength: values.length - 2 });
const oneOrTwo = <T>(...values: readonly T[]) =>
  fc.subarray([...values], { minLength: 1, maxLength: 2 });
const date = between(0, 20).map((n) =>
  new Date(Date.UTC(2026, 10, 2 + n)).toISOString().slice(0, 10),
);
const amount = between(0, 40);

/** Bands in ascending order, at times with holes. */
const tiers = fc
  .array(fc.tuple(between(0, 2), between(0, 6), amount), { minLength: 1, maxLength: 3 })
  .map((bands) => {
    let next = 1;
    return bands.map(([hole, width, amount]) => {
      const [min, max] = [next + hole, next + hole + width];
      next = max + 1;
      return { min, max, amount };
    });
  });

const PRICES: fc.Arbitrary<VisitPrice> = fc.oneof(
  fc.constant({ kind: 'free' } as const),
  fc.record(
    { kind: fc.constantFrom('per-person', 'per-group'), amount, tiers },
    { requiredKeys: ['kind'] },
  ),
);

const LEVELS = ['sd', 'smp', 'umum'] as const;
const DAYS = ['mon', 'tue', 'wed', 'sat', 'sun'] as const;
const ACTIVITIES = ['tur-produksi', 'pewarnaan', 'tenun'] as const;
const AREAS = ['pekalongan-barat', 'pekalongan-timur', 'pekalongan-utara'] as const;
const ACCESS = ['wheelchair', 'step-free', 'low-sensory'] as const;
const FACILITIES = ['toilet', 'wifi'] as const;
const LANGUAGES = ['id', 'jv', 'en'] as const;

const offerings = fc.record(
  {
    levels: most(...LEVELS),
    group: fc
      .tuple(between(1, MOST), between(1, MOST))
      .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
    price: PRICES,
    activities: most(...ACTIVITIES),
    languages: most(...LANGUAGES),
    facilities: most(...FACILITIES),
    accessibility: most(...ACCESS),
    days: most(...DAYS),
    closed: fc.array(
      fc.tuple(date, date).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
      { maxLength: 2 },
    ),
    noticeDays: between(0, 9),
    area: fc.constantFrom(...AREAS),
    paused: fc.nat(9).map((n) => n === 0),
  },
  { requiredKeys: ['group', 'price'] },
);

/** Up to six offerings, named in their order. */
export const SMALL_OFFERINGS: fc.Arbitrary<Offering[]> = fc
  .array(offerings, { maxLength: 6 })
  .map((all) => all.map((given, index) => offering(`visit-${index}`, given)));

/** Questions of up to four conditions: a date or a weekday, never both. */
export const QUESTIONS: fc.Arbitrary<VisitQuestion> = fc
  .record({
    level: fc.constantFrom(...LEVELS),
    group: between(1, MOST + 2),
    date,
    day: fc.constantFrom(...DAYS),
    budget: amount,
    total: between(0, 300),
    activity: oneOrTwo(...ACTIVITIES),
    area: oneOrTwo(...AREAS),
    access: oneOrTwo(...ACCESS),
    facility: oneOrTwo(...FACILITIES),
    lang: oneOrTwo(...LANGUAGES),
  })
  .chain((all) =>
    fc
      .subarray(
        CONDITIONS.filter((name) => name !== (all.budget % 2 ? 'date' : 'day')),
        { maxLength: 4 },
      )
      .map((names) => ask(Object.fromEntries(names.map((name) => [name, all[name]])))),
  );
