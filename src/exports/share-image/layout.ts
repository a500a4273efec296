import { borderTile } from '../../art/borders.ts';
import { accents, tokens } from '../../art/palette.ts';
import { svg } from '../../art/svg.ts';
import type { ShareCard } from './card.ts';
import { measureText, outlineText } from './fonts.ts';
import type { Face } from './fonts.ts';
import { SHARE_SIZE } from './size.ts';
import { fitText } from './text.ts';
import type { TextBox } from './text.ts';

const LEFT = 64;
const ROOM = 520;
const TITLE: TextBox = { width: ROOM, maxLines: 3, sizes: [72, 66, 60, 54, 48, 43, 38, 34, 30] };
const LINE: TextBox = { width: ROOM, maxLines: 3, sizes: [29, 26] };
const FACT: TextBox = { width: ROOM, maxLines: 2, sizes: [29, 26] };
const KIND: TextBox = { width: ROOM, maxLines: 2, sizes: [25, 22] };
const SITE: TextBox = { width: ROOM, maxLines: 1, sizes: [25, 22, 19] };
const { light } = tokens;

interface Block {
  readonly svg: string;
  readonly bottom: number;
}

/**
 * The words and the border as SVG with an open place for the picture; text is outlines.
 *
 * @param beside what is shown in the open place: cloth in place of a photo is labelled.
 */
export function layOut(card: ShareCard, beside: 'photo' | 'cloth'): string {
  const { main, second } = accents[card.accent].light;
  const { width, height, picture } = SHARE_SIZE;
  const kind = block('text', card.kind, KIND, 60, main, 0.9);
  const title = block('display', card.title, TITLE, kind.bottom + 22, light.ink);
  let bottom = title.bottom + 22;
  const rest: string[] = [];
  const add = (text: string, box: TextBox, colour: string, weight?: number) => {
    const lines = Math.min(box.maxLines, Math.floor((height - 104 - bottom) / 36));
    if (lines < 1) return;
    const next = block('text', text, { ...box, maxLines: lines }, bottom, colour, weight);
    rest.push(next.svg);
    bottom = next.bottom + 8;
  };
  // What decides (price, maker) comes first where room is short.
  card.facts.forEach((fact, index) => {
    add(fact, FACT, index === 0 ? main : light.soga, index === 0 ? 1 : undefined);
  });
  if (card.line) add(card.line, LINE, light.soga);
  const { sample, illustration } = card;
  const labels = [
    sample ? label(sample, 'top', light.kunyit, light.onKunyit) : '',
    illustration && beside === 'cloth' ? label(illustration, 'bottom', light.mori, light.ink) : '',
  ];
  const site = block('text', card.site, SITE, height - 76, light.soga, 0.7);
  return (
    svg`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    svg`<path fill="${light.mori}" d="M0 0H${picture}V${height}H0Z"/><path fill="${main}" d="M0 0H${picture}V16H0Z"/><path fill="${second}" d="M0 20H${picture}V24H0Z"/>` +
    svg`<path fill="${second}" d="M${LEFT} ${height - 92}h72v4h-72z"/>${tumpalColumn(card)}` +
    `${kind.svg}${title.svg}${rest.join('')}${site.svg}${labels.join('')}</svg>`
  );
}

/** The kepala's row of triangles, standing on the picture and pointing to the words. */
function tumpalColumn({ accent }: ShareCard): string {
  const tile = borderTile('tumpal', { accent });
  const content = tile.svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');
  const { height, picture } = SHARE_SIZE;
  const scale = 0.75;
  const row = Array.from({ length: height / (tile.width * scale) }, (_, index) => {
    return svg`<g transform="translate(${index * tile.width})">${content}</g>`;
  });
  return svg`<g transform="translate(${picture - tile.height * scale} ${height}) rotate(-90) scale(${scale})">${row.join('')}</g>`;
}

function label(text: string, edge: 'top' | 'bottom', fill: string, colour: string): string {
  const size = 26;
  const tall = 50;
  const { width, height } = SHARE_SIZE;
  const wide = measureText('text', text, size) + 44;
  const x = width - wide - 32;
  const y = edge === 'top' ? 32 : height - 32 - tall;
  return (
    svg`<rect x="${x}" y="${y}" width="${wide}" height="${tall}" rx="${tall / 2}" fill="${fill}"/>` +
    paint(outlineText('text', text, size, x + 22, y + 34), colour, 0.8)
  );
}

function block(
  face: Face,
  text: string,
  box: TextBox,
  top: number,
  colour: string,
  weight?: number,
): Block {
  const { size, lines } = fitText(text, box, (line, at) => measureText(face, line, at));
  const step = Math.round(size * (face === 'display' ? 1.12 : 1.3));
  const drawn = lines.map((line, index) =>
    outlineText(face, line, size, LEFT, top + Math.round(size * 0.9) + index * step),
  );
  return { svg: paint(drawn.join(''), colour, weight), bottom: top + lines.length * step };
}

/** The text font is carried in its regular weight; a fine outline makes it bolder. */
function paint(outlines: string, colour: string, weight = 0): string {
  const stroke = weight
    ? svg` stroke="${colour}" stroke-width="${weight * 36}" stroke-linejoin="round"`
    : '';
  return `<g fill="${colour}"${stroke}>${outlines}</g>`;
}
