import { svg } from '../svg.ts';
import type { DrawMotif } from './tile.ts';

/** Parang: slanting rows of blades that hook into one another, with a row of mlinjon between. */
export const parang: DrawMotif = ({ colours, random }) => {
  const { figure, bloom, leaf, spark, heart, ground } = colours;
  const fill = random.chance(0.5) ? figure : heart;
  const blade = 'M-20 64C4 62 6 50 2 40C-3 27 0 8 22 0C14 10 17 16 21 24C27 37 22 58-6 64Z';
  const eye = 'M4 54C14 48 14 38 10 30C6 22 8 14 12 9';
  const blades = [-44, 0, 44]
    .map(
      (x) =>
        svg`<g transform="translate(${x + 10} 0)"><path d="${blade}" fill="${fill}" stroke-width="2"/><path d="${eye}" stroke="${spark}" stroke-width="3" stroke-dasharray="0 6"/><circle cx="30" cy="12" r="3.4" fill="${bloom}"/><circle cx="-9" cy="52" r="3.4" fill="${bloom}"/></g>`,
    )
    .join('');
  const mlinjon =
    svg`<path d="M0 64H44V86H0Z" fill="${ground}"/><path d="M0 65H44M0 85H44" stroke-width="2"/>` +
    svg`<path d="M22 67L31 75L22 83L13 75Z" fill="${bloom}"/><circle cx="22" cy="75" r="2.4" fill="${figure}"/>` +
    svg`<path d="M0 69L6 75L0 81M44 69L38 75L44 81" fill="${leaf}"/>`;
  return { width: 44, height: 86, turn: random.pick([-45, 45]), content: blades + mlinjon };
};
