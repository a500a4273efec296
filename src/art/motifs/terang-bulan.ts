import { dotted, svg } from '../svg.ts';
import { place, type DrawMotif } from './tile.ts';

/** Terang bulan, "bright moon": a quiet ground, and a flowering vine along the edge. */
export const terangBulan: DrawMotif = ({ colours, random, id }) => {
  const { figure, bloom, leaf, line, spark } = colours;
  const field = random.pick([140, 160, 180, 200, 220]);
  const middle = field / 2 + 52;
  const blossom = svg`<circle ${dotted(5.6, 5, 8.6)}/><circle ${dotted(5.6, 5, 6.6)} stroke="${figure}"/><circle r="2.8" fill="${spark}" stroke="none"/>`;
  const leaves = (
    [
      [40, 21, -38],
      [19, 17, 168],
      [57, 35, 142],
      [77, 38, 14],
      [4, 26, 34],
    ] as const
  )
    .map(([x, y, turn]) => `<use href="#${id}l" transform="translate(${x} ${y})rotate(${turn})"/>`)
    .join('');
  return {
    width: 96,
    height: field + 56,
    content:
      svg`<path d="M0 1H96M0 5H96M0 51H96M0 55H96"/><path d="M-24 38C-6 38 6 17 24 17S54 39 72 39S102 17 120 17M45 25C44 35 36 38 28 35M93 31C92 21 84 18 76 21" stroke="${bloom}" stroke-width="1.8"/>` +
      svg`<g fill="${leaf}" stroke-width=".9"><defs><path id="${id}l" d="M0 0C5-6 11-7 17-4C12 2 5 4 0 0M3-.6Q8-3 13-3"/></defs>${leaves}</g>` +
      svg`<defs><g id="${id}f">${blossom}</g></defs>${place(`${id}f`, [
        [25, 34],
        [72, 22],
        [48, middle],
      ])}` +
      svg`<path d="M3 60H96" stroke="${spark}" stroke-width="2.4" stroke-dasharray="0 6"/><path d="M48 ${middle - 17}v34M31 ${middle}h34" stroke="${line}" stroke-width="2.4" stroke-dasharray="0 34"/>`,
  };
};
