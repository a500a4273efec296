import { dyes } from '../../../art/dyes.ts';
import { mix } from '../../../art/contrast.ts';
import { svg } from '../../../art/svg.ts';
import type { Easel } from '../easel.ts';
import { linen, room, table, yard } from '../stage.ts';
import { clip } from './layout.ts';
import { bamboo, box, ground, hanging } from './parts.ts';
import { anglo, bowl, brush, canting, wajan, warmth } from './tools.ts';

function vat(easel: Easel, x: number, y: number, width: number, colour: string): string {
  const body = easel.define(
    (id) =>
      svg`<linearGradient id="${id}"><stop offset="0" stop-color="#5a524c"/><stop offset=".25" stop-color="#b7aa98"/><stop offset=".6" stop-color="#8f8476"/><stop offset="1" stop-color="#4a433e"/></linearGradient>`,
  );
  const half = width / 2;
  return (
    ground(easel, x, y + 210, half * 1.3, 0.55) +
    svg`<path d="M${x - half} ${y}L${x - half * 0.88} ${y + 196}Q${x} ${y + 228} ${x + half * 0.88} ${y + 196}L${x + half} ${y}Z" fill="${body}"/><path d="M${x - half * 0.95} ${y + 92}Q${x} ${y + 128} ${x + half * 0.95} ${y + 92}" stroke="#3f3833" stroke-width="8" fill="none" opacity=".5"/>` +
    svg`<ellipse cx="${x}" cy="${y}" rx="${half}" ry="${half * 0.25}" fill="#cdbfa9"/><ellipse cx="${x}" cy="${y + 3}" rx="${half * 0.9}" ry="${half * 0.2}" fill="${mix(colour, '#000000', 0.35)}"/><ellipse cx="${x}" cy="${y + 9}" rx="${half * 0.86}" ry="${half * 0.165}" fill="${colour}"/><path d="M${x - half * 0.6} ${y + 2}Q${x - half * 0.1} ${y - 13} ${x + half * 0.4} ${y}" stroke="#fff" stroke-opacity=".5" stroke-width="6" fill="none" stroke-linecap="round"/>`
  );
}

/** Dye vats with cloths hung above them. */
export function vats(easel: Easel): string {
  const { alt } = easel;
  const tubs = [dyes.nila, '#5d3a20', '#d79a22'];
  const beside = alt.includes('di samping bak');
  const hung = alt.includes('tergantung di atas');
  const pole =
    bamboo(60, 150, 1140, 138, 28) + bamboo(80, 90, 88, 820, 24) + bamboo(1120, 80, 1112, 820, 24);
  if (beside) {
    const fabric = easel.fabric(0, { at: [120, 150] });
    const shape = hanging(easel, 130, 146, 560, 560, 5);
    return (
      yard(easel) +
      pole +
      easel.lift(clip(easel, shape, fabric.fill(shape)) + easel.folds(shape, { period: 170 }), 16) +
      vat(easel, 900, 610, 380, '#5d3a20')
    );
  }
  const cloths = [0, 1, 2].map((n) => {
    const colour = tubs[n] ?? dyes.nila;
    const shape = hanging(easel, 140 + n * 330, 150, 250, 330, 3);
    return easel.lift(
      svg`<path d="${shape}" fill="${colour}"/>${easel.folds(shape, { period: 100, strength: 0.6 })}<path d="M${190 + n * 330} 500v26M${260 + n * 330} 496v40M${330 + n * 330} 500v18" stroke="${colour}" stroke-width="6" stroke-linecap="round" opacity=".7"/>`,
      12,
    );
  });
  return (
    yard(easel) +
    (hung ? pole + cloths.join('') : '') +
    [230, 600, 970]
      .map((x, n) => vat(easel, x, hung ? 620 : 500, 330, tubs[n] ?? dyes.nila))
      .join('')
  );
}

