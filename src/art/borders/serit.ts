import { svg } from '../svg.ts';
import type { DrawStrip } from './strip.ts';

/** Serit: the comb of fine strokes at the very end of a cloth, with a bead on every third. */
export const serit: DrawStrip = ({ main, second, spark }) => ({
  width: 18,
  height: 16,
  content:
    svg`<g fill="none" stroke-linecap="round"><path d="M0 1H18" stroke="${main}" stroke-width="2" stroke-linecap="butt"/>` +
    svg`<path d="M3 3v6M9 3v10M15 3v6" stroke="${main}" stroke-width="1.4"/><path d="M3 12h0M15 12h0" stroke="${second}" stroke-width="2.6"/><path d="M9 14h0" stroke="${spark}" stroke-width="3"/></g>`,
});

/** Untu walang, "locust teeth": a low row of points, for quiet edges. */
export const untuWalang: DrawStrip = ({ main, second, spark }) => ({
  width: 24,
  height: 14,
  content: svg`<path d="M0 13L6 3L12 13L18 3L24 13Z" fill="${main}"/><path d="M3.5 13L6 8.5L8.5 13M15.5 13L18 8.5L20.5 13" fill="${spark}"/><path d="M12 4h0M0 4h0M24 4h0" stroke="${second}" stroke-width="3" stroke-linecap="round"/>`,
});
