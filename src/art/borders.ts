import { brighten } from './contrast.ts';
import { boh } from './borders/boh.ts';
import { pinggiran } from './borders/pinggiran.ts';
import { serit, untuWalang } from './borders/serit.ts';
import type { BorderColours, DrawStrip } from './borders/strip.ts';
import { tumpal } from './borders/tumpal.ts';
import { dyes } from './dyes.ts';
import { accents, tokens, type AccentIndex, type Theme } from './palette.ts';
import { seedId } from './seed.ts';
import { svg } from './svg.ts';

const strips = {
  tumpal,
  boh,
  pinggiran,
  serit,
  'untu-walang': untuWalang,
} as const satisfies Record<string, DrawStrip>;

export type BorderKind = keyof typeof strips;
export const borderKinds = Object.keys(strips) as BorderKind[];

export interface BorderOptions {
  /** The page it stands on (default light); the ground is left open. */
  readonly theme?: Theme;
  /** The accent it wears; without it, nila with mengkudu. */
  readonly accent?: AccentIndex;
  /** Upside down: points hang from the top. */
  readonly flip?: boolean;
}

/** A border's single repeat, for `background-repeat: repeat-x`. */
export interface BorderTile {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

function coloursFor({ theme = 'light', accent }: BorderOptions): BorderColours {
  const pair = accent === undefined ? undefined : accents[accent].light;
  const main = pair?.main ?? tokens.light.indigo;
  const second = pair?.second ?? tokens.light.mengkudu;
  const spark = second === dyes.kunyit || accent === 4 ? dyes.gading : dyes.kunyit;
  const leaf = accent === 2 ? dyes.pupus : accent === 1 ? dyes.nila : dyes.jade;
  const line = dyes.mori;
  if (theme === 'light') return { main, second, spark, leaf, line };
  // By night the dyes are lifted off the indigo page.
  const lift = (colour: string): string => brighten(colour, 0.7);
  return { main: lift(main), second: lift(second), spark, leaf: lift(leaf), line };
}

const open = (width: number, height: number): string =>
  svg`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">`;

/** One repeat of a border as a standalone SVG: under 2,048 bytes, no ids, no style. */
export function borderTile(kind: BorderKind, options: BorderOptions = {}): BorderTile {
  const { width, height, content } = strips[kind](coloursFor(options));
  const turned = options.flip
    ? svg`<g transform="matrix(1 0 0 -1 0 ${height})">${content}</g>`
    : content;
  return { svg: `${open(width, height)}${turned}</svg>`, width, height };
}

/** A border of `repeats` tiles as a standalone SVG, cut to that length when the box is narrower. */
export function borderSvg(
  kind: BorderKind,
  options: BorderOptions & { readonly repeats?: number } = {},
): string {
  const { repeats = 24, flip } = options;
  const { width, height, content } = strips[kind](coloursFor(options));
  const id = seedId(JSON.stringify([kind, options]));
  const turn = flip ? svg` patternTransform="matrix(1 0 0 -1 0 ${height})"` : '';
  const length = width * repeats;
  return (
    svg`<svg xmlns="http://www.w3.org/2000/svg" width="${length}" height="${height}" viewBox="0 0 ${length} ${height}" preserveAspectRatio="xMinYMid slice" aria-hidden="true">` +
    svg`<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse"${turn}>${content}</pattern><path fill="url(#${id})" d="M0 0H${length}V${height}H0Z"/></svg>`
  );
}
