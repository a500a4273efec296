import type { Band, Host, Stop } from './model.ts';

/** The numbers of people that matter after so many workshops; `n` people have cell `start + n`. */
interface Level {
  /** With fewer, the largest of the other workshops cannot take the rest of the group. */
  readonly low: number;
  /** More than that do not fit into the largest ones, or are more than the group. */
  readonly high: number;
  readonly start: number;
}

/** How a table is laid out that splits `people` over `k` workshops: levels 0 to `k` in a row. */
export interface Shape {
  readonly k: number;
  readonly people: number;
  readonly levels: readonly Level[];
  /** The cells of all levels. */
  readonly size: number;
  /** Room for a queue of candidates: numbers of people, and their costs. */
  readonly sizes: Int32Array;
  readonly costs: Float64Array;
}

/** The shape for `k` of these workshops; undefined where even the largest are too small. */
export function toShape(
  hosts: readonly Pick<Host, 'most'>[],
  k: number,
  people: number,
): Shape | undefined {
  const most = hosts.map((host) => host.most).sort((a, b) => b - a);
  const top = (count: number) => most.slice(0, count).reduce((sum, size) => sum + size, 0);
  if (most.length < k || top(k) < people) return undefined;
  let size = 0;
  const levels = Array.from({ length: k + 1 }, (_, level) => {
    const low = Math.max(0, people - top(k - level));
    const high = Math.min(people, top(level));
    const start = size - low;
    size = start + high + 1;
    return { low, high, start };
  });
  return { k, people, levels, size, sizes: new Int32Array(size), costs: new Float64Array(size) };
}

/**
 * The lowest cost, in rupiah, of `n` people in `level` of the workshops added so far; Infinity
 * where no split exists. There is one layer of cells for each set of sets (a bit mask) that the
 * choice already differs from by a stop of its own; a layer counts the choices that differ from
 * at least the sets of its mask.
 */
export interface Table {
  readonly shape: Shape;
  /** The mask of all sets to differ from. */
  readonly all: number;
  /** The sets that a stop belongs to, as a mask; absent: none. */
  readonly sets: ReadonlyMap<Stop, number>;
  readonly cells: Float64Array;
}

/** A table of `hosts` whose answer differs from each of `taken`, sets of `k` stops. */
export function toTable(
  shape: Shape,
  hosts: readonly Host[],
  taken: readonly (readonly Stop[])[] = [],
): Table {
  const sets = new Map<Stop, number>();
  taken.forEach((stops, index) => {
    for (const stop of stops) sets.set(stop, (sets.get(stop) ?? 0) | (1 << index));
  });
  const all = (1 << taken.length) - 1;
  const table = clear({ shape, all, sets, cells: new Float64Array(shape.size << taken.length) });
  for (const host of hosts) addHost(table, host);
  return table;
}

/** Takes all workshops out of a table. */
export function clear(table: Table): Table {
  table.cells.fill(Infinity)[0] = 0;
  return table;
}

/** The cost of `n` people at a level, differing from the sets of `mask`. */
export function costAt({ shape, cells }: Table, mask: number, level: number, n: number): number {
  const at = shape.levels[level];
  if (!at || n < at.low || n > at.high) return Infinity;
  return cells[mask * shape.size + at.start + n] ?? Infinity;
}

/** The lowest cost of the whole group in `k` of the workshops added. */
export const answer = (table: Table): number =>
  costAt(table, table.all, table.shape.k, table.shape.people);

/** Lets a workshop take a sub-group, through at most one of its stops. */
export function addHost(table: Table, { stops }: Host): void {
  const { shape, all, sets } = table;
  // From the last level down, so that the level below does not yet count this workshop.
  for (let level = shape.k; level > 0; level--) {
    for (const stop of stops) {
      const own = sets.get(stop) ?? 0;
      for (const band of stop.bands) {
        for (let mask = 0; mask <= all; mask++) {
          if ((mask & own) === mask) addBand(table, band, level, mask, own);
        }
      }
    }
  }
}

/**
 * Lowers a level by one more sub-group in a band: the lowest `cells[level - 1][n - size] + cost`
 * over the sizes of the band. With the price per person taken out, that is the minimum of a window
 * that slides over the level below, kept in a queue of rising costs: linear in `n`.
 */
function addBand(
  { shape, all, cells }: Table,
  { from, to, perPerson, fixed }: Band,
  level: number,
  mask: number,
  own: number,
): void {
  const { levels, size, sizes, costs } = shape;
  const [below, at] = [levels[level - 1], levels[level]];
  if (!below || !at) return;
  const source = mask * size + below.start;
  const last = Math.min(at.high, below.high + to);
  let n = Math.max(at.low, below.low + from);
  let next = Math.max(below.low, n - to);
  let head = 0;
  let tail = 0;
  for (; n <= last; n++) {
    for (; next <= n - from && next <= below.high; next++) {
      const cost = (cells[source + next] ?? 0) - perPerson * next;
      if (cost === Infinity) continue;
      while (tail > head && (costs[tail - 1] ?? 0) >= cost) tail--;
      sizes[tail] = next;
      costs[tail++] = cost;
    }
    while (head < tail && (sizes[head] ?? 0) < n - to) head++;
    if (head === tail) continue;
    const cost = (costs[head] ?? 0) + perPerson * n + fixed;
    for (let layer = mask; layer <= all; layer++) {
      if ((layer & own) !== mask) continue;
      const cell = layer * size + at.start + n;
      if (cost < (cells[cell] ?? 0)) cells[cell] = cost;
    }
  }
}