/** A cloth half in the indigo, half still white. */
export function dipping(easel: Easel): string {
  const shape = svg`M430 120H770C780 260 764 420 772 590H428C436 420 420 260 430 120Z`;
  const fade = easel.define(
    (id) =>
      svg`<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#faf3e3"/><stop offset=".5" stop-color="#faf3e3"/><stop offset=".62" stop-color="#9cc3de"/><stop offset=".74" stop-color="#3568ac"/><stop offset="1" stop-color="#1e2f6e"/></linearGradient>`,
  );
  return (
    yard(easel) +
    bamboo(140, 96, 1060, 110, 28) +
    bamboo(150, 60, 158, 820, 24) +
    bamboo(1050, 60, 1042, 820, 24) +
    vat(easel, 600, 566, 620, '#1e2f6e') +
    easel.lift(
      svg`<path d="${shape}" fill="${fade}"/>${easel.folds(shape, { period: 112, strength: 0.42 })}`,
      10,
    ) +
    svg`<path d="M420 580Q600 616 780 580L770 604Q600 634 430 604Z" fill="#131b45"/><path d="M380 600Q600 650 820 598" stroke="#9cc3de" stroke-width="5" fill="none" opacity=".7"/>`
  );
}

/** Bowls of brush-on colour with rattan brushes. */
export function bowls(easel: Easel): string {
  const three = easel.alt.includes('kuning, merah, dan hijau');
  const shades = three
    ? [dyes.kunyit, dyes.mengkudu, '#3f8f4e']
    : [dyes.kunyit, dyes.mengkudu, dyes.jade, dyes.nila, dyes.jambu, dyes.jingga, dyes.ungu];
  const spots = three
    ? [
        [290, 380],
        [610, 330],
        [930, 400],
      ]
    : [
        [230, 250],
        [520, 210],
        [810, 250],
        [1030, 440],
        [340, 510],
        [640, 480],
        [860, 660],
      ];
  const reach = three ? 158 : 122;
  const rests = three
    ? [
        [330, 690, -8],
        [700, 720, 6],
      ]
    : [
        [120, 740, -12],
        [420, 770, 4],
      ];
  return (
    linen(easel) +
    shades
      .map((shade, n) => bowl(easel, spots[n]?.[0] ?? 0, spots[n]?.[1] ?? 0, reach, shade))
      .join('') +
    rests
      .map(([x = 0, y = 0, turn = 0], n) =>
        brush(easel, x, y, turn, shades[n + 1] ?? dyes.nila, three ? 260 : 350),
      )
      .join('') +
    svg`<g opacity=".85">${[
      [980, 780, 26],
      [1040, 750, 12],
      [1010, 820, 9],
    ]
      .map(
        ([x = 0, y = 0, r = 0], n) =>
          svg`<circle cx="${x}" cy="${y}" r="${r}" fill="${shades[n] ?? dyes.nila}"/>`,
      )
      .join('')}</g>`
  );
}

/** The drawer's corner: wax on the fire, a canting at rest. */
export function waxPan(easel: Easel): string {
  const fabric = easel.fabric(0, { kind: 'klowong', at: [40, 120], scale: 1.2 });
  const sheet = hanging(easel, 40, 126, 470, 560, 4);
  const frame =
    bamboo(-20, 118, 560, 118, 26) + bamboo(530, 90, 530, 800, 24) + bamboo(470, 806, 590, 806, 22);
  return (
    room(easel, 700) +
    frame +
    easel.lift(
      clip(easel, sheet, fabric.fill(sheet)) + easel.folds(sheet, { period: 160, strength: 0.34 }),
      14,
    ) +
    anglo(easel, 840, 600, 0.98) +
    warmth(840, 470) +
    wajan(easel, 840, 540, 1.06) +
    canting(easel, 880, 500, -24, 0.82)
  );
}

