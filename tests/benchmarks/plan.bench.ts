import { planForDays, planVisits } from '../../src/catalogue/visits/plan/index.ts';
import type { Offering } from '../../src/catalogue/visits/offering.ts';
import type { VisitPrice } from '../../src/catalogue/price.ts';
import { AREAS } from '../../src/schema/areas.ts';

// Prints how many milliseconds the plans of a group of 500 take among 150 study visits, for the
// mixes of sizes and prices that ask most of the search: `node tests/benchmarks/plan.bench.ts`.

const VISITS = 150;
const GROUP = 500;
const RUNS = 25;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The same numbers from 0 to 1 on every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
const between = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

const thousands = (random: Random, from: number, to: number): number =>
  1000 * between(random, from, to);

function mixedPrice(random: Random, max: number): VisitPrice {
  const roll = random();
  if (roll < 0.2) return { kind: 'free' };
  if (roll < 0.5) return { kind: 'per-person', amount: thousands(random, 10, 80) };
  if (roll < 0.7) return { kind: 'per-group', amount: thousands(random, 200, 2000) };
  const half = Math.ceil(max / 2);
  const tiers = [
    { min: 1, max: half, amount: thousands(random, 40, 80) },
    { min: half + 1, max, amount: thousands(random, 15, 40) },
  ];
  return { kind: 'per-person', tiers };
}

interface Mix {
  readonly most: (random: Random) => number;
  readonly price: (random: Random, max: number) => VisitPrice;
  readonly unknown?: boolean;
}

const MIXES: Readonly<Record<string, Mix>> = {
  'mixed prices, 15 to 120 people': { most: (r) => between(r, 15, 120), price: mixedPrice },
  'mixed prices, 100 to 130 people': { most: (r) => between(r, 100, 130), price: mixedPrice },
  'mixed prices, 20 to 500 people': { most: (r) => between(r, 20, 500), price: mixedPrice },
  'few large ones, far apart': {
    most: (r) => (r() < 0.08 ? between(r, 130, 200) : between(r, 20, 60)),
    price: mixedPrice,
  },
  'one price for all, 15 to 120 people': {
    most: (r) => between(r, 15, 120),
    price: () => ({ kind: 'per-person', amount: 25_000 }),
  },
  'all free, 100 people': { most: () => 100, price: () => ({ kind: 'free' }) },
  'all free, 100 people, no kelurahan known': {
    most: () => 100,
    price: () => ({ kind: 'free' }),
    unknown: true,
  },
  'group prices that differ, 100 to 130 people': {
    most: (r) => between(r, 100, 130),
    price: (r) => ({ kind: 'per-group', amount: thousands(r, 500, 3000) }),
  },
  'too small for any split': { most: (r) => between(r, 15, 99), price: mixedPrice },
};

function offeringsOf({ most, price, unknown }: Mix): Offering[] {
  const random = randomFrom(7);
  return Array.from({ length: VISITS }, (_, index) => {
    const max = most(random);
    const area = unknown ? undefined : AREAS[between(random, 0, AREAS.length - 1)];
    return {
      slug: `visit-${String(index).padStart(3, '0')}`,
      ukm: `host-${index % 120}`,
      levels: ['umum'],
      durationMinutes: 120,
      group: { min: between(random, 1, 15), max },
      price: price(random, max),
      activities: [],
      languages: [],
      facilities: [],
      accessibility: [],
      days: DAYS.filter(() => random() < 0.7),
      hours: { opens: '08:00', closes: '16:00' },
      closed: [],
      noticeDays: 0,
      point: area && { lat: area.lat, lng: area.lng },
      paused: false,
    };
  });
}

function median(run: () => unknown): string {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return (times[Math.floor(RUNS / 2)] ?? 0).toFixed(1);
}

for (const [name, mix] of Object.entries(MIXES)) {
  const offerings = offeringsOf(mix);
  const plans = planVisits(offerings, GROUP);
  const [first] = plans;
  const found = first
    ? `${plans.length} plans of ${first.parts.length}, ${first.radiusKm?.toFixed(1) ?? '?'} km`
    : 'no plan';
  const line = [
    `${name} (${found})`,
    `planVisits ${median(() => planVisits(offerings, GROUP))} ms`,
    `planForDays ${median(() => planForDays(offerings, GROUP, DAYS))} ms`,
  ];
  process.stdout.write(`${line.join(', ')}\n`);
}
