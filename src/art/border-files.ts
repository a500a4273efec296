import { COMPARISON, DYE_CLOTHS, HANGING_MOTIFS } from '#city';
import { borderTile } from './borders.ts';
import { faviconSvg } from './favicon.ts';
import { motifSvg } from './motif.ts';
import type { MotifName } from './motif.ts';
import type { AccentIndex } from './palette.ts';

/** Cloths that hang at the head of the home page. */
export const HANGING_CLOTHS: readonly MotifName[] = HANGING_MOTIFS;

/** Those and the cloths of the care guide, each once. */
const shown = new Set([...HANGING_CLOTHS, ...Object.values(DYE_CLOTHS)]);

const hanging = [...shown].map((motif, index): [string, () => string] => [
  `cloth-${motif}`,
  () =>
    motifSvg({
      seed: `kain ${motif}`,
      motif,
      accent: (index % 6) as AccentIndex,
      width: 240,
      height: 480,
    }),
]);

/** Drawings of a fixed name that style sheets and pages use, by file name without ending. */
export const borderFiles: Readonly<Record<string, () => string>> = {
  tumpal: () => borderTile('tumpal').svg,
  pinggiran: () => borderTile('pinggiran').svg,
  serit: () => borderTile('serit').svg,
  boh: () => borderTile('boh').svg,
  favicon: faviconSvg,
  rosette: () => rosetteMask(),
  ...swatchFile(COMPARISON?.cloth),
  ...Object.fromEntries(hanging),
};

/** The cloth that stands for every technique of the comparison, if the city sets any side by side. */
function swatchFile(motif: MotifName | undefined): Record<string, () => string> {
  return motif ? { swatch: () => motifSvg({ seed: motif, motif, width: 640, height: 480 }) } : {};
}

/** An eight-rayed rosette in one colour, for use as a mask. */
function rosetteMask(): string {
  const petal = '<path d="M0-5C9-11 8-22 0-29C-8-22-9-11 0-5"/>';
  const petals = Array.from(
    { length: 8 },
    (_, index) => `<g transform="rotate(${index * 45})">${petal}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-32 -32 64 64">${petals.join('')}</svg>`;
}
