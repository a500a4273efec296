import type { Stop } from './model.ts';

/** Sizes of the first sub-groups: the last of them, and those before it. */
interface Sizes {
  readonly cost: number;
  readonly squares: number;
  readonly size: number;
  readonly before: Sizes | undefined;
}

/**
 * How many people each stop takes: the lowest cost for exactly these stops, and of equal costs the
 * sizes with the smallest sum of squares, which are the most equal ones. Exact: both are sums, so
 * one pass over stops, sums of people and sizes keeps the smaller pair.
 */
export function toSizes(stops: readonly Stop[], people: number): number[] {
  const most = stops.map(({ bands }) => bands.at(-1)?.to ?? 0);
  let best: Sizes[] = [{ cost: 0, squares: 0, size: 0, before: undefined }];
  stops.forEach(({ bands }, index) => {
    const room = most.slice(index + 1).reduce((sum, size) => sum + size, 0);
    const next: Sizes[] = [];
    best.forEach((before, n) => {
      for (const { from, to, perPerson, fixed } of bands) {
        const last = Math.min(to, people - n);
        for (let size = Math.max(from, people - room - n); size <= last; size++) {
          const cost = before.cost + perPerson * size + fixed;
          const squares = before.squares + size * size;
          const known = next[n + size];
          if (known && (known.cost - cost || known.squares - squares) <= 0) continue;
          next[n + size] = { cost, squares, size, before };
        }
      }
    });
    best = next;
  });
  const sizes: number[] = [];
  for (let last = best[people]; last?.before; last = last.before) sizes.unshift(last.size);
  return sizes;
}
