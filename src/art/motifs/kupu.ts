import { dotted, svg } from '../svg.ts';
import { around, place, type DrawMotif } from './tile.ts';

/** Kupu: butterflies among blossoms, as on encim and Jawa Hokokai cloths. */
export const kupu: DrawMotif = ({ colours, random, id }) => {
  const { figure, bloom, leaf, spark, heart, line } = colours;
  const wing =
    svg`<g id="${id}w"><path d="M2-2C10-34 40-46 52-30C58-14 34 2 3 3Z" fill="${figure}"/>` +
    svg`<path d="M2 4C26 0 42 12 36 26C30 42 8 34 2 8Z" fill="${bloom}"/>` +
    svg`<path d="M10-11C20-30 38-36 46-27M8 12Q16 30 28 27" stroke="${spark}" stroke-width="3.2" stroke-dasharray="0 6"/>` +
    svg`<path d="M10-5Q28-8 36-16M8 8Q20 8 26 14M1-12Q4-30 16-40"/>` +
    svg`<path d="M38-19H38M25 17H25" stroke="${leaf}" stroke-width="9"/></g>`;
  const butterfly = svg`${wing}<use href="#${id}w" transform="scale(-1 1)"/><path d="M0-13V24" stroke-width="7"/><path d="M0-12V24" stroke="${heart}" stroke-width="4" stroke-dasharray="0 5"/>`;
  const flower =
    svg`<g fill="${leaf}" transform="rotate(45)">${around(`${id}c`, 4, '<path d="M0-12C11-22 9-38 0-47C-9-38-11-22 0-12M0-16V-36"/>')}</g>` +
    svg`<g fill="${heart}">${around(`${id}a`, 4, '<path d="M0-4C19-10 21-31 7-37L0-32L-7-37C-21-31-19-10 0-4"/>')}</g>` +
    svg`<circle ${dotted(20, 12, 2.4)} stroke="${spark}"/><circle r="10" fill="${bloom}"/><circle ${dotted(6, 8, 2.4)} stroke="${figure}"/>`;
  const tilt = random.pick([22, 34, -30]);
  return {
    width: 136,
    height: 136,
    content:
      svg`<path d="M68 0H68M0 68H0M136 68H136M68 136H68" stroke="${bloom}" stroke-width="7"/>` +
      svg`<circle cx="68" cy="68" ${dotted(62, 60, 2)} stroke="${line}"/>` +
      `<g id="${id}f">${flower}</g>` +
      place(`${id}f`, [
        [136, 0],
        [0, 136],
        [136, 136],
      ]) +
      svg`<g transform="translate(68 70)rotate(${tilt})scale(.96)">${butterfly}</g>`,
  };
};
