import { dyes } from '../../../art/dyes.ts';
import { svg } from '../../../art/svg.ts';
import { createRandom } from '../../../art/seed.ts';
import type { FabricKind } from '../fabrics.ts';
import type { Easel, Fabric } from '../easel.ts';
import { linen, room, table } from '../stage.ts';
import { clip, cloth } from './layout.ts';
import { bamboo, beam, box, ground, hanging } from './parts.ts';

const kinds = [
  'jlamprang',
  'kawung',
  'truntum',
  'ceplok',
  'parang',
  'buketan',
  'kupu',
  'sekar-jagad',
] as const satisfies readonly FabricKind[];

/** A different cloth for every place it is needed. */
function scrap(easel: Easel, n: number, scale = 0.6): Fabric {
  const random = createRandom(`${easel.picture.slug} ${n}`);
  const dye = [
    [dyes.nila, dyes.mengkudu],
    [dyes.mengkudu, dyes.nila],
    [dyes.jade, dyes.bata],
    [dyes.kunyit, dyes.mengkudu],
    [dyes.manggis, dyes.jambu],
    [dyes.mori, dyes.nila],
    [dyes.soga, dyes.kayu],
    [dyes.toska, dyes.laut],
  ][n % 8] as [string, string];
  const light = dye[0] === dyes.mori || dye[0] === dyes.kunyit;
  return easel.fabric(0, {
    kind: kinds[(n * 3 + random.int(3)) % kinds.length] ?? 'jlamprang',
    scale,
    colours: {
      ground: dye[0],
      line: light ? dyes.kopi : dyes.mori,
      figure: dye[1],
      bloom: light ? dyes.jade : dyes.kunyit,
      leaf: dyes.pupus,
      spark: light ? dyes.mengkudu : dyes.mori,
      heart: light ? dyes.gading : dyes.wedel,
    },
  });
}

/** A cushion of sixteen squares. */
export function cushion(easel: Easel): string {
  const body = 'M250 176Q600 214 950 176Q914 450 950 744Q600 706 250 744Q286 450 250 176Z';
  const patches = Array.from({ length: 16 }, (_, n) => {
    const [x, y] = [250 + (n % 4) * 175, 172 + Math.floor(n / 4) * 143];
    return (
      scrap(easel, n * 5 + Math.floor(n / 4), 0.62).fill(box(x, y, 177, 145)) +
      svg`<path d="${box(x, y, 175, 143)}" fill="none" stroke="#2a1620" stroke-opacity=".55" stroke-width="7"/><path d="${box(x + 9, y + 9, 157, 125)}" fill="none" stroke="#fff6e0" stroke-opacity=".8" stroke-width="3" stroke-dasharray="8 6"/>`
    );
  });
  const puff = easel.define(
    (id) =>
      svg`<radialGradient id="${id}" cx=".42" cy=".38" r=".7"><stop offset="0" stop-color="#fff6e0" stop-opacity=".34"/><stop offset=".5" stop-color="#fff6e0" stop-opacity="0"/><stop offset="1" stop-color="#140a14" stop-opacity=".55"/></radialGradient>`,
  );
  return (
    room(easel, 700) +
    svg`<path d="M60 560Q60 500 120 500H1080Q1140 500 1140 560V900H60Z" fill="#8f6a45"/><path d="M60 700H1140V900H60Z" fill="#7a5636"/><path d="M80 712Q600 740 1120 712" stroke="#b98f63" stroke-width="8" fill="none"/>` +
    ground(easel, 600, 744, 420, 0.7) +
    easel.lift(
      clip(easel, body, patches.join('')) +
        svg`<path d="${body}" fill="${puff}"/><path d="${body}" fill="none" stroke="${dyes.mengkudu}" stroke-width="9"/>`,
      18,
    )
  );
}

/** Four small cloths in open envelopes. */
export function envelopes(easel: Easel): string {
  const shades = [dyes.nila, dyes.mengkudu, dyes.jade, dyes.jingga];
  const drawn = shades.map((shade, n) => {
    const [x, y, turn] = [
      [110, 60, -5],
      [640, 50, 4],
      [90, 470, 3],
      [650, 480, -4],
    ][n] as [number, number, number];
    const fabric = easel.fabric(0, {
      kind: 'ciprat',
      scale: 0.7,
      colours: {
        ground: shade,
        line: dyes.mori,
        figure: dyes.kunyit,
        bloom: dyes.kunyit,
        leaf: dyes.langit,
        spark: dyes.mori,
        heart: dyes.wedel,
      },
    });
    const sheet = box(x + 50, y + 8, 340, 250);
    return svg`<g transform="rotate(${turn} ${x + 220} ${y + 190})">${easel.lift(svg`<path d="M${x} ${y + 130}L${x + 220} ${y - 20}L${x + 440} ${y + 130}V${y + 370}H${x}Z" fill="#c9ad7c"/>${fabric.fill(sheet)}${easel.folds(sheet, { period: 170, strength: 0.36 })}<path d="M${x} ${y + 130}L${x + 220} ${y + 280}L${x + 440} ${y + 130}V${y + 370}H${x}Z" fill="#e3cb9f"/><path d="M${x} ${y + 370}L${x + 190} ${y + 250}M${x + 440} ${y + 370}L${x + 250} ${y + 250}" stroke="#b99b66" stroke-width="3"/><circle cx="${x + 220}" cy="${y + 300}" r="22" fill="${shade}"/>`, 14)}</g>`;
  });
  return linen(easel, '#ece6da') + drawn.join('');
}

