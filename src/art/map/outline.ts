import type { Point } from './geometry.ts';

const key = ([x, y]: Point): string => `${Math.round(x * 100)},${Math.round(y * 100)}`;

/**
 * The outer rings of a group of cells that share their edges: an edge walked both
 * ways lies inside the group and falls away; the rest is chained into rings.
 */
export function outlineOf(cells: readonly (readonly Point[])[]): Point[][] {
  const edges = new Map<string, readonly [Point, Point]>();
  for (const cell of cells) {
    cell.forEach((from, index) => {
      const to = cell[(index + 1) % cell.length] ?? from;
      if (key(from) === key(to)) return;
      const back = `${key(to)} ${key(from)}`;
      if (!edges.delete(back)) edges.set(`${key(from)} ${key(to)}`, [from, to]);
    });
  }
  const leaving = new Map([...edges.values()].map((edge) => [key(edge[0]), edge]));
  const rings: Point[][] = [];
  while (leaving.size > 0) {
    const ring: Point[] = [];
    let edge = leaving.values().next().value;
    while (edge) {
      leaving.delete(key(edge[0]));
      ring.push(edge[0]);
      edge = leaving.get(key(edge[1]));
    }
    rings.push(ring);
  }
  return rings;
}
