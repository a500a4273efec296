import { mix } from '../../../art/contrast.ts';
import { svg } from '../../../art/svg.ts';
import type { Easel } from '../easel.ts';

/** A bamboo pole from one point to another. */
export function bamboo(x1: number, y1: number, x2: number, y2: number, thick: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const turn = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  const nodes = Array.from({ length: Math.floor(length / 150) }, (_, index) => (index + 0.6) * 150)
    .filter((at) => at < length - 10)
    .map(
      (at) =>
        svg`<path d="M${at} ${-thick / 2 - 1.5}v${thick + 3}" stroke="#8a6a32" stroke-width="4"/><path d="M${at + 4} ${-thick / 2}v${thick}" stroke="#f0dc9e" stroke-width="2"/>`,
    )
    .join('');
  return svg`<g transform="translate(${x1} ${y1})rotate(${turn})"><rect y="${-thick / 2}" width="${length}" height="${thick}" rx="${thick / 3}" fill="#c9a55a"/><rect y="${-thick / 2 + thick * 0.12}" width="${length}" height="${thick * 0.26}" rx="2" fill="#ecd493"/><rect y="${thick * 0.18}" width="${length}" height="${thick * 0.32}" rx="3" fill="#9a7638" opacity=".7"/>${nodes}</g>`;
}

/** A planed wooden bar. */
export function beam(
  x: number,
  y: number,
  width: number,
  height: number,
  wood = '#8a5a36',
): string {
  return svg`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="5" fill="${wood}"/><rect x="${x + 3}" y="${y + 3}" width="${width - 6}" height="${Math.min(height, width) * 0.16}" rx="2" fill="${mix(wood, '#ffe4bd', 0.35)}"/><path d="M${x + 8} ${y + height * 0.62}h${width - 16}" stroke="${mix(wood, '#2a1206', 0.4)}" stroke-width="2" opacity=".5"/>`;
}

/** A line hung between two points, and its height at any x between them. */
export function rope(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  sag: number,
): { drawn: string; at(x: number): number } {
  const at = (x: number): number => {
    const share = (x - x1) / (x2 - x1);
    return y1 + (y2 - y1) * share + 4 * sag * share * (1 - share);
  };
  const middle = svg`${(x1 + x2) / 2} ${(y1 + y2) / 2 + 2 * sag}`;
  const path = svg`M${x1} ${y1}Q${middle} ${x2} ${y2}`;
  return {
    at,
    drawn: svg`<path d="${path}" fill="none" stroke="#6d5136" stroke-width="6"/><path d="${path}" fill="none" stroke="#d9bf92" stroke-width="3" stroke-dasharray="7 5"/>`,
  };
}

/** A clothes peg of split bamboo. */
export function peg(x: number, y: number, turn = 0): string {
  return svg`<g transform="translate(${x} ${y})rotate(${turn})"><rect x="-6" y="-20" width="12" height="44" rx="4" fill="#d9b06a"/><rect x="-6" y="-20" width="5" height="44" rx="2" fill="#f0d49b"/><path d="M-7-2h14" stroke="#6b4a22" stroke-width="4"/></g>`;
}

/** The outline of a cloth that hangs from a straight edge: sides that breathe, a hem in waves. */
export function hanging(
  easel: Easel,
  x: number,
  y: number,
  width: number,
  height: number,
  waves = 5,
): string {
  const step = width / waves;
  const foot = y + height;
  let hem = '';
  for (let index = waves; index > 0; index -= 1) {
    const right = x + index * step;
    const dip = easel.random.range(6, 15) * (index % 2 ? 1 : -0.6);
    hem += svg`Q${right - step / 2} ${foot + dip * 2} ${right - step} ${foot + (index === 1 ? 0 : easel.random.range(-3, 3))}`;
  }
  return svg`M${x} ${y}H${x + width}C${x + width + 6} ${y + height * 0.35} ${x + width - 8} ${y + height * 0.7} ${x + width} ${foot}${hem}C${x + 8} ${y + height * 0.7} ${x - 6} ${y + height * 0.35} ${x} ${y}Z`;
}

/** A rectangle with softly uneven edges, as cut cloth lies on a table. */
export function lying(x: number, y: number, width: number, height: number, soft = 5): string {
  return svg`M${x} ${y}Q${x + width / 2} ${y - soft} ${x + width} ${y + soft / 2}Q${x + width + soft} ${y + height / 2} ${x + width - soft / 2} ${y + height}Q${x + width / 2} ${y + height + soft} ${x + soft / 2} ${y + height - soft / 2}Q${x - soft} ${y + height / 2} ${x} ${y}Z`;
}

export const box = (x: number, y: number, width: number, height: number): string =>
  svg`M${x} ${y}h${width}v${height}h${-width}Z`;

/** A gradient across a metal body: copper, brass or iron. */
export function metal(
  easel: Easel,
  tone: 'copper' | 'brass' | 'iron' = 'copper',
  turned = false,
): string {
  const [dark, body, shine] = {
    copper: ['#7c3a1c', '#c4703c', '#f6c79a'],
    brass: ['#7c5a1c', '#c9993c', '#fbe7a6'],
    iron: ['#2d2c30', '#55555c', '#a9abb4'],
  }[tone] as [string, string, string];
  return easel.define(
    (id) =>
      svg`<linearGradient id="${id}" x1="0" y1="0" x2="${turned ? 0 : 1}" y2="${turned ? 1 : 0}"><stop offset="0" stop-color="${dark}"/><stop offset=".22" stop-color="${body}"/><stop offset=".38" stop-color="${shine}"/><stop offset=".55" stop-color="${body}"/><stop offset="1" stop-color="${dark}"/></linearGradient>`,
  );
}

/** A soft pool of shade where a thing stands. */
export function ground(easel: Easel, x: number, y: number, reach: number, deep = 0.42): string {
  const fill = easel.define(
    (id) =>
      svg`<radialGradient id="${id}"><stop offset="0" stop-color="#1e0f05" stop-opacity="${deep}"/><stop offset=".6" stop-color="#1e0f05" stop-opacity="${deep * 0.45}"/><stop offset="1" stop-color="#1e0f05" stop-opacity="0"/></radialGradient>`,
  );
  return svg`<ellipse cx="${x}" cy="${y}" rx="${reach}" ry="${reach * 0.16}" fill="${fill}"/>`;
}
