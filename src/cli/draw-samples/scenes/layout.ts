import { boh } from '../../../art/borders/boh.ts';
import { pinggiran } from '../../../art/borders/pinggiran.ts';
import { serit } from '../../../art/borders/serit.ts';
import { tumpal } from '../../../art/borders/tumpal.ts';
import type { DrawStrip } from '../../../art/borders/strip.ts';
import type { Colourway } from '../../../art/dyes.ts';
import { svg } from '../../../art/svg.ts';
import type { Easel, Fabric } from '../easel.ts';
import { box } from './parts.ts';

const strips = { boh, pinggiran, serit, tumpal } as const satisfies Record<string, DrawStrip>;

/**
 * A band of border ornament in a cloth's own dyes: `side` is the edge of the band
 * that its points look away from.
 */
export function band(
  easel: Easel,
  kind: keyof typeof strips,
  dye: Colourway,
  area: readonly [x: number, y: number, width: number, height: number],
  side: 'top' | 'bottom' | 'left' | 'right' = 'bottom',
): string {
  const strip = strips[kind]({
    main: dye.figure,
    second: dye.bloom,
    spark: dye.spark,
    leaf: dye.leaf,
    line: dye.line,
  });
  const [x, y, width, height] = area;
  const across = side === 'left' || side === 'right' ? width : height;
  const scale = across / strip.height;
  const turn = {
    bottom: svg`translate(${x} ${y})`,
    top: svg`translate(${x} ${y + height})scale(1 -1)`,
    left: svg`translate(${x + width} ${y})rotate(90)`,
    right: svg`translate(${x} ${y})matrix(0 1 1 0 0 0)`,
  }[side];
  const fill = easel.define(
    (id) =>
      svg`<pattern id="${id}" width="${strip.width}" height="${strip.height}" patternUnits="userSpaceOnUse" patternTransform="${turn}scale(${scale})">${strip.content}</pattern>`,
  );
  return svg`<path d="${box(x, y, width, height)}" fill="${dye.ground}"/><path d="${box(x, y, width, height)}" fill="${fill}"/>`;
}

export type Layout =
  | 'lembaran'
  | 'kain-panjang'
  | 'sarung'
  | 'kepala-kiri'
  | 'pagi-sore'
  | 'terang-bulan'
  | 'selendang';

/** The same dyes on the darker ground of a head panel. */
const flowered = (dye: Colourway): Colourway => ({ ...dye, ground: dye.heart, heart: dye.ground });

