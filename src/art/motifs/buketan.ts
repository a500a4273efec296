import { dotted, svg } from '../svg.ts';
import { around, place, type DrawMotif } from './tile.ts';

const petals = {
  rose: 'M0-5C12-9 18-22 10-30Q5-27 0-31Q-5-27-10-30C-18-22-12-9 0-5',
  daisy: 'M0-5C9-10 11-26 0-32C-11-26-9-10 0-5',
} as const;

/** Buketan: sprays of flowers and leaves, the bouquet the coast made its own. */
export const buketan: DrawMotif = ({ colours, random, id }) => {
  const { line, figure, bloom, leaf, spark, heart } = colours;
  const petal = petals[random.pick(['rose', 'daisy'])];
  const second = random.chance(0.5) ? figure : heart;

  const flower =
    svg`<g id="${id}f"><g id="${id}p">${around(`${id}a`, 8, `<path d="${petal}"/>`)}</g>` +
    svg`<use href="#${id}p" transform="scale(.58)rotate(22.5)" fill="${bloom}"/>` +
    svg`<circle r="7" fill="${spark}"/><circle ${dotted(4, 6, 2)} stroke="${figure}"/></g>`;
  const leaflet = svg`<g id="${id}l"><path d="M0 0C9-8 15-18 26-20C24-8 15 2 0 0" fill="${leaf}"/><path d="M4-1Q12-7 20-16" stroke="${line}" stroke-width="2" stroke-dasharray="0 4"/></g>`;
  const sprig =
    svg`<g id="${id}s"><path d="M0-24C3-46 2-58 0-74" stroke-width="2"/>${leaflet}` +
    svg`<g transform="translate(2 -42)"><use href="#${id}l"/><use href="#${id}l" transform="scale(-1 1)"/></g>` +
    svg`<path d="M0-70C9-74 8-86 0-92C-8-86-9-74 0-70" fill="${bloom}"/><path d="M0-76V-84" stroke="${figure}" stroke-width="3"/></g>`;

  const turns = [128, -128, -56]
    .map((turn) => `<use href="#${id}s" transform="rotate(${turn})"/>`)
    .join('');
  const spray =
    svg`<g transform="rotate(56)">${sprig}</g>${turns}` +
    svg`<path d="M0 20C-4 50 10 66 4 96" stroke-width="2.4"/>` +
    svg`<g fill="${figure}">${flower}</g>` +
    [
      [-6, -66, 0.6],
      [6, 62, 0.5],
    ]
      .map(
        ([x, y, size]) =>
          svg`<use href="#${id}f" fill="${second}" transform="translate(${x ?? 0} ${y ?? 0})scale(${size ?? 1})"/>`,
      )
      .join('');

  return {
    width: 160,
    height: 240,
    content:
      `<g id="${id}b">${spray}</g>` +
      place(`${id}b`, [
        [160, 0],
        [0, 240],
        [160, 240],
      ]) +
      `<use href="#${id}b" transform="translate(80 120)scale(-1 1)"/>`,
  };
};
