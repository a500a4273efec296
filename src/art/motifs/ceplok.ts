import { dotted, svg } from '../svg.ts';
import { around, place, type DrawMotif } from './tile.ts';

const leaves = {
  open: 'M0-10C14-16 16-32 0-46C-16-32-14-16 0-10',
  cut: 'M0-10C8-14 9-20 16-24C11-28 8-38 0-46C-8-38-11-28-16-24C-9-20-8-14 0-10',
} as const;

/** Ceplok: a four-leaved flower in its square, with a quarter flower in every corner. */
export const ceplok: DrawMotif = ({ colours, random, id }) => {
  const { figure, bloom, leaf, spark, heart } = colours;
  const shape = leaves[random.pick(['open', 'cut'])];
  const frame = random.pick(['round', 'square']);
  const flower =
    (frame === 'round'
      ? svg`<circle r="49" fill="${heart}" stroke-width="2"/><circle ${dotted(44.5, 40, 2.6)} stroke="${spark}"/>`
      : svg`<path d="M0-58L58 0L0 58L-58 0Z" fill="${heart}" stroke-width="2"/><path d="M0-50.9L50.9 0L0 50.9L-50.9 0Z" stroke="${spark}" stroke-width="2.4" stroke-dasharray="0 6"/>`) +
    svg`<g transform="rotate(45)" fill="${bloom}">${around(`${id}a`, 4, '<path d="M0-8Q7-18 0-33Q-7-18 0-8"/>')}</g>` +
    svg`<g fill="${figure}">${around(`${id}c`, 4, `<path d="${shape}" transform="scale(.88)"/><path d="M0-12V-34" stroke="${spark}" stroke-width="2.6" stroke-dasharray="0 5.5"/>`)}</g>` +
    svg`<circle r="10" fill="${bloom}"/><circle ${dotted(6, 8, 2.2)} stroke="${figure}"/><circle r="2.4" fill="${figure}"/>`;
  const corner =
    svg`<g fill="${leaf}">${around(`${id}e`, 4, '<path d="M0-5C9-8 11-17 6-25L0-20L-6-25C-11-17-9-8 0-5" transform="rotate(45)"/>')}</g>` +
    svg`<circle ${dotted(33, 28, 2)} stroke="${spark}"/><circle r="6" fill="${figure}"/><circle r="2" fill="${spark}"/>`;
  return {
    width: 120,
    height: 120,
    content:
      `<defs><g id="${id}k">${corner}</g></defs><g transform="translate(60 60)">${flower}</g>` +
      place(`${id}k`, [
        [0, 0],
        [120, 0],
        [0, 120],
        [120, 120],
      ]),
  };
};