/** A cloth laid out whole inside a rectangle; clip it to the shape it takes. */
export function cloth(
  easel: Easel,
  layout: Layout,
  area: readonly [x: number, y: number, width: number, height: number],
  fabric: Fabric,
  other?: Fabric,
): string {
  const [x, y, width, height] = area;
  const dye = fabric.colours;
  const whole = fabric.fill(box(x - 20, y - 20, width + 40, height + 60));
  const edge = Math.min(54, height * 0.1);
  const lower =
    band(easel, 'pinggiran', dye, [x - 20, y + height - edge, width + 40, edge], 'bottom') +
    svg`<path d="${box(x - 20, y + height - 3, width + 40, 44)}" fill="${dye.ground}"/>`;
  const rule = svg`<path d="M${x - 20} ${y + height - edge - 3}h${width + 40}" stroke="${dye.line}" stroke-width="3"/>`;
  if (layout === 'lembaran') return whole;
  if (layout === 'pagi-sore' && other) {
    const seam = svg`M${x + width * 0.36} ${y - 20}L${x + width * 0.64} ${y + height + 40}`;
    return (
      whole +
      other.fill(
        svg`M${x + width * 0.36} ${y - 20}L${x + width * 0.64} ${y + height + 40}H${x + width + 30}V${y - 20}Z`,
      ) +
      svg`<path d="${seam}" stroke="${dye.ground}" stroke-width="22"/><path d="${seam}" stroke="${other.colours.ground}" stroke-width="15"/><path d="${seam}" stroke="${dye.line}" stroke-width="6" stroke-dasharray="0 11" stroke-linecap="round"/>`
    );
  }
  if (layout === 'terang-bulan') {
    const side = Math.min(92, width * 0.12);
    const field = easel
      .fabric(0, { kind: 'polos', colours: dye })
      .fill(box(x - 20, y - 20, width + 40, height + 60));
    return (
      field +
      (easel.alt.includes('kepala berbunga')
        ? easel
            .fabric(0, { kind: 'buketan', colours: flowered(dye), at: [x, y], scale: 1.1 })
            .fill(box(x - 20, y - 20, side * 2 + 20, height + 60)) +
          band(easel, 'boh', dye, [x + side * 2, y - 20, 26, height + 60], 'left')
        : band(easel, 'tumpal', dye, [x, y - 20, side, height + 60], 'left') +
          band(easel, 'boh', dye, [x + side, y - 20, 26, height + 60], 'left')) +
      band(
        easel,
        'pinggiran',
        dye,
        [x - 20, y + height - edge * 1.5, width + 40, edge * 1.5],
        'bottom',
      ) +
      rule
    );
  }
  if (layout === 'selendang' && easel.alt.includes('kedua ujungnya')) {
    const end = width * 0.26;
    const plain = easel.fabric(0, { kind: 'polos', colours: dye });
    return (
      whole +
      plain.fill(box(x + end, y - 20, width - 2 * end, height + 60)) +
      band(easel, 'serit', dye, [x + end, y - 20, 26, height + 60], 'left') +
      band(easel, 'serit', dye, [x + width - end - 26, y - 20, 26, height + 60], 'right')
    );
  }
  if (layout === 'kain-panjang' || layout === 'selendang') {
    const end = Math.min(96, width * 0.13);
    return (
      whole +
      lower +
      rule +
      band(easel, 'tumpal', dye, [x, y - 20, end, height + 60], 'left') +
      band(easel, 'tumpal', dye, [x + width - end, y - 20, end, height + 60], 'right')
    );
  }
  // Sarung: the kepala is a panel of tumpal that face each other, between two boh.
  const kepala = width * 0.24;
  const from = layout === 'kepala-kiri' ? x + width * 0.06 : x + (width - kepala) / 2;
  const head = { ...dye, ground: dye.heart, figure: dye.bloom, bloom: dye.figure };
  return (
    whole +
    lower +
    rule +
    svg`<path d="${box(from, y - 20, kepala, height + 60)}" fill="${head.ground}"/>` +
    band(easel, 'tumpal', head, [from, y - 20, kepala * 0.45, height + 60], 'left') +
    band(
      easel,
      'tumpal',
      head,
      [from + kepala * 0.55, y - 20, kepala * 0.45, height + 60],
      'right',
    ) +
    band(easel, 'boh', dye, [from - 26, y - 20, 28, height + 60], 'left') +
    band(easel, 'boh', dye, [from + kepala, y - 20, 28, height + 60], 'left')
  );
}

/** Draws `content` only inside `path`. */
export function clip(easel: Easel, path: string, content: string): string {
  const url = easel.define((id) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`);
  return `<g clip-path="${url}">${content}</g>`;
}

/** Birds in flight, for cloths in the encim manner. */
export function birds(
  dye: Colourway,
  spots: readonly (readonly [x: number, y: number, flip: 1 | -1])[],
): string {
  const bird =
    svg`<path d="M-8 2C-40-34-92-34-112-66C-70-62-30-52 2-22Z" fill="${dye.bloom}"/><path d="M-8 6C-44 30-60 62-100 70C-70 84-20 62 8 26Z" fill="${dye.figure}"/><path d="M-10 4C8-24 48-26 70-6L92-2L72 8C54 30 12 30-10 4Z" fill="${dye.figure}"/><path d="M12-6C10-50 34-78 66-84C54-60 56-34 38-8Z" fill="${dye.heart}"/>` +
    svg`<path d="M-30-24Q-60-36-92-56M-24 26Q-54 44-86 66M22-16Q32-48 54-70" stroke="${dye.spark}" stroke-width="4" stroke-dasharray="0 8" stroke-linecap="round" fill="none"/><circle cx="66" cy="-2" r="4" fill="${dye.line}" stroke="none"/>`;
  return spots
    .map(
      ([x, y, flip]) =>
        svg`<g transform="translate(${x} ${y})scale(${flip} 1)" stroke="${dye.line}" stroke-width="3" stroke-linejoin="round"><ellipse rx="104" ry="74" fill="${dye.ground}" stroke="none"/>${bird}</g>`,
    )
    .join('');
}
