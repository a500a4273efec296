import { visitCost } from '../../src/catalogue/visits/cost.ts';
import type { Offering } from '../../src/catalogue/visits/offering.ts';
import { distanceKm } from '../../src/catalogue/visits/plan/distance.ts';

/** A set of visits that takes a whole group, as trying every split finds it. */
export interface Trial {
  /** The slugs, sorted. */
  readonly key: string;
  readonly cost: number;
  /** The least sum of squared sizes at that cost. */
  readonly squares: number;
  /** Km, to a millionth; Infinity where a point is unknown. */
  readonly radius: number;
}

/** All ways to take `k` of the visits, no two at one host. */
function choicesOf(offerings: readonly Offering[], k: number): Offering[][] {
  if (k === 0) return [[]];
  return offerings.flatMap((offering, index) =>
    choicesOf(
      offerings.slice(index + 1).filter(({ ukm }) => ukm !== offering.ukm),
      k - 1,
    ).map((others) => [offering, ...others]),
  );
}

/** The lowest cost and, of equals, the least squares of `people` in exactly these visits. */
function leastOf([first, ...others]: readonly Offering[], people: number): [number, number] {
  if (!first) return people === 0 ? [0, 0] : [Infinity, Infinity];
  const room = others.reduce((sum, { group }) => sum + group.max, 0);
  let least: [number, number] = [Infinity, Infinity];
  const from = Math.max(first.group.min, people - room);
  for (let size = from; size <= Math.min(first.group.max, people); size++) {
    const own = visitCost(first.price, size)?.total;
    if (own === undefined) continue;
    const [cost, squares] = leastOf(others, people - size);
    const sum: [number, number] = [own + cost, size * size + squares];
    if (sum[0] < least[0] || (sum[0] === least[0] && sum[1] < least[1])) least = sum;
  }
  return least;
}

const roundKm = (km: number) => Math.round(km * 1e6) / 1e6;

/** Every set of the fewest visits that take the group, with its cost and radius. */
export function tryAll(offerings: readonly Offering[], people: number): Trial[] {
  const points = offerings.flatMap(({ point }) => (point ? [point] : []));
  for (let k = 2; k <= 5; k++) {
    const trials = choicesOf(offerings, k).flatMap((visits) => {
      const [cost, squares] = leastOf(visits, people);
      if (cost === Infinity) return [];
      const radii = points.map((centre) =>
        Math.max(...visits.map(({ point }) => (point ? distanceKm(centre, point) : Infinity))),
      );
      const key = visits.map(({ slug }) => slug).sort();
      return [{ key: key.join(), cost, squares, radius: roundKm(Math.min(...radii)) }];
    });
    if (trials.length > 0) return trials;
  }
  return [];
}

const compareBy =
  (first: 'cost' | 'radius', second: 'cost' | 'radius') =>
  (a: Trial, b: Trial): number =>
    a[first] < b[first] || (a[first] === b[first] && a[second] < b[second]) ? -1 : 1;

/** The reason, cost and radius of the plans that are due; `found` are the sets of the plans made. */
export function expectedPlans(trials: readonly Trial[], found: readonly string[]) {
  const [first] = trials.toSorted(compareBy('cost', 'radius'));
  const [nearest] = trials.toSorted(compareBy('radius', 'cost'));
  if (!first || !nearest) return [];
  const plans = [{ reason: 'cheapest', cost: first.cost, radius: first.radius }];
  if (nearest.radius < first.radius) {
    plans.push({ reason: 'nearest', cost: nearest.cost, radius: nearest.radius });
  }
  while (plans.length < 3) {
    const taken = found.slice(0, plans.length);
    const [next] = trials
      .filter(({ key }) => !taken.includes(key))
      .sort(compareBy('cost', 'radius'));
    if (!next) break;
    plans.push({ reason: 'alternative', cost: next.cost, radius: next.radius });
  }
  return plans;
}