/** A shelf of pigeonholes, each with scraps of one colour rolled up. */
export function scrapShelf(easel: Easel): string {
  const shades = [
    dyes.mengkudu,
    dyes.jingga,
    dyes.kunyit,
    dyes.pupus,
    dyes.jade,
    dyes.toska,
    dyes.biru,
    dyes.nila,
    dyes.manggis,
    dyes.jambu,
    dyes.soga,
    dyes.mori,
  ] as const;
  const cells = shades.map((shade, n) => {
    const [x, y] = [110 + (n % 4) * 250, 84 + Math.floor(n / 4) * 250];
    const rolls = [
      [60, 176],
      [124, 180],
      [188, 176],
      [92, 122],
      [156, 124],
      [124, 70],
    ]
      .map(
        ([dx = 0, dy = 0]) =>
          svg`<g transform="translate(${x + dx} ${y + dy})"><circle r="33" fill="${shade}"/><circle r="33" fill="#140a14" opacity="${easel.random.range(0, 0.22)}"/><path d="M0 0C8-8 18 2 10 12S-14 18-18 2S-6-24 10-22S32-2 26 14" fill="none" stroke="#fff6e0" stroke-opacity=".55" stroke-width="4"/><circle r="32" fill="none" stroke="#140a14" stroke-opacity=".4" stroke-width="3"/></g>`,
      )
      .join('');
    return svg`<path d="${box(x, y, 234, 216)}" fill="#4a2c16"/><path d="M${x} ${y}h234v40h-234z" fill="#000" opacity=".25"/>${rolls}`;
  });
  return (
    room(easel, 870) +
    svg`<path d="M84 56H1116V858H84Z" fill="#a06b3e"/><path d="M84 56H1116V72H84Z" fill="#d2a06c"/>` +
    cells.join('')
  );
}

/** Recipe cards with a swatch at each corner. */
export function cards(easel: Easel): string {
  const shades = ['#6b4226', '#8a5a30', '#d79a22', '#e8bd58', '#1e2f6e', '#3568ac'];
  const drawn = Array.from({ length: 6 }, (_, n) => {
    const [x, y] = [90 + (n % 3) * 350, 90 + Math.floor(n / 3) * 380];
    const turn = easel.random.range(-4, 4);
    const shade = shades[n] ?? dyes.nila;
    const lines = [150, 186, 222, 258, 294]
      .map(
        (down, row) =>
          svg`<path d="M${x + 30} ${y + down}h${row % 2 ? 190 : 240}" stroke="#9c8f78" stroke-width="6" stroke-linecap="round"/>`,
      )
      .join('');
    return svg`<g transform="rotate(${turn} ${x + 150} ${y + 165})">${easel.lift(svg`<rect x="${x}" y="${y}" width="310" height="340" rx="10" fill="#fbf5e7"/>${lines}<path d="M${x + 168} ${y + 18}h124v104h-124z" fill="${shade}"/>${easel.folds(box(x + 168, y + 18, 124, 104), { period: 60, strength: 0.4 })}<path d="M${x + 168} ${y + 122}h124" stroke="${shade}" stroke-width="9" stroke-dasharray="3 5"/><circle cx="${x + 60}" cy="${y + 60}" r="26" fill="${shade}" opacity=".4"/><path d="M${x + 30} ${y + 110}h100" stroke="#5b4128" stroke-width="9" stroke-linecap="round"/>`, 12)}</g>`;
  });
  return table(easel) + drawn.join('');
}

/** An exhibition table: folded sarongs, plaited bags, scarves on a rail. */
export function stall(easel: Easel): string {
  const scarves = [0, 1, 2, 3, 4].map((n) => {
    const shape = hanging(easel, 150 + n * 190, 132, 150, 300, 2);
    return easel.lift(
      scrap(easel, n * 2 + 1, 0.55).fill(shape) + easel.folds(shape, { period: 74, strength: 0.6 }),
      10,
    );
  });
  const piles = [210, 520].map((x, pile) =>
    [0, 1, 2, 3]
      .map((n) => {
        const shape = svg`M${x + 8} ${616 - n * 44}h240q12 21 0 42h-240q-12-21 0-42Z`;
        return (
          scrap(easel, n + pile * 3, 0.5).fill(shape) +
          svg`<path d="${shape}" fill="none" stroke="#140a14" stroke-opacity=".35" stroke-width="3"/><path d="M${x + 8} ${652 - n * 44}h240" stroke="#140a14" stroke-opacity=".3" stroke-width="7"/>`
        );
      })
      .join(''),
  );
  const basket = svg`<path d="M840 500Q950 520 1060 500L1044 656Q950 676 856 656Z" fill="#b98b52"/><path d="M842 530Q950 550 1058 530M848 570Q950 590 1052 570M852 612Q950 632 1048 612" stroke="#6b4722" stroke-width="26" stroke-dasharray="20 8" fill="none" opacity=".7"/><path d="M880 510C870 380 1030 380 1020 510" fill="none" stroke="#8a5f30" stroke-width="17"/>`;
  const skirt = box(80, 690, 1040, 210);
  const front = easel.fabric(0, {
    kind: 'jlamprang',
    at: [80, 700],
    scale: 1,
    colours: {
      ground: dyes.nila,
      line: dyes.mori,
      figure: dyes.mengkudu,
      bloom: dyes.kunyit,
      leaf: dyes.langit,
      spark: dyes.mori,
      heart: dyes.wedel,
    },
  });
  return (
    room(easel, 800) +
    bamboo(90, 128, 1110, 128, 24) +
    bamboo(100, 100, 100, 700, 20) +
    bamboo(1100, 100, 1100, 700, 20) +
    scarves.join('') +
    easel.lift(piles.join('') + basket, 12) +
    beam(50, 656, 1100, 44, '#8a5a36') +
    clip(easel, skirt, cloth(easel, 'lembaran', [80, 690, 1040, 210], front)) +
    easel.folds(skirt, { period: 130, strength: 0.5 })
  );
}