/** A small square of cloth with its first waxed rosette, canting and pan beside it. */
export function firstPiece(easel: Easel): string {
  const scarf = easel.alt.includes('syal');
  const [x, y, width, height] = scarf ? [120, 120, 560, 660] : [110, 130, 620, 620];
  const sheet = svg`M${x} ${y}h${width}v${height}h${-width}Z`;
  const dye = easel.colours[0];
  const fabric = easel.fabric(0, {
    kind: 'jlamprang',
    at: [x + width / 2 - 60 * 4.2, y + height / 2 - 60 * 4.2],
    scale: 4.2,
  });
  const middle = svg`M${x + width / 2 - 190} ${y + height / 2}a190 190 0 1 0 380 0a190 190 0 1 0-380 0Z`;
  const cloth = scarf ? dye.ground : '#faf3e3';
  const edge = svg`<path d="M${x + 26} ${y + 26}h${width - 52}v${height - 52}h${52 - width}Z" fill="none" stroke="${scarf ? dye.line : dye.ground}" stroke-width="7" stroke-dasharray="0 20" stroke-linecap="round"/><path d="M${x + 42} ${y + 42}h${width - 84}v${height - 84}h${84 - width}Z" fill="none" stroke="${scarf ? dye.line : dye.ground}" stroke-width="4"/>`;
  const fringe = scarf
    ? svg`<path d="M${x + 4} ${y + height + 18}h${width - 8}" stroke="${cloth}" stroke-width="44" stroke-dasharray="4 7"/>`
    : '';
  const pan = scarf
    ? ''
    : easel.lift(
        svg`<g transform="translate(950 300)"><circle r="150" fill="#3a3a40"/><circle r="136" fill="#232226"/><circle r="122" fill="#a8651f"/><path d="M-70-40Q-20-86 50-70" stroke="#ffe7ad" stroke-width="9" fill="none" stroke-linecap="round"/><path d="M-162-18h-40v36h40M162-18h40v36h-40" fill="none" stroke="#3a3a40" stroke-width="16"/></g>`,
        18,
      );
  return (
    table(easel) +
    easel.lift(
      `<g transform="rotate(-4 420 440)">${fringe}<path d="${sheet}" fill="${cloth}"/>${edge}${clip(easel, middle, fabric.fill(box(x, y, width, height)))}${easel.folds(sheet, { period: 620, strength: 0.24, turn: 18 })}</g>`,
      16,
    ) +
    pan +
    canting(easel, scarf ? 850 : 830, scarf ? 330 : 620, scarf ? 62 : 14, 0.92)
  );
}

/** A little cloth in a hoop, half of its petals coloured. */
export function hoop(easel: Easel): string {
  const petals = [0, 45, 90, 135, 180, 225, 270, 315]
    .map(
      (turn, n) =>
        svg`<path d="M0-40C60-70 66-170 0-214C-66-170-60-70 0-40Z" transform="rotate(${turn})" fill="${n < 4 ? (n % 2 ? dyes.jambu : dyes.mengkudu) : '#fbf5e7'}"/>`,
    )
    .join('');
  const leaves = [22.5, 112.5, 202.5, 292.5]
    .map(
      (turn, n) =>
        svg`<path d="M0-130C54-176 62-262 22-322C-34-270-44-190 0-130ZM2-150Q14-230 18-300" transform="rotate(${turn})" fill="${n < 2 ? dyes.jade : '#fbf5e7'}"/>`,
    )
    .join('');
  return (
    table(easel) +
    easel.lift(
      svg`<g transform="translate(520 450)"><rect x="-390" y="-390" width="780" height="780" rx="8" fill="#fbf5e7" transform="rotate(6)"/>${easel.folds('M-390-390h780v780h-780Z', { period: 300, strength: 0.3, turn: 30 })}<g stroke="#6b4226" stroke-width="7">${leaves}${petals}<circle r="44" fill="${dyes.kunyit}"/></g><circle r="24" fill="none" stroke="#6b4226" stroke-width="7" stroke-dasharray="0 15" stroke-linecap="round"/><circle r="366" fill="none" stroke="#8a5a36" stroke-width="30"/><circle r="372" fill="none" stroke="#d9a873" stroke-width="7"/><rect x="-34" y="-412" width="68" height="46" rx="8" fill="#c9993c"/></g>`,
      20,
    ) +
    bowl(easel, 1040, 250, 96, dyes.mengkudu) +
    bowl(easel, 1050, 480, 96, dyes.jade) +
    brush(easel, 940, 700, -30, dyes.jambu, 240)
  );
}
