import { svg } from '../svg.ts';
import { around, place, type DrawMotif } from './tile.ts';

/** Kawung: four palm-fruit ovals around a point, each with its two seeds. */
export const kawung: DrawMotif = ({ colours, random, id }) => {
  const { line, figure, bloom, leaf, spark, heart } = colours;
  const split = random.chance(0.6);
  const cecek = random.pick(['0 4', '0 4.6', '3 3']);
  const oval =
    svg`<ellipse cy="-32" rx="17" ry="27" fill="${figure}" stroke-width="2"/>` +
    svg`<ellipse cy="-32" rx="12" ry="21.5" fill="${heart}" stroke="${spark}" stroke-width="1.8" stroke-dasharray="${cecek}"/>` +
    (split
      ? svg`<path d="M0-47V-38M0-26V-17" stroke="${bloom}" stroke-width="6"/>`
      : svg`<ellipse cy="-32" rx="5" ry="13" fill="${bloom}"/>`);
  const cross =
    svg`<path d="M-9 0H9M0-9V9" stroke="${bloom}" stroke-width="4.6"/>` +
    svg`<path d="M-10-10L10 10M-10 10L10-10" stroke="${spark}" stroke-width="2.6" stroke-dasharray="0 5.66"/><circle r="3" fill="${line}"/>`;
  const flower =
    svg`<path d="M0-13Q6-6 13 0Q6 6 0 13Q-6 6-13 0Q-6-6 0-13" fill="${leaf}"/>` +
    svg`<circle r="3.2" fill="${spark}"/>`;
  return {
    width: 90,
    height: 90,
    content:
      `<defs><g id="${id}k">${cross}</g><g id="${id}f">${flower}</g></defs>` +
      `<g transform="translate(45 45)rotate(45)">${around(`${id}a`, 4, oval)}</g>` +
      place(`${id}k`, [
        [45, 45],
        [0, 0],
        [90, 0],
        [0, 90],
        [90, 90],
      ]) +
      place(`${id}f`, [
        [45, 0],
        [0, 45],
        [90, 45],
        [45, 90],
      ]),
  };
};
