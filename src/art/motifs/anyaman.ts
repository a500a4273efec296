import { svg } from '../svg.ts';
import type { DrawMotif } from './tile.ts';

const STRIP = 12;
const SIDE = 4 * STRIP;

/** Anyaman: flat strips in a twill, each over two and under two, with a few strips of other colours. */
export const anyaman: DrawMotif = ({ colours, random }) => {
  const { line, figure, bloom, leaf, spark, heart } = colours;
  const [across, down] = random.chance(0.5) ? [figure, heart] : [heart, figure];
  const accent = random.int(4);
  const middle = (index: number): number => (index + 0.5) * STRIP;
  const upright = [0, 1, 2, 3]
    .map(
      (index) =>
        svg`<path d="M${middle(index)} 0V${SIDE}" stroke="${index === accent ? bloom : down}"/>`,
    )
    .join('');
  // Where a strip runs over two uprights; what crosses the edge is drawn on both sides.
  const over = (row: number): string =>
    [-SIDE, 0]
      .map((shift) => svg`M${shift + row * STRIP} ${middle(row)}h${2 * STRIP}`)
      .concat(svg`M${SIDE + row * STRIP - 2 * SIDE} ${middle(row)}h${2 * STRIP}`)
      .join('');
  const flat = [0, 1, 2, 3]
    .map((row) => svg`<path d="${over(row)}" stroke="${row === accent ? leaf : across}"/>`)
    .join('');
  const shine = [0, 1, 2, 3].map((row) => over(row)).join('');
  return {
    width: SIDE,
    height: SIDE,
    turn: random.pick([0, 45]),
    content:
      svg`<g stroke-width="10" stroke-linecap="butt">${upright}${flat}</g>` +
      svg`<path d="${shine}" stroke="${random.chance(0.5) ? line : spark}" stroke-width="1" stroke-linecap="butt" stroke-dasharray="${random.pick(['24 0', '2 2', '6 3'])}"/>`,
  };
};
