import { svg } from '../../../art/svg.ts';
import type { Easel } from '../easel.ts';
import { room, table } from '../stage.ts';
import { clip } from './layout.ts';
import { beam, box, ground } from './parts.ts';
import { canting } from './tools.ts';

/** Canting tulis on cloth, or standing in a wooden cup. */
export function cantings(easel: Easel): string {
  const { alt } = easel;
  if (alt.includes('wadah')) {
    const standing = [-58, -34, -12, 10, 34, 58].map(
      (turn, n) =>
        svg`<g transform="translate(${600 + turn * 3.2} ${560})rotate(${turn * 0.42 + 90})">${canting(easel, -380, 0, 0, 0.86, (['cecek', 'klowong', 'tembokan', 'ceret'] as const)[n % 4] ?? 'klowong')}</g>`,
    );
    const cup = easel.define(
      (id) =>
        svg`<linearGradient id="${id}"><stop offset="0" stop-color="#5f3a20"/><stop offset=".3" stop-color="#c08a54"/><stop offset=".6" stop-color="#9a683c"/><stop offset="1" stop-color="#4a2c16"/></linearGradient>`,
    );
    return (
      room(easel, 690) +
      beam(80, 800, 1040, 70, '#8a5a36') +
      ground(easel, 600, 806, 330, 0.7) +
      standing.join('') +
      easel.lift(
        svg`<path d="M380 520H820L790 804Q600 824 410 804Z" fill="${cup}"/><path d="M380 520Q600 560 820 520" fill="none" stroke="#e2bd8f" stroke-width="9"/><path d="M396 660Q600 700 804 660" fill="none" stroke="#3d2412" stroke-width="7" opacity=".5"/>`,
        12,
      )
    );
  }
  const four = alt.includes('empat');
  const fabric = easel.fabric(0, { kind: 'klowong', at: [80, 60], scale: 2.2 });
  const sheet = 'M60 80Q600 50 1150 96L1120 820Q600 850 90 800Z';
  const spouts = four
    ? (['cecek', 'klowong', 'ceret', 'tembokan'] as const)
    : (['cecek', 'klowong', 'tembokan'] as const);
  const step = four ? 182 : 230;
  return (
    table(easel) +
    easel.lift(
      clip(easel, sheet, fabric.fill(box(40, 40, 1130, 820))) +
        svg`` +
        easel.folds(sheet, { period: 520, strength: 0.26, turn: 16 }),
      14,
    ) +
    spouts
      .map((spout, n) =>
        canting(easel, 420, (four ? 160 : 210) + n * step, -5 + n * 3, 1.28, spout),
      )
      .join('')
  );
}
