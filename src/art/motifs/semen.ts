import { svg } from '../svg.ts';
import { place, type DrawMotif } from './tile.ts';

/** Semen, "to sprout": wings, the mountain and curling young shoots. */
export const semen: DrawMotif = ({ colours, random, id }) => {
  const { line, figure, bloom, leaf, spark, heart } = colours;
  const wing =
    svg`<g id="${id}w"><path d="M3 6C4-22 26-42 56-40C50-34 50-30 53-26C46-24 45-18 47-13C39-12 37-6 38 0C30 0 27 5 26 11C18 8 10 10 3 6" fill="${figure}"/>` +
    svg`<path d="M9 1C12-16 24-28 44-33M17 2C20-8 27-15 38-19M24 4C26 0 28-4 32-6" stroke="${spark}" stroke-width="2.4" stroke-dasharray="0 4.6"/></g>`;
  const lar =
    svg`${wing}<use href="#${id}w" transform="scale(-1 1)"/><path d="M0-22C10-14 12 4 0 16C-12 4-10-14 0-22" fill="${bloom}"/><path d="M0-14V8" stroke="${figure}" stroke-width="4" stroke-dasharray="0 6.4"/>` +
    svg`<path d="M0 14C8 22 8 32 0 40C-8 32-8 22 0 14" fill="${heart}"/>`;
  const meru = svg`<g id="${id}m"><path d="M-30 20C-34 6-24-2-16 0C-20-14-8-22 0-32C8-22 20-14 16 0C24-2 34 6 30 20Z" fill="${heart}"/><path d="M-18 20C-18 8-8 8-7 0C-6-8-2-12 0-16C2-12 6-8 7 0C8 8 18 8 18 20" fill="${bloom}"/><path d="M0-4V16M-24 14h0M24 14h0" stroke="${spark}" stroke-width="3.4" stroke-dasharray="0 6.5"/></g>`;
  const shoot = svg`<g id="${id}s"><path d="M0 26C-2 4 10-10 24-8C34-6 34 8 24 8C19 8 18 3 21 1" stroke-width="2.2"/><path d="M3 2C-8 0-14-8-13-19C-3-17 4-9 3 2M8-4C4-14 8-22 17-27C21-18 17-9 8-4M1 14C9 12 15 14 19 21C11 25 4 22 1 14" fill="${leaf}"/></g>`;
  const lean = random.pick([0, 8, -8]);
  return {
    width: 170,
    height: 130,
    content:
      meru +
      place(`${id}m`, [
        [170, 0],
        [0, 130],
        [170, 130],
      ]) +
      svg`<g transform="translate(85 62)">${lar}</g>` +
      svg`<g transform="translate(9 64)rotate(${lean})scale(.82)">${shoot}</g><use href="#${id}s" transform="translate(161 64)scale(-.82 .82)rotate(${lean})"/>` +
      svg`<use href="#${id}s" transform="matrix(.9 0 0 -.9 106 105)"/><use href="#${id}s" transform="matrix(-.9 0 0 -.9 64 105)"/>` +
      svg`<path d="M85 8h0M78 0h0M92 0h0M78 130h0M92 130h0M85 122h0M52 10h0M118 10h0M0 92h0M170 92h0" stroke="${line}" stroke-width="3.2"/>`,
  };
};
