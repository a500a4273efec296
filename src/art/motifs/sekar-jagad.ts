import { Delaunay } from 'd3-delaunay';
import { svg } from '../svg.ts';
import type { DrawMotif } from './tile.ts';

type Point = [x: number, y: number];

const width = 126;
const height = 84;

/** Moved by whole repeats until it starts inside the tile, so it only crosses the far edges. */
function home(corners: readonly Point[]): Point[] {
  const shift = (axis: 0 | 1, size: number): number =>
    -Math.floor(Math.min(...corners.map((corner) => corner[axis])) / size) * size;
  const [right, down] = [shift(0, width), shift(1, height)];
  return corners.map(([x, y]) => [x + right, y + down]);
}

/** Which of the four fillings each island has, so that no two neighbours share one. */
const neighbours = [0, 1, 2, 3, 0, 1] as const;

/** The island inside a cell: drawn in from the edges, and rounded like a pebble. */
function pebble(corners: readonly Point[]): string {
  const count = corners.length;
  const centre = [0, 1].map((axis) => corners.reduce((sum, c) => sum + (c[axis] ?? 0), 0) / count);
  const inset = corners.map(([x, y]): Point => {
    const [dx, dy] = [x - (centre[0] ?? 0), y - (centre[1] ?? 0)];
    const share = 1 - 0.5 / Math.hypot(dx, dy);
    return [(centre[0] ?? 0) + dx * share, (centre[1] ?? 0) + dy * share];
  });
  // Whole numbers in relative steps keep the drawing small; at this size nobody sees the difference.
  const between = (index: number): Point => {
    const [from, to] = [inset[index % count], inset[(index + 1) % count]] as [Point, Point];
    return [Math.round((from[0] + to[0]) / 2), Math.round((from[1] + to[1]) / 2)];
  };
  let pen = between(count - 1);
  let path = `M${pen.join(' ')}`;
  inset.forEach((corner, index) => {
    const next = between(index);
    const steps = [corner, next].flatMap(([x, y]) => [x - pen[0], y - pen[1]]);
    path += `q${steps.map(Math.round).join(' ').replaceAll(' -', '-')}`;
    pen = next;
  });
  return path;
}

/** Sekar jagad, "map of the world": islands, each with its own filling, in channels of wax. */
export const sekarJagad: DrawMotif = ({ colours, random, id }) => {
  const { ground, figure, bloom, leaf, heart } = colours;
  const seeds = [0, 1].flatMap((row) =>
    [0, 1, 2].map((column): Point => [
      ((column + row / 2 + random.range(0, 0.36)) * width) / 3,
      ((row + random.range(0, 0.3)) * height) / 2,
    ]),
  );
  const repeats = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => [right, down] as const));
  const board = repeats.flatMap(([right, down]) =>
    seeds.map(([x, y]): Point => [x + right * width, y + down * height]),
  );
  const cells = Delaunay.from(board).voronoi([-width, -height, 2 * width, 2 * height]);

  const isen = [
    [5, figure, svg`<path d="M1 1h0M4 4h0" stroke="${ground}" stroke-width="1.5"/>`],
    [
      13,
      heart,
      svg`<path d="M7 1q1 4 5 6q-4 1-5 5q-1-4-5-5q4-2 5-6" fill="${bloom}"/><path d="M0 0h0M13 0h0M0 13h0M13 13h0" stroke="${figure}" stroke-width="4"/>`,
    ],
    [
      8,
      leaf,
      svg`<path d="M0 5a4 4 0 0 1 8 0M2 6a2 2 0 0 1 4 0M-4 1a4 4 0 0 0 8 0a4 4 0 0 0 8 0"/>`,
    ],
    [7, bloom, svg`<path d="M-1 1L1-1M0 7L7 0M6 8L8 6" stroke="${figure}" stroke-width="2"/>`],
  ] as const;
  const fillings = isen.map(
    ([step, colour, drawn], index) =>
      svg`<pattern id="${id}${index}" width="${step}" height="${step}" ${index ? `href="#${id}0"` : 'patternUnits="userSpaceOnUse"'}><path fill="${colour}" stroke="none" d="M0 0H${step}V${step}H0"/>${drawn}</pattern>`,
  );
  const islands = seeds.map((_, index) => {
    const corners = cells.cellPolygon(index + 24).slice(1) as Point[];
    return `<path d="${pebble(home(corners))}" fill="url(#${id}${neighbours[index] ?? 0})"/>`;
  });
  const copies = [`x="-${width}"`, `y="-${height}"`, `x="-${width}" y="-${height}"`];
  return {
    width,
    height,
    zoom: 2,
    content: `${fillings.join('')}<g id="${id}g">${islands.join('')}</g>${copies.map((at) => `<use href="#${id}g" ${at}/>`).join('')}`,
  };
};
