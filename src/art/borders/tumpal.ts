import { svg } from '../svg.ts';
import type { DrawStrip } from './strip.ts';

/** Tumpal: the row of triangles of the kepala, each with a young shoot inside. */
export const tumpal: DrawStrip = ({ main, second, spark, leaf, line }) => {
  const leaves = [
    [66, 11],
    [54, 8.4],
    [43, 6],
  ]
    .map(([y = 0, reach = 0]) => {
      const lean = reach * 0.2;
      return svg`<path d="M28 ${y}q${-lean} ${-reach} ${-reach} ${-reach}q0 ${reach} ${reach} ${reach}q${lean} ${-reach} ${reach} ${-reach}q0 ${reach} ${-reach} ${reach}" fill="${leaf}"/>`;
    })
    .join('');
  return {
    width: 56,
    height: 92,
    content:
      svg`<g fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="M1 82L28 5L55 82Z" fill="${main}"/>` +
      svg`<path d="M7.4 79L28 20L48.6 79Z" fill="${second}" stroke="${line}" stroke-width="1.5"/>` +
      svg`<path d="M4.6 77.5L28 11L51.4 77.5" stroke="${line}" stroke-width="2" stroke-dasharray="0 4.7"/>` +
      svg`<path d="M28 77V36" stroke="${line}" stroke-width="1.4"/><g stroke="${line}" stroke-width=".9">${leaves}</g>` +
      svg`<path d="M28 38q5-5 0-12q-5 7 0 12" fill="${spark}"/><path d="M28 73h0M17 75h0M39 75h0" stroke="${spark}" stroke-width="4"/>` +
      svg`<path d="M0 38h0M56 38h0" stroke="${second}" stroke-width="6"/><path d="M0 26v24M56 26v24M-6 38h12M50 38h12" stroke="${main}" stroke-width="2.4" stroke-dasharray="0 6"/><path d="M0 54v0M56 54v0M0 61v0M56 61v0" stroke="${spark}" stroke-width="2.6"/>` +
      svg`<path d="M0 84.5H56M0 91H56" stroke="${main}" stroke-width="2" stroke-linecap="butt"/><path d="M3.5 87.8H56" stroke="${spark}" stroke-width="2.6" stroke-dasharray="0 7"/></g>`,
  };
};
