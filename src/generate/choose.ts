import type { Random } from '../art/seed.ts';

/** One member of a list. */
export function one<T>(random: Random, list: readonly T[]): T {
  const [first, ...rest] = list;
  if (first === undefined) throw new RangeError('Nothing to choose from.');
  return random.pick([first, ...rest]);
}

/** From one to `most` different members, in the order of the list. */
export function some<T>(random: Random, list: readonly T[], most: number): T[] {
  const wanted = new Set(Array.from({ length: 1 + random.int(most) }, () => one(random, list)));
  return list.filter((item) => wanted.has(item));
}

/** A day in `years` years from the beginning of `from`. */
export function day(random: Random, from: number, years: number): string {
  const date = new Date(Date.UTC(from, 0, 1 + random.int(365 * years - 60)));
  return date.toISOString().slice(0, 10);
}
