import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Fontkit from 'fontkit';
import { num } from '../../art/svg.ts';

// Built pages run from wherever the output lies: packages are looked up from the project.
export const requirePackage = createRequire(join(process.cwd(), 'package.json'));

const SANS = '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans';
const SERIF = '@fontsource/young-serif/files/young-serif';

/** The files of a face: the first that has a letter draws it. */
const FILES = {
  display: [`${SERIF}-latin-400-normal.woff2`, `${SERIF}-latin-ext-400-normal.woff2`],
  text: [`${SANS}-latin-wght-normal.woff2`, `${SANS}-latin-ext-wght-normal.woff2`],
} as const;

export type Face = keyof typeof FILES;

/** A piece of a text that one file draws. */
interface Run {
  readonly font: Fontkit.Font;
  text: string;
}

const loaded = new Map<Face, readonly Fontkit.Font[]>();

function fontsOf(face: Face): readonly Fontkit.Font[] {
  const known = loaded.get(face);
  if (known) return known;
  const fontkit = requirePackage('fontkit') as typeof Fontkit;
  const fonts = FILES[face].map(
    (file) => fontkit.openSync(requirePackage.resolve(file)) as Fontkit.Font,
  );
  loaded.set(face, fonts);
  return fonts;
}

const hasLetter = (font: Fontkit.Font, letter: string) =>
  font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);

/**
 * A letter that the fonts have, as close to the wanted one as possible: it loses its marks one by
 * one. A letter of another script stays and becomes the font's box, so that a reader sees that
 * something stands there; emoji and control characters go.
 */
function toDrawable(fonts: readonly Fontkit.Font[], letter: string): string {
  const isKnown = (one: string) => fonts.some((font) => hasLetter(font, one));
  const parts = Array.from(letter.normalize('NFD'));
  for (let count = parts.length; count > 0; count -= 1) {
    const [one = '', ...more] = parts.slice(0, count).join('').normalize('NFC');
    if (more.length === 0 && isKnown(one)) return one;
  }
  const plain = Array.from(letter.normalize('NFKD')).filter(isKnown).join('');
  return plain || (/[\p{L}\p{N}]/u.test(letter) ? letter : '');
}

function toRuns(face: Face, text: string): Run[] {
  const fonts = fontsOf(face);
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC')) {
    for (const one of toDrawable(fonts, letter)) {
      const font = fonts.find((each) => hasLetter(each, one)) ?? fonts[0];
      const last = runs.at(-1);
      if (last && last.font === font) last.text += one;
      else if (font) runs.push({ font, text: one });
    }
  }
  return runs;
}

/** Widths in ems: the same few words are measured again in every size. */
const widths = new Map<string, number>();
const MOST_WIDTHS = 5000;

/** Width in pixels, from the fonts that the project carries. */
export function measureText(face: Face, text: string, size: number): number {
  const key = `${face} ${text}`;
  let ems = widths.get(key);
  if (ems === undefined) {
    ems = toRuns(face, text).reduce(
      (sum, run) => sum + run.font.layout(run.text).advanceWidth / run.font.unitsPerEm,
      0,
    );
    if (widths.size >= MOST_WIDTHS) widths.clear();
    widths.set(key, ems);
  }
  return ems * size;
}

/** The outlines of a text as SVG, with its baseline starting at `x`, `y`. */
export function outlineText(face: Face, text: string, size: number, x: number, y: number): string {
  let left = x;
  const drawn = toRuns(face, text).map(({ font, text: letters }) => {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions, advanceWidth } = font.layout(letters);
    let pen = 0;
    const paths = glyphs.map((glyph, index) => {
      const place = positions[index];
      const at = pen + (place?.xOffset ?? 0);
      pen += place?.xAdvance ?? glyph.advanceWidth;
      return `<path transform="translate(${num(at)} ${num(place?.yOffset ?? 0)})" d="${glyph.path.toSVG()}"/>`;
    });
    const start = left;
    left += advanceWidth * scale;
    return `<g transform="matrix(${scale} 0 0 ${-scale} ${num(start)} ${num(y)})">${paths.join('')}</g>`;
  });
  return drawn.join('');
}
