import { clothOf } from './cloth-of.ts';
import { borderSvg, borderTile } from './borders.ts';
import { accents, tokens } from './palette.ts';
import type { AccentIndex } from './palette.ts';
import { svg } from './svg.ts';
import { unrollPattern } from './unroll-pattern.ts';

/** Repeats of the boh along the edges of an A4 sheet; the ends meet the corners. */
const ACROSS = 14;
/** More than an A4 sheet is long, for screens on which the sheet is longer. */
const DOWN = 48;
const TUMPAL = 21;

const accentIndices = accents.map((_, index) => index as AccentIndex);

/** What frames a poster, for every accent, by file name without ending: `0-top`, `0-side` … */
export const posterFiles: Readonly<Record<string, () => string>> = Object.fromEntries(
  accentIndices.flatMap((accent): [string, () => string][] => [
    [`${accent}-top`, () => boh(accent, ACROSS)],
    [`${accent}-side`, () => sideSvg(accent)],
    [`${accent}-corner`, () => cornerSvg(accent)],
    [`${accent}-tumpal`, () => unrollPattern(borderSvg('tumpal', { accent, repeats: TUMPAL }))],
  ]),
);

/** The cloth of an entry for printing. */
export function posterCloth(slug: string): string {
  return unrollPattern(clothOf(slug));
}

function boh(accent: AccentIndex, repeats: number): string {
  return unrollPattern(borderSvg('boh', { accent, repeats }), accents[accent].light.main);
}

/** The boh turned upright. */
function sideSvg(accent: AccentIndex): string {
  const { width, height } = borderTile('boh', { accent });
  const length = DOWN * width;
  return (
    svg`<svg xmlns="http://www.w3.org/2000/svg" width="${height}" height="${length}" viewBox="0 0 ${height} ${length}" preserveAspectRatio="xMidYMin slice" aria-hidden="true">` +
    svg`<g transform="translate(${height}) rotate(90)">${boh(accent, DOWN)}</g></svg>`
  );
}

/** A rosette of eight rays on the ground of the boh. */
function cornerSvg(accent: AccentIndex): string {
  const { main, second } = accents[accent].light;
  const petal = '<path d="M0-4C5-7 5-12 0-15C-5-12-5-7 0-4"/>';
  const ring = (from: number): string =>
    [0, 90, 180, 270]
      .map((turn) => svg`<g transform="rotate(${from + turn})">${petal}</g>`)
      .join('');
  return (
    svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-20 -20 40 40" aria-hidden="true"><path fill="${main}" d="M-20-20H20V20H-20Z"/>` +
    svg`<path d="M-16.8-16.8H16.8V16.8H-16.8Z" fill="none" stroke="${tokens.light.mori}" stroke-width="1.2"/>` +
    svg`<g fill="${tokens.light.mori}">${ring(0)}</g><g fill="${second}">${ring(45)}</g><circle r="3" fill="${second}"/></svg>`
  );
}

/**
 * The colours of posters, for the class `poster` together with `accent-N`: paper is light, whatever
 * theme the screen has.
 */
export function posterCss(): string {
  const { mori, paper, ink, soga, line, indigo, focus } = tokens.light;
  const ground = Object.entries({ mori, paper, ink, soga, line, indigo, focus });
  return [
    `.poster{color-scheme:light;${ground.map(([name, value]) => `--${name}:${value};`).join('')}}`,
    ...accents.map(({ light }, index) => {
      const { main, second, tint, onMain } = light;
      return `.poster.accent-${index}{--accent:${main};--accent-second:${second};--accent-tint:${tint};--on-accent:${onMain};}`;
    }),
    '',
  ].join('\n');
}
