import fc from 'fast-check';
import type { VisitPrice } from '../../src/catalogue/price.ts';
import type { Offering } from '../../src/catalogue/visits/offering.ts';
import type { VisitPlan } from '../../src/catalogue/visits/plan/index.ts';

type Given = Partial<Omit<Offering, 'slug' | 'group'>> & {
  readonly min?: number;
  readonly max?: number;
};

/** A free visit of up to 40 people, at a host of its own and by arrangement, unless given. */
export function visit(slug: string, { min = 1, max = 40, ...given }: Given = {}): Offering {
  return {
    slug,
    ukm: slug,
    levels: ['umum'],
    durationMinutes: 120,
    group: { min, max },
    price: { kind: 'free' },
    activities: [],
    languages: [],
    facilities: [],
    accessibility: [],
    closed: [],
    noticeDays: 0,
    paused: false,
    ...given,
  };
}

export const perPerson = (amount: number): VisitPrice => ({ kind: 'per-person', amount });
export const perGroup = (amount: number): VisitPrice => ({ kind: 'per-group', amount });

/** A plan as `a 40 + b 30 = 600000`. */
export const inWords = ({ parts, total }: VisitPlan): string =>
  `${parts.map(({ slug, people }) => `${slug} ${people}`).join(' + ')} = ${total}`;

export const MEDONO = { lat: -6.903, lng: 109.6658 };
export const SETONO = { lat: -6.8948, lng: 109.6909 };
export const SOUTH = { lat: -6.9304, lng: 109.6777 };

const amount = fc.integer({ min: 0, max: 6 }).map((n) => n * 1000);
const between = (min: number, max: number) => fc.integer({ min, max });

const tiers = fc.array(
  fc.record({ min: between(1, 20), max: between(4, 30), amount: amount.map((n) => n + 500) }),
  { minLength: 1, maxLength: 3 },
);

const price: fc.Arbitrary<VisitPrice> = fc.oneof(
  fc.constant({ kind: 'free' } as const),
  fc.record({ kind: fc.constantFrom('per-person', 'per-group'), amount }),
  fc.record({ kind: fc.constantFrom('per-person', 'per-group'), tiers }),
);

const time = (from: number, to: number) =>
  between(from * 4, to * 4).map((quarter) => {
    const [hour, minute] = [Math.floor(quarter / 4), (quarter % 4) * 15];
    return [hour, minute].map((n) => String(n).padStart(2, '0')).join(':');
  });

/** Four to seven visits of as many hosts or fewer, each host at one of four points or at none known. */
export const OFFERINGS: fc.Arbitrary<Offering[]> = fc
  .tuple(
    fc.array(fc.constantFrom(MEDONO, SETONO, SOUTH, { lat: -6.9, lng: 109.68 }, undefined), {
      minLength: 7,
      maxLength: 7,
    }),
    fc.array(
      fc.record({
        host: between(0, 6),
        min: between(1, 9),
        room: between(0, 14),
        price,
        hours: fc.option(fc.record({ opens: time(7, 11), closes: time(11, 18) }), {
          nil: undefined,
        }),
        durationMinutes: between(1, 8).map((n) => n * 30),
      }),
      { minLength: 4, maxLength: 7 },
    ),
  )
  .map(([points, visits]) =>
    visits.map(({ host, room, ...given }, index) =>
      visit(`visit-${(index * 3) % 7}`, {
        ...given,
        ukm: `host-${host}`,
        max: given.min + room,
        point: points[host],
      }),
    ),
  );

export const GROUPS = between(2, 60);
