/** A number of people, or `undefined` where it is none: a whole number, at least 1. */
export function toCount(value: number | undefined): number | undefined {
  return value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** How many adults should come along: one for each `ratio` pupils begun. */
export function suggestedCompanions(
  pupils: number | undefined,
  ratio: number | undefined,
): number | undefined {
  const [group, perAdult] = [toCount(pupils), toCount(ratio)];
  return group && perAdult && Math.ceil(group / perAdult);
}
