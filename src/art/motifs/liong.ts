import { svg } from '../svg.ts';
import { place, type DrawMotif } from './tile.ts';

/** Liong: the dragon of the coast's Chinese quarters, with its pearl and drifting flames. */
export const liong: DrawMotif = ({ colours, random, id }) => {
  const { line, figure, bloom, leaf, spark, heart } = colours;
  const skin = random.chance(0.6) ? figure : heart;
  const coat = random.pick([
    svg`stroke="${spark}" stroke-width="13" stroke-dasharray="1.6 5.4"`,
    svg`stroke="${spark}" stroke-width="4.4" stroke-linecap="round" stroke-dasharray="0 7"`,
  ]);
  const body = `<use href="#${id}b"`;
  const coils =
    svg`<g stroke-linecap="butt"><path id="${id}b" d="M34 96C44 28 98 22 112 72S176 140 190 70"/>${body} stroke="${bloom}" stroke-width="34" stroke-dasharray="3 4"/>` +
    svg`${body} stroke="${line}" stroke-width="24"/>${body} stroke="${skin}" stroke-width="21"/>${body} ${coat}/></g>`;
  const limbs =
    svg`<path d="M34 92C34 106 28 110 18 112C26 116 24 122 20 128C34 128 46 118 46 94" fill="${leaf}"/>` +
    svg`<path d="M82 48q4 12-4 20q-7-4-10 0M78 68q-6 3-6 10M78 68q2 6 7 8M138 114q12 2 17 11q-2 7-8 8M155 125q-2 6 2 11M155 125q6 2 10-1" stroke-width="3"/>`;
  const head =
    svg`<g transform="translate(190 62)rotate(-20)"><path d="M-14 6L-34 12M-15 1L-38 1M-14-4L-36-10M-10-10L-26-22" stroke="${bloom}" stroke-width="5"/>` +
    svg`<path d="M-14 8C-22-6-12-18-4-16C-8-28 0-36 10-36C5-28 5-20 12-17C24-18 34-11 38-2L30 2L36 8C28 10 22 8 16 9L26 18C12 22-4 20-14 8" fill="${skin}"/>` +
    svg`<path d="M16 9Q10 5 3 8M36-2C44-6 44-16 38-21M20 20C26 28 36 28 40 20"/><circle cx="9" cy="-7" r="5" fill="${spark}"/><circle cx="10" cy="-7" r="1"/></g>`;
  const flame = svg`<g id="${id}f"><path d="M0 8C-14 2-14-14-4-24C-4-14 2-14 2-22C12-12 12 2 0 8" fill="${bloom}"/><path d="M0 2V-6" stroke="${figure}" stroke-width="4"/></g>`;
  return {
    width: 234,
    height: 140,
    content:
      coils +
      limbs +
      head +
      svg`<circle cx="150" cy="24" r="8" fill="${leaf}"/><circle cx="150" cy="24" r="13" stroke="${spark}" stroke-width="2.6" stroke-dasharray="0 5.1"/>` +
      flame +
      place(`${id}f`, [
        [234, 0],
        [0, 140],
        [234, 140],
        [88, 126],
      ]),
  };
};
