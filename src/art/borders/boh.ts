import { dotted, svg } from '../svg.ts';
import type { DrawStrip } from './strip.ts';

const petals = Array.from({ length: 8 }, (_, turn) => {
  const at = (angle: number, reach: number): string => {
    const rad = ((turn * 45 + angle) * Math.PI) / 180;
    return svg`${20 + Math.sin(rad) * reach} ${20 - Math.cos(rad) * reach}`;
  };
  return `M${at(0, 3)}Q${at(24, 8)} ${at(0, 12)}Q${at(-24, 8)} ${at(0, 3)}`;
}).join('');

/** Boh: the line that parts the kepala from the badan, rosettes between two fences of cecek. */
export const boh: DrawStrip = ({ main, second, spark, leaf, line }) => ({
  width: 64,
  height: 40,
  content:
    svg`<g fill="none" stroke-linecap="round"><path d="M0 0H64V40H0Z" fill="${main}"/>` +
    svg`<path d="M0 3.2H64M0 36.8H64" stroke="${line}" stroke-linecap="butt" stroke-width="1.2"/>` +
    svg`<path d="M2 6.6H64M2 33.4H64" stroke="${spark}" stroke-width="2" stroke-dasharray="0 4"/>` +
    svg`<path d="${petals}" fill="${second}" stroke="${line}" stroke-width=".9"/><circle cx="20" cy="20" r="3.6" fill="${spark}"/><circle cx="20" cy="20" ${dotted(10.6, 8, 1.7)} stroke="${line}" transform="rotate(22.5 20 20)"/>` +
    svg`<path d="M52 10.5L61 20L52 29.5L43 20Z" fill="${leaf}" stroke="${line}"/><path d="M52 16.5v7M48.5 20h7" stroke="${line}" stroke-width="2.2"/><path d="M36.5 20h0M3.5 20h0" stroke="${spark}" stroke-width="3"/></g>`,
});
