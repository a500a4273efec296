import { visitCost } from '../cost.ts';
import type { Offering } from '../offering.ts';
import { toSizes } from './balance.ts';
import { bySlug, toModel } from './model.ts';
import type { Model } from './model.ts';
import { choose } from './search.ts';
import type { Choice } from './search.ts';
import { answer, toShape, toTable } from './table.ts';
import type { Table } from './table.ts';
import { rotate, sideBySide } from './timetable.ts';
import type { VisitPlan } from './types.ts';

/** The most workshops that one plan asks for. */
const MOST_WORKSHOPS = 5;

/** How many plans a group is shown. */
export const PLANS = 3;

/** A group for which a split exists: into the fewest workshops, at the lowest cost. */
export interface Split {
  readonly model: Model;
  /** Of all hosts, whose answer is that cost. */
  readonly table: Table;
}

/** The fewest workshops, `least` to five, that take `people`; undefined where none do. */
export function toSplit(
  offerings: readonly Offering[],
  people: number,
  least = 2,
): Split | undefined {
  if (!Number.isSafeInteger(people) || people < 2) return undefined;
  const model = toModel(offerings, people);
  for (let k = least; k <= MOST_WORKSHOPS; k++) {
    const shape = toShape(model.hosts, k, people);
    if (!shape) continue;
    const table = toTable(shape, model.hosts);
    if (answer(table) < Infinity) return { model, table };
  }
  return undefined;
}

/** Whether a split comes before another by number of workshops, cost and radius. */
export function isBetter(a: Split, b: Split): boolean {
  const more = a.table.shape.k - b.table.shape.k || answer(a.table) - answer(b.table);
  const radius = ({ model, table }: Split) => choose(model, table)?.radius ?? Infinity;
  return more < 0 || (more === 0 && radius(a) < radius(b));
}

function toPlan(reason: VisitPlan['reason'], choice: Choice, { points, people }: Model): VisitPlan {
  const sizes = toSizes(choice.stops, people);
  const sorted = choice.stops
    .map(({ offering }, index) => ({ offering, people: sizes[index] ?? 0 }))
    .sort((a, b) => b.people - a.people || bySlug(a.offering.slug, b.offering.slug));
  const parts = sorted.map((part) => ({
    slug: part.offering.slug,
    people: part.people,
    total: visitCost(part.offering.price, part.people)?.total ?? 0,
  }));
  const visits = sorted.map(({ offering }) => offering);
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  const point = choice.centre === undefined ? undefined : points[choice.centre];
  const rotation = rotate(visits, parts);
  return {
    reason,
    parts,
    total,
    perPerson: Math.ceil(total / people),
    radiusKm: point && choice.radius,
    ...(point && { centre: { lat: point.lat, lng: point.lng } }),
    timetable: sideBySide(visits),
    ...(rotation && { rotation }),
  };
}

/** The plans of a split: the cheapest, the nearest if that is nearer, and the next cheapest. */
export function toPlans({ model, table }: Split): VisitPlan[] {
  const first = choose(model, table);
  if (!first) return [];
  const found = [{ reason: 'cheapest' as VisitPlan['reason'], choice: first }];
  const nearest = choose(model, table, true);
  if (nearest && nearest.radius < first.radius) found.push({ reason: 'nearest', choice: nearest });
  while (found.length < PLANS) {
    const taken = found.map(({ choice }) => choice.stops);
    const choice = choose(model, toTable(table.shape, model.hosts, taken));
    if (!choice) break;
    found.push({ reason: 'alternative', choice });
  }
  return found.map(({ reason, choice }) => toPlan(reason, choice, model));
}
