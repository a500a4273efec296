import { SIGN } from '#city';
import { dyes } from './dyes.ts';
import type { SignName } from './motifs/names.ts';
import { around } from './motifs/tile.ts';
import { svg } from './svg.ts';

const ground = svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="15" fill="${dyes.nila}"/>`;

/** One eight-rayed rosette. */
function rosette(): string {
  const petal = '<path d="M0-6C9-12 8-21 0-27C-8-21-9-12 0-6"/>';
  return (
    svg`<g transform="translate(32 32)"><g fill="${dyes.mori}">${around('f', 4, petal)}</g>` +
    svg`<g fill="${dyes.kunyit}" transform="rotate(45)">${around('g', 4, petal)}</g>` +
    svg`<circle r="7.5" fill="${dyes.nila}"/><circle r="5" fill="${dyes.bata}"/></g>`
  );
}

/** Three strips over and under three others. */
function weave(): string {
  const [light, warm] = [dyes.mori, dyes.kunyit];
  return (
    svg`<g fill="none" stroke-width="10"><path d="M18 8V56M32 8V56M46 8V56" stroke="${light}"/>` +
    svg`<path d="M8 18H25M39 18H56M25 32H39M8 46H25M39 46H56" stroke="${warm}"/></g>`
  );
}

const SIGNS: Readonly<Record<SignName, () => string>> = { rosette, weave };

/**
 * The site's sign on a ground of indigo, as the city chose it. The forms are few and heavy, so that
 * it reads at 16 pixels, on light and dark tabs.
 */
export function faviconSvg(): string {
  return `${ground}${SIGNS[SIGN]()}</svg>`;
}
