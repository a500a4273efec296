import { dotted, svg } from '../svg.ts';
import { around, place, type DrawMotif } from './tile.ts';

/** Truntum: a night sky of small eight-rayed blossoms. */
export const truntum: DrawMotif = ({ colours, random, id }) => {
  const { line, figure, bloom, leaf, spark } = colours;
  const long = random.pick(['M0-5L2.6-14L0-24L-2.6-14Z', 'M0-5C5-12 4-18 0-24C-4-18-5-12 0-5']);
  const short = 'M0-5Q4-10 0-16Q-4-10 0-5';
  const blossom =
    svg`<g fill="${spark}">${around(`${id}a`, 4, `<path d="${long}"/>`)}</g>` +
    svg`<g fill="${bloom}" transform="rotate(45)">${around(`${id}c`, 4, `<path d="${short}"/>`)}</g>` +
    svg`<g transform="rotate(22.5)" stroke="${leaf}"><circle ${dotted(18, 8, 2.4)}/></g>` +
    svg`<circle r="5" fill="${figure}"/><circle r="1.6" fill="${line}"/>`;
  const seed =
    svg`<path d="M0-7V7M-7 0H7" stroke="${leaf}" stroke-width="3.4" stroke-dasharray="0 7"/>` +
    svg`<circle r="2.2" fill="${figure}"/>`;
  const drift = random.pick(['M5 35H65M35 5V65', 'M14 14L56 56M56 14L14 56']);
  return {
    width: 70,
    height: 70,
    content:
      `<defs><g id="${id}b">${blossom}</g><g id="${id}s">${seed}</g></defs>` +
      svg`<path d="${drift}" stroke="${leaf}" stroke-width="1.7" stroke-dasharray="0 7" opacity=".6"/>` +
      `<use href="#${id}b" x="35" y="35"/>` +
      `<g>${place(`${id}b`, [
        [0, 0],
        [70, 0],
        [0, 70],
        [70, 70],
      ])}</g>` +
      place(`${id}s`, [
        [35, 0],
        [0, 35],
        [70, 35],
        [35, 70],
      ]),
  };
};
