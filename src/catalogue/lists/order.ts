/** Numbers to order by. */

/** A day as a number that grows with time: `2026-03-05` → 20260305; 0 for no day. */
export function dayNumber(day: string | undefined): number {
  return day ? Number(day.replaceAll('-', '')) : 0;
}

/** The place of each key among all different ones, by their code points. */
export function ranksOf(keys: readonly string[]): number[] {
  const ranks = new Map([...new Set(keys)].sort().map((key, rank) => [key, rank]));
  return keys.map((key) => ranks.get(key) ?? 0);
}
