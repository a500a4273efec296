import type { DaySlug, Offering } from '../offering.ts';
import { isBetter, toPlans, toSplit } from './plans.ts';
import type { Split } from './plans.ts';
import type { DayPlans, VisitPlan } from './types.ts';

export type * from './types.ts';

/**
 * Plans for a group of `people` (a whole number) that is too large for any one workshop: the group
 * is split over two to five workshops on the same day. `offerings` are the study visits that fit
 * everything asked except the size of the group and the budget. Gives no plan, or one to three.
 *
 * What is best, in this order:
 * 1. the fewest workshops that take the whole group, each sub-group within the limits of its visit
 *    and at a size that has a price; one host has at most one part in a plan;
 * 2. the lowest total cost;
 * 3. the smallest radius: all workshops within r km of one kelurahan point (one of the offerings'
 *    points); a host without a point is infinitely far;
 * 4. of equal plans round the first such point, the hosts whose visits come first by slug: the order
 *    of the input does not matter.
 *
 * The first plan is the best. The second, `nearest`, takes as many workshops and puts the radius
 * before the cost; it is left out where the first is as near. What remains of the three are
 * alternatives: the cheapest other sets of as many study visits.
 *
 * Method, exact throughout:
 * - Prices become bands, runs of sizes with one price per person or one fixed price (`model.ts`).
 * - `table.ts` adds one workshop after another to `cost[level][n]`, the lowest cost of n people in
 *   exactly so many workshops. A band is a sliding-window minimum over the level below, so a
 *   workshop costs O(k · people) steps for each band. Levels keep only those n from which the
 *   group can still be completed, which the largest workshops bound. For alternatives a state also
 *   knows from which of the earlier sets the choice already differs.
 * - `search.ts` finds the radius: stops that are in no best choice are dropped by a lower bound;
 *   then, for every centre, workshops are added by distance until the cost aimed at is reached, or
 *   the best radius so far is passed. The set is read back in the order of slugs.
 * - `balance.ts` makes the parts as equal as the lowest cost for the set allows.
 */
export function planVisits(offerings: readonly Offering[], people: number): readonly VisitPlan[] {
  const split = toSplit(offerings, people);
  return split ? toPlans(split) : [];
}

/**
 * Plans where no day was asked: all parts share one of `days`, which are in the order of the week.
 * The day is the one whose cheapest plan has the fewest workshops, then the lowest cost, then the
 * smallest radius, then comes first. Offerings without days are open on any.
 */
export function planForDays(
  offerings: readonly Offering[],
  people: number,
  days: readonly DaySlug[],
): DayPlans {
  const known = new Set<string>();
  let best: { readonly day: DaySlug; readonly split: Split } | undefined;
  for (const day of days) {
    const open = offerings.filter((offering) => offering.days?.includes(day) ?? true);
    const key = open.map(({ slug }) => slug).join();
    // A day with the same workshops as an earlier one cannot be better.
    if (known.has(key)) continue;
    known.add(key);
    const split = toSplit(open, people);
    if (split && (!best || isBetter(split, best.split))) best = { day, split };
  }
  return { day: best?.day, plans: best ? toPlans(best.split) : [] };
}
