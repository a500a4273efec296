import type { VisitPrice } from '../price.ts';

/** What a visit costs one group, in whole rupiah. */
export interface VisitCost {
  readonly total: number;
  /** The total shared by all who take part, rounded up. */
  readonly perPerson: number;
}

/**
 * The cost of a visit for a group of `people` (a whole number, at least 1). `undefined` where the
 * price names no amount for this size: the group has to ask.
 */
export function visitCost(
  { kind, amount, tiers }: VisitPrice,
  people: number,
): VisitCost | undefined {
  if (kind === 'free') return { total: 0, perPerson: 0 };
  const rate =
    tiers && tiers.length > 0
      ? tiers.find(({ min, max }) => people >= min && people <= max)?.amount
      : amount;
  if (rate === undefined) return undefined;
  const total = kind === 'per-person' ? rate * people : rate;
  return { total, perPerson: Math.ceil(total / people) };
}

/**
 * The least that a visit can cost any group of the sizes it takes, for questions that do not name
 * a size: lowest total and lowest amount per person, which may belong to different sizes.
 */
export function leastCost(
  price: VisitPrice,
  { min, max }: { readonly min: number; readonly max: number },
): VisitCost | undefined {
  // Cost rises with the size inside a band and its share falls: the ends of the bands decide.
  const ends = (price.tiers ?? []).flatMap((tier) => [tier.min, tier.max]);
  const costs = [min, max, ...ends]
    .filter((size) => size >= min && size <= max)
    .flatMap((size) => visitCost(price, size) ?? []);
  if (costs.length === 0) return undefined;
  return {
    total: Math.min(...costs.map(({ total }) => total)),
    perPerson: Math.min(...costs.map(({ perPerson }) => perPerson)),
  };
}
