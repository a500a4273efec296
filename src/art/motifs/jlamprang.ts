import { dotted, svg } from '../svg.ts';
import { around, place, type DrawMotif } from './tile.ts';

const petals = {
  lotus: 'M0-8C10-15 9-27 0-36C-9-27-10-15 0-8',
  round: 'M0-8C5-14 9-20 8-27A8 8 0 0 1-8-27C-9-20-5-14 0-8',
  spear: 'M0-7L7-22L0-37L-7-22Z',
} as const;

const corners = [
  [0, 0],
  [120, 0],
  [0, 120],
  [120, 120],
] as const;

/**
 * Jlamprang, the city's own: eight-rayed rosettes on a rotated square grid, built
 * of dots and dashes as in the double ikat cloths it answers to.
 */
export const jlamprang: DrawMotif = ({ colours, random, id }) => {
  const { figure, bloom, leaf, spark, heart, ground } = colours;
  const petal = petals[random.pick(['lotus', 'lotus', 'round', 'spear'])];
  const beads = random.pick([32, 36, 40]);
  const rim = random.pick(['ring', 'scallop']);
  const crowned = rim === 'ring';

  const medallion =
    (rim === 'ring'
      ? svg`<circle r="43" fill="${heart}"/><circle ${dotted(39.6, beads, 2.6)} stroke="${spark}"/>`
      : svg`<circle ${dotted(40, 24, 10)}/><circle ${dotted(40, 24, 7)} stroke="${figure}"/><circle r="38" fill="${heart}"/>`) +
    svg`<g fill="${figure}"><g id="${id}p">${around(`${id}a`, 8, `<path d="${petal}"/>`)}</g></g>` +
    svg`<circle ${dotted(24, 8, 3.4)} stroke="${bloom}"/>` +
    svg`<circle ${dotted(33.5, 8, 3.6)} stroke="${spark}" transform="rotate(22.5)"/>` +
    svg`<circle r="11" fill="${bloom}"/><circle ${dotted(6.6, 8, 2.4)} stroke="${figure}"/><circle r="2.4" fill="${figure}"/>`;

  // The lesser star borrows the petals or is struck from short thick dashes.
  const rays = random.chance(0.7)
    ? svg`<use href="#${id}p" fill="${bloom}" transform="scale(.7)rotate(22.5)"/>`
    : svg`<circle r="16" stroke="${bloom}" stroke-width="15" stroke-linecap="butt" stroke-dasharray="6.4 6.17"/>`;
  const star =
    svg`<circle ${dotted(33, 16, 9)} stroke="${leaf}"/>` +
    (crowned ? svg`<circle ${dotted(33, 16, 3)} stroke="${ground}"/>` : '') +
    svg`<circle r="27" fill="${ground}"/>${rays}` +
    svg`<circle r="6.5" fill="${figure}"/><circle r="2" fill="${spark}"/>`;

  // Four halves at the sides: cheaper as one path than as parts.
  const knots =
    svg`<path fill="${figure}" d="M49 0L60 11L71 0M49 120L60 109L71 120M0 49L11 60L0 71M120 49L109 60L120 71"/>` +
    svg`<path stroke="${spark}" stroke-width="2.6" d="M60 0V4M60 120V116M0 60H4M120 60H116M56 0H64M56 120H64M0 56V64M120 56V64"/>`;

  return {
    width: 120,
    height: 120,
    content:
      svg`<path d="M0 60L60 0L120 60L60 120Z" stroke="${spark}" stroke-width="2.4" stroke-dasharray="0 5.3"/>` +
      `<g id="${id}s">${star}</g>${place(`${id}s`, corners.slice(1))}` +
      `<g transform="translate(60 60)">${medallion}</g>${knots}`,
  };
};
