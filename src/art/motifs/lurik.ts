import { svg } from '../svg.ts';
import type { DrawMotif } from './tile.ts';

/** Lurik: the warp's stripes in groups of different widths, with the fine ribs of the weft over them. */
export const lurik: DrawMotif = ({ colours, random }) => {
  const { line, figure, bloom, leaf, spark, heart } = colours;
  const yarns = [figure, heart, bloom, leaf, spark, line] as const;
  let x = random.range(2, 6);
  let stripes = '';
  while (x < 84) {
    const wide = random.pick([1.5, 1.5, 2.5, 4, 8, 12]);
    const yarn = random.pick(yarns);
    const twins = wide < 4 ? random.int(3) + 1 : 1;
    for (let twin = 0; twin < twins && x + wide < 90; twin += 1) {
      stripes += svg`<path d="M${x + wide / 2} 0V24" stroke="${yarn}" stroke-width="${wide}"/>`;
      x += wide + 2;
    }
    x += random.range(2, 9);
  }
  return {
    width: 92,
    height: 24,
    turn: random.pick([0, 90]),
    content:
      svg`<g stroke-linecap="butt">${stripes}</g>` +
      svg`<path d="M0 3H92M0 9H92M0 15H92M0 21H92" stroke="${colours.ground}" stroke-width="1" stroke-dasharray="${random.pick(['1 2', '2 2', '3 1.6'])}"/>`,
  };
};
