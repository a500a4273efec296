/**
 * What may be told to others. A number that stands for fewer than five businesses is withheld, and
 * so is any other from which it could be worked out. Where nothing is, nothing is said: a count of
 * zero stands for nobody.
 */

/** The fewest businesses that a number told to others may stand for. */
export const LEAST_SHOWN = 5;

/** Whether a number may be told that stands for so many businesses. */
export const isEnough = (businesses: number) => businesses >= LEAST_SHOWN;

/**
 * The counts of a cut as others may see them; what is withheld is `undefined`. The counts divide
 * one total, which is known or follows from another cut. So what is withheld always adds up to five
 * or more, in at least two counts: the next smallest are withheld with those that are too small.
 */
export function withheld(counts: readonly number[]): (number | undefined)[] {
  const order = [...counts.keys()]
    .filter((index) => (counts[index] ?? 0) > 0)
    .sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  const hidden = new Set<number>();
  let sum = 0;
  for (const index of order) {
    const count = counts[index] ?? 0;
    const isSafe = hidden.size === 0 || (hidden.size > 1 && isEnough(sum));
    if (isEnough(count) && isSafe) break;
    hidden.add(index);
    sum += count;
  }
  return counts.map((count, index) => (hidden.has(index) ? undefined : count));
}

/**
 * Whether others may know how many of all businesses visited named something: those who named it,
 * and those who did not, are none or five at least.
 */
export function isShownOf(businesses: number, all: number): boolean {
  const rest = all - businesses;
  return isEnough(businesses) && (rest === 0 || isEnough(rest));
}
