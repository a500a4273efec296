import { svg } from '../svg.ts';
import type { DrawStrip } from './strip.ts';

const bloom = (x: number, y: number, fill: string, heart: string, line: string): string => {
  const petals = Array.from({ length: 5 }, (_, turn) => {
    const at = (angle: number, reach: number): string => {
      const rad = ((turn * 72 + angle) * Math.PI) / 180;
      return svg`${x + Math.sin(rad) * reach} ${y - Math.cos(rad) * reach}`;
    };
    return `M${at(0, 1.5)}Q${at(-44, 9)} ${at(-12, 9.4)}L${at(0, 8)}L${at(12, 9.4)}Q${at(44, 9)} ${at(0, 1.5)}`;
  }).join('');
  return svg`<path d="${petals}" fill="${fill}" stroke="${line}" stroke-width=".9"/><circle cx="${x}" cy="${y}" r="2.6" fill="${heart}"/>`;
};

const leaf = (x: number, y: number, turn: number): string =>
  svg`<path d="M0 0C5-6 11-7 17-4C12 2 5 4 0 0M3-.6Q8-3 13-3" transform="translate(${x} ${y})rotate(${turn})"/>`;

/** Pinggiran: the running vine along the edge of a cloth. */
export const pinggiran: DrawStrip = ({ main, second, spark, leaf: green, line }) => ({
  width: 96,
  height: 40,
  content:
    svg`<g fill="none" stroke-linecap="round"><g stroke="${main}" stroke-width="1.7"><path d="M-24 30C-6 30 6 9 24 9S54 31 72 31S102 9 120 9"/><path d="M45 17C44 27 36 30 28 27M93 23C92 13 84 10 76 13"/></g>` +
    svg`<g fill="${green}" stroke="${line}" stroke-width=".8">${leaf(40, 13, -38)}${leaf(19, 9.5, 168)}${leaf(57, 27, 142)}${leaf(77, 30.5, 14)}${leaf(4, 18, 34)}</g>` +
    bloom(25, 25, second, spark, line) +
    bloom(72, 15, main, spark, line) +
    svg`<path d="M24 3h0M31 4h0M17 4h0M72 37h0M65 36h0M79 36h0" stroke="${spark}" stroke-width="2.6"/></g>`,
});
