import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Fontkit from 'fontkit';
import { num } from '../../art/svg.ts';

// Built pages run from wherever the output lies: packages are looked up from the project.
export const requirePackage = createRequire(join(process.cwd(), 'package.json'));

const FILES = {
  display: '@fontsource/young-serif/files/young-serif-latin-400-normal.woff2',
  text: '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
} as const;

export type Face = keyof typeof FILES;

const loaded = new Map<Face, Fontkit.Font>();

function fontOf(face: Face): Fontkit.Font {
  const known = loaded.get(face);
  if (known) return known;
  const fontkit = requirePackage('fontkit') as typeof Fontkit;
  const font = fontkit.openSync(requirePackage.resolve(FILES[face])) as Fontkit.Font;
  loaded.set(face, font);
  return font;
}

/** Letters outside the font lose their marks rather than becoming boxes. */
function toDrawable(font: Fontkit.Font, text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      if (font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) return letter;
      const plain = [...letter.normalize('NFKD')];
      return plain.filter((one) => font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0)).join('');
    })
    .join('');
}

/** Width in pixels, from the font that the project carries. */
export function measureText(face: Face, text: string, size: number): number {
  const font = fontOf(face);
  return (font.layout(toDrawable(font, text)).advanceWidth * size) / font.unitsPerEm;
}

/** The outlines of a text as SVG, with its baseline starting at `x`, `y`. */
export function outlineText(face: Face, text: string, size: number, x: number, y: number): string {
  const font = fontOf(face);
  const scale = size / font.unitsPerEm;
  const run = font.layout(toDrawable(font, text));
  let pen = 0;
  const glyphs = run.glyphs.map((glyph, index) => {
    const place = run.positions[index];
    const at = pen + (place?.xOffset ?? 0);
    pen += place?.xAdvance ?? glyph.advanceWidth;
    return `<path transform="translate(${num(at)} ${num(place?.yOffset ?? 0)})" d="${glyph.path.toSVG()}"/>`;
  });
  return `<g transform="matrix(${scale} 0 0 ${-scale} ${num(x)} ${num(y)})">${glyphs.join('')}</g>`;
}
