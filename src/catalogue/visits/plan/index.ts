import type { DaySlug, Offering } from '../offering.ts';
import { isBetter, PLANS, toPlans, toSplit } from './plans.ts';
import type { Split } from './plans.ts';
import type { DayPlan, VisitPlan } from './types.ts';

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
 * Up to three plans, each with all its parts on one of `days` (in the order of the week; offerings
 * without days are open on any). First those of the day whose cheapest plan has the fewest
 * workshops, then the lowest cost, then the smallest radius, then comes first. Where that day has
 * fewer than three, the cheapest with more workshops on it follow, then the cheapest of other days.
 */
export function planForDays(
  offerings: readonly Offering[],
  people: number,
  days: readonly DaySlug[],
): readonly DayPlan[] {
  const known = new Set<string>();
  const candidates = days.flatMap((day): Candidate[] => {
    const open = offerings.filter((offering) => offering.days?.includes(day) ?? true);
    const key = open.map(({ slug }) => slug).join();
    // A day with the same workshops as an earlier one adds nothing.
    if (known.has(key)) return [];
    known.add(key);
    return [{ day, open }];
  });
  return plansOf(candidates, people);
}

/** As `planForDays`, where a date is settled and all `offerings` are open on it. */
export function planForDate(offerings: readonly Offering[], people: number): readonly DayPlan[] {
  return plansOf([{ open: offerings }], people);
}

interface Candidate {
  readonly day?: DaySlug;
  readonly open: readonly Offering[];
}

function plansOf(candidates: readonly Candidate[], people: number): readonly DayPlan[] {
  const splits = candidates.flatMap((candidate) => {
    const split = toSplit(candidate.open, people);
    return split ? [{ ...candidate, split }] : [];
  });
  splits.sort((a, b) => (isBetter(a.split, b.split) ? -1 : isBetter(b.split, a.split) ? 1 : 0));
  const [best, ...others] = splits;
  if (!best) return [];
  const found: DayPlan[] = toPlans(best.split).map((plan) => ({ day: best.day, plan }));
  const add = (day: DaySlug | undefined, split: Split) => {
    const [plan] = toPlans(split);
    if (plan) found.push({ day, plan: { ...plan, reason: 'alternative' } });
  };
  let more: Split | undefined = best.split;
  while (more && found.length < PLANS) {
    more = toSplit(best.open, people, more.table.shape.k + 1);
    if (more) add(best.day, more);
  }
  for (const { day, split } of others.slice(0, PLANS - found.length)) add(day, split);
  return found;
}
