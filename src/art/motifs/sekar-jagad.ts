import { Delaunay } from 'd3-delaunay';
import { svg } from '../svg.ts';
import type { DrawMotif } from './tile.ts';

type Point = readonly [number, number];

const size = 180;

/** Moved by whole repeats until it starts inside the tile, so it only crosses the far edges. */
function home(corners: readonly Point[]): Point[] {
  const shift = (axis: 0 | 1): number =>
    -Math.floor(Math.min(...corners.map((corner) => corner[axis])) / size) * size;
  const [right, down] = [shift(0), shift(1)];
  return corners.map(([x, y]) => [x + right, y + down]);
}

/** The island inside a cell: drawn in from the edges, and rounded like a pebble. */
function pebble(corners: readonly Point[]): string {
  const count = corners.length;
  const centre = [0, 1].map((axis) => corners.reduce((sum, c) => sum + (c[axis] ?? 0), 0) / count);
  const inset = corners.map(([x, y]): Point => {
    const [dx, dy] = [x - (centre[0] ?? 0), y - (centre[1] ?? 0)];
    const share = 1 - 1.6 / Math.hypot(dx, dy);
    return [(centre[0] ?? 0) + dx * share, (centre[1] ?? 0) + dy * share];
  });
  // Whole numbers keep the drawing small; at this size nobody sees the difference.
  const spot = ([x, y]: Point): string => `${Math.round(x)} ${Math.round(y)}`;
  const between = (index: number): string => {
    const [from, to] = [inset[index % count], inset[(index + 1) % count]] as [Point, Point];
    return spot([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
  };
  const turns = inset.map((corner, index) => `Q${spot(corner)} ${between(index)}`);
  return `M${between(count - 1)}${turns.join('')}`;
}

/** Sekar jagad, "map of the world": islands, each with its own filling, in channels of wax. */
export const sekarJagad: DrawMotif = ({ colours, random, id }) => {
  const { line, figure, bloom, leaf, spark, heart } = colours;
  const seeds = [0, 1, 2].flatMap((row) =>
    [0, 1].map((column): Point => [
      ((column + (row % 2) / 2 + random.range(0, 0.4)) * size) / 2,
      ((row + random.range(0, 0.5)) * size) / 3,
    ]),
  );
  const repeats = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => [right, down] as const));
  const board = repeats.flatMap(([right, down]) =>
    seeds.map(([x, y]): Point => [x + right * size, y + down * size]),
  );
  const cells = Delaunay.from(board).voronoi([-size, -size, 2 * size, 2 * size]);

  const isen = [
    [8, figure, svg`<path d="M2 2H2M6 6H6" stroke="${spark}" stroke-width="2.4"/>`],
    [22, heart, svg`<path d="M11 1Q13 9 21 11Q13 13 11 21Q9 13 1 11Q9 9 11 1" fill="${bloom}"/><path d="M0 0H0M22 0H22M0 22H0M22 22H22" stroke="${spark}" stroke-width="5"/>`],
    [12, leaf, svg`<path d="M0 8A6 6 0 0 1 12 8M3 9A3 3 0 0 1 9 9M-6 2A6 6 0 0 0 6 2A6 6 0 0 0 18 2" stroke="${line}"/>`],
    [9, bloom, svg`<path d="M0 9L9 0M-1 1L1-1M8 10L10 8" stroke="${figure}" stroke-width="2"/>`],
  ] as const;
  const fillings = isen.map(
    ([step, ground, drawn], index) =>
      svg`<pattern id="${id}${index}" width="${step}" height="${step}" patternUnits="userSpaceOnUse"><path fill="${ground}" stroke="none" d="M0 0H${step}V${step}H0"/>${drawn}</pattern>`,
  );
  const islands = seeds.map((_, index) => {
    const corners = (cells.cellPolygon(index + seeds.length * 4) ?? []).slice(1) as Point[];
    return `<path d="${pebble(home(corners))}" fill="url(#${id}${index % 4})"/>`;
  });
  const copies = [`x="-${size}"`, `y="-${size}"`, `x="-${size}" y="-${size}"`];
  return {
    width: size,
    height: size,
    content: `${fillings.join('')}<g id="${id}g">${islands.join('')}</g>${copies.map((at) => `<use href="#${id}g" ${at}/>`).join('')}`,
  };
};
