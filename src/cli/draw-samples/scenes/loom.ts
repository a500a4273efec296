import { mix } from '../../../art/contrast.ts';
import { dyes } from '../../../art/dyes.ts';
import { svg } from '../../../art/svg.ts';
import type { Easel } from '../easel.ts';
import { room } from '../stage.ts';
import { clip } from './layout.ts';
import { beam, box, ground, hanging } from './parts.ts';

const threads = [dyes.nila, dyes.langit, dyes.mori, dyes.biru, dyes.kunyit] as const;

/** A shuttle of polished wood with a bobbin of weft. */
function shuttle(
  easel: Easel,
  x: number,
  y: number,
  turn: number,
  size: number,
  yarn: string,
): string {
  return easel.lift(
    svg`<g transform="translate(${x} ${y})rotate(${turn})scale(${size})"><path d="M-330 0C-240-62-120-74 0-74S240-62 330 0C240 62 120 74 0 74S-240 62-330 0Z" fill="#8a5a36"/><path d="M-310-4C-230-52-120-62 0-62S230-52 310-4C220-34 110-42 0-42S-220-34-310-4Z" fill="#d2a06c"/><path d="M-330 0l-46 0l46-12zM330 0l46 0l-46-12z" fill="#a9abb4"/><rect x="-186" y="-36" width="372" height="72" rx="34" fill="#3d2412"/><rect x="-150" y="-25" width="290" height="50" rx="22" fill="${yarn}"/><path d="M-140 0H132" stroke="${mix(yarn, '#000000', 0.35)}" stroke-width="50" stroke-dasharray="3 7" opacity=".6"/><path d="M-130-12H126" stroke="#fff" stroke-opacity=".4" stroke-width="6"/><rect x="-176" y="-7" width="30" height="14" rx="6" fill="#c9a55a"/></g>`,
    16,
  );
}

/** A hand loom, its cloth half done. */
export function loom(easel: Easel): string {
  const side = easel.alt.includes('dari samping');
  const fabric = easel.fabric(0, {
    kind: 'lurik',
    at: [330, 0],
    scale: 1.1,
    ...(/lurik|biru/u.test(easel.alt) ? {} : { colours: easel.colours[0] }),
  });
  const wood = '#8a5a36';
  if (side) {
    const warp = Array.from(
      { length: 13 },
      (_, n) =>
        svg`<path d="M250 ${566 - n * 1.4}L600 ${470 - n * 9}L960 ${392 - n * 1.2}" fill="none" stroke="${threads[n % 5] ?? dyes.nila}" stroke-width="3.4"/>`,
    ).join('');
    return (
      room(easel, 730) +
      ground(easel, 600, 846, 560, 0.5) +
      beam(150, 180, 50, 660, wood) +
      beam(1000, 120, 50, 720, wood) +
      beam(120, 800, 960, 46, '#744826') +
      beam(150, 150, 900, 44, wood) +
      svg`<circle cx="1000" cy="400" r="86" fill="#6b4226"/><circle cx="1000" cy="400" r="72" fill="${dyes.nila}"/><g fill="none" stroke="#0d1640" stroke-opacity=".5" stroke-width="4"><circle cx="1000" cy="400" r="58"/><circle cx="1000" cy="400" r="42"/><circle cx="1000" cy="400" r="26"/></g><circle cx="1000" cy="400" r="12" fill="#3d2412"/>` +
      warp +
      easel.lift(
        fabric.fill('M176 560L470 500L470 560L196 640Z') +
          svg`<circle cx="214" cy="600" r="62" fill="#6b4226"/>${fabric.fill('M214 548a52 52 0 1 0 .1 0Z')}<circle cx="214" cy="600" r="14" fill="#3d2412"/>`,
        10,
      ) +
      beam(560, 210, 26, 400, '#a06b3e') +
      beam(620, 230, 26, 360, '#a06b3e') +
      beam(470, 190, 40, 430, '#b5835a') +
      svg`<path d="M573 194V150M633 214V150M490 194V150" stroke="#d9bf92" stroke-width="6"/>` +
      beam(420, 700, 330, 24, '#a06b3e') +
      svg`<path d="M573 610L560 704M633 590L700 704" stroke="#d9bf92" stroke-width="5"/>` +
      shuttle(easel, 330, 506, -12, 0.42, dyes.kunyit)
    );
  }
  const warp = Array.from({ length: 84 }, (_, n) => {
    const x = 330 + n * 6.5;
    return svg`<path d="M${x} 250L${x + (x - 600) * 0.02} 560" stroke="${threads[Math.floor(n / 3) % 5] ?? dyes.nila}" stroke-width="3"/>`;
  }).join('');
  const cloth = 'M326 556H874L900 800Q600 816 300 800Z';
  return (
    room(easel, 790) +
    ground(easel, 600, 872, 520, 0.55) +
    beam(200, 70, 64, 800, wood) +
    beam(936, 70, 64, 800, wood) +
    beam(170, 84, 860, 60, wood) +
    beam(190, 210, 820, 44, '#744826') +
    svg`<path d="M330 210H876V254H330Z" fill="${dyes.nila}"/><path d="M330 222H876M330 236H876" stroke="#9cc3de" stroke-width="4" stroke-dasharray="20 6 6 6"/>` +
    warp +
    [
      [320, 330],
      [360, 320],
    ]
      .map(
        ([y = 0, at = 0], n) =>
          svg`<path d="M${400 + n * 30} 144V${y}M${800 - n * 30} 144V${y}" stroke="#d9bf92" stroke-width="6"/>${beam(at - 40, y, 1200 - 2 * (at - 40), 22, '#a06b3e')}<path d="M330 ${y + 12}H870" stroke="#f0e2c2" stroke-width="24" stroke-dasharray="2 4.5" opacity=".5"/>`,
      )
      .join('') +
    easel.lift(
      clip(easel, cloth, fabric.fill(box(280, 540, 640, 290))) +
        svg`<path d="M326 556h548v30h-548z" fill="#1e0f05" opacity=".2"/>`,
      10,
    ) +
    easel.lift(
      beam(270, 478, 660, 74, '#b5835a') +
        svg`<path d="M330 515H870" stroke="#3d2412" stroke-width="44" stroke-dasharray="2 5" opacity=".65"/>`,
      14,
    ) +
    shuttle(easel, 600, 640, -5, 0.56, dyes.kunyit) +
    beam(170, 790, 860, 62, '#7a4b28')
  );
}

