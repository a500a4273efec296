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
