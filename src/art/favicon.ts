import { dyes } from './dyes.ts';
import { around } from './motifs/tile.ts';
import { svg } from './svg.ts';

/**
 * The site's sign: one eight-rayed jlamprang rosette on an indigo ground. The
 * forms are few and heavy, so that it reads at 16 pixels, on light and dark tabs.
 */
export function faviconSvg(): string {
  const petal = '<path d="M0-6C9-12 8-21 0-27C-8-21-9-12 0-6"/>';
  return (
    svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="15" fill="${dyes.nila}"/>` +
    svg`<g transform="translate(32 32)"><g fill="${dyes.mori}">${around('f', 4, petal)}</g>` +
    svg`<g fill="${dyes.kunyit}" transform="rotate(45)">${around('g', 4, petal)}</g>` +
    svg`<circle r="7.5" fill="${dyes.nila}"/><circle r="5" fill="${dyes.bata}"/></g></svg>`
  );
}