/** A shuttle on woven cloth. */
export function shuttleOnCloth(easel: Easel): string {
  const fabric = easel.fabric(0, {
    kind: 'lurik',
    scale: 1.9,
    turn: 4,
    colours: {
      ground: dyes.nila,
      line: dyes.mori,
      figure: dyes.biru,
      bloom: dyes.kunyit,
      leaf: dyes.langit,
      spark: dyes.mori,
      heart: dyes.wedel,
    },
  });
  const whole = box(0, 0, 1200, 900);
  const weft = easel.define(
    (id) =>
      svg`<pattern id="${id}" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(4)"><path d="M0 2H9" stroke="#0a0d25" stroke-opacity=".25" stroke-width="3"/><path d="M0 6.5H9" stroke="#fff6e0" stroke-opacity=".12" stroke-width="2"/></pattern>`,
  );
  return (
    fabric.fill(whole) +
    svg`<path d="${whole}" fill="${weft}"/>` +
    easel.folds(whole, { period: 760, strength: 0.36, turn: 30 }) +
    svg`<path d="M820 470C960 500 1040 620 1220 640" fill="none" stroke="${dyes.kunyit}" stroke-width="7"/>` +
    shuttle(easel, 580, 440, -16, 1.24, dyes.kunyit)
  );
}

/** Warp on cones, in rows on a rack. */
export function bobbins(easel: Easel): string {
  const shades = [
    dyes.nila,
    dyes.mengkudu,
    dyes.kunyit,
    dyes.jade,
    dyes.jambu,
    dyes.langit,
    dyes.jingga,
    dyes.manggis,
    dyes.mori,
    dyes.toska,
  ] as const;
  const round = easel.define(
    (id) =>
      svg`<linearGradient id="${id}"><stop offset="0" stop-color="#140a14" stop-opacity=".5"/><stop offset=".3" stop-color="#fff6e0" stop-opacity=".4"/><stop offset=".55" stop-color="#fff6e0" stop-opacity="0"/><stop offset="1" stop-color="#140a14" stop-opacity=".55"/></linearGradient>`,
  );
  const rows = [0, 1, 2].map((row) =>
    Array.from({ length: 7 }, (_, n) => {
      const [x, y] = [168 + n * 144, 216 + row * 236];
      const yarn = shades[(n * 3 + row * 4) % shades.length] ?? dyes.nila;
      const cone = svg`M${x - 30} ${y - 128}H${x + 30}L${x + 54} ${y}H${x - 54}Z`;
      return svg`<rect x="${x - 12}" y="${y - 156}" width="24" height="40" rx="5" fill="#d9b06a"/><path d="${cone}" fill="${yarn}"/><path d="M${x} ${y - 126}V${y}" stroke="#140a14" stroke-opacity=".22" stroke-width="90" stroke-dasharray="3 7"/><path d="${cone}" fill="${round}"/>`;
    }).join(''),
  );
  return (
    room(easel, 860) +
    svg`<path d="M40 30H1160V870H40Z" fill="#6b4226"/><path d="M70 54H1130V850H70Z" fill="#4a2c16"/>` +
    rows
      .map(
        (row, n) =>
          clip(easel, box(70, 54, 1060, 800), row) + beam(50, 214 + n * 236, 1100, 30, '#a06b3e'),
      )
      .join('')
  );
}

/** Curtains at a window or on a rod. */
export function curtains(easel: Easel): string {
  const fabric = easel.fabric(0, {
    kind: 'lurik',
    scale: 1,
    colours: {
      ground: '#e3d0a6',
      line: '#f4e8cc',
      figure: '#cbb384',
      bloom: '#b99c66',
      leaf: '#efe2c0',
      spark: '#8a6a3a',
      heart: '#d6bf90',
    },
  });
  const left = hanging(easel, 150, 120, 330, 640, 4);
  const right = hanging(easel, 720, 120, 330, 640, 4);
  const window_ = svg`<path d="M330 150H870V640H330Z" fill="#7a4b28"/><path d="M356 176H844V614H356Z" fill="#d5e8ea"/><path d="M356 430Q480 330 600 400T844 360V614H356Z" fill="#8fb27e"/><path d="M356 520Q520 440 844 500V614H356Z" fill="#5f8a55"/><path d="M600 176V614M356 390H844" stroke="#7a4b28" stroke-width="20"/><path d="M300 640H900V672H300Z" fill="#8a5a36"/>`;
  const rings = [160, 220, 280, 340, 400, 460, 730, 790, 850, 910, 970, 1030]
    .map(
      (x) => svg`<circle cx="${x}" cy="112" r="15" fill="none" stroke="#5f3a20" stroke-width="6"/>`,
    )
    .join('');
  const alone = easel.alt.includes('batang kayu');
  return (
    room(easel, 800) +
    (alone ? '' : window_) +
    beam(90, 84, 1020, 32, '#7a4b28') +
    rings +
    [left, right]
      .map((shape) =>
        easel.lift(fabric.fill(shape) + easel.folds(shape, { period: 84, strength: 0.7 }), 14),
      )
      .join('')
  );
}
