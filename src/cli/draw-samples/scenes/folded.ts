import { mix } from '../../../art/contrast.ts';
import { svg } from '../../../art/svg.ts';
import type { Easel, Fabric } from '../easel.ts';
import { room, table } from '../stage.ts';
import { band, clip } from './layout.ts';
import { beam, box, ground } from './parts.ts';

/** One folded cloth seen from the front: layers at the edge, a rounded fold. */
function folded(
  easel: Easel,
  x: number,
  y: number,
  width: number,
  height: number,
  fabric: Fabric,
  head: boolean,
): string {
  const shape = svg`M${x + 10} ${y}H${x + width - 10}Q${x + width + 12} ${y + height / 2} ${x + width - 10} ${y + height}H${x + 10}Q${x - 12} ${y + height / 2} ${x + 10} ${y}Z`;
  const dye = fabric.colours;
  const [from, wide] = [x + width * 0.3, width * 0.4];
  const panel = head
    ? svg`<path d="${box(from, y - 4, wide, height + 8)}" fill="${dye.heart}"/>` +
      band(easel, 'tumpal', { ...dye, ground: dye.heart, figure: dye.bloom, bloom: dye.figure }, [
        from,
        y + height * 0.14,
        wide,
        height * 0.86,
      ]) +
      band(easel, 'boh', dye, [from - 22, y - 4, 22, height + 8], 'left') +
      band(easel, 'boh', dye, [from + wide, y - 4, 22, height + 8], 'left')
    : '';
  const sheen = easel.define(
    (id) =>
      svg`<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff6e0" stop-opacity=".4"/><stop offset=".3" stop-color="#fff6e0" stop-opacity="0"/><stop offset=".72" stop-color="#1a0f20" stop-opacity=".1"/><stop offset="1" stop-color="#1a0f20" stop-opacity=".6"/></linearGradient>`,
  );
  return clip(
    easel,
    shape,
    fabric.fill(box(x - 20, y - 6, width + 40, height + 12)) +
      panel +
      svg`<path d="${box(x - 20, y, width + 40, height)}" fill="${sheen}"/>`,
  );
}

/** A pile of folded cloths on a stool, a bench or a shelf. */
export function stack(easel: Easel): string {
  const { alt } = easel;
  const head = /tumpal|sarung batik/u.test(alt) && !alt.includes('kotak-kotak');
  const count = /tiga|tumpukan|tumpuk/u.test(alt)
    ? alt.includes('tiga')
      ? 3
      : 5
    : alt.includes('kotak-kotak')
      ? 2
      : 1;
  const [thick, span] = ({ 1: [270, 860], 2: [196, 800], 3: [164, 740], 5: [112, 700] } as const)[
    count
  ];
  const base = 708;
  const pile = Array.from({ length: count }, (_, n) => {
    const shift = easel.random.range(-12, 12);
    const wide = span + easel.random.range(-20, 20);
    const left = 600 - span / 2 + shift;
    const y = base - (n + 1) * thick;
    const several = easel.colours.length > 1 && !alt.includes('tiga warna');
    const dye = easel.colours[n % easel.colours.length] ?? easel.colours[0];
    const extra =
      several || count < 3
        ? dye
        : alt.includes('tiga warna')
          ? spare[n % 3]
          : [easel.colours[0], ...spare][n % 4];
    const fabric = easel.fabric(0, {
      ...(extra ? { colours: extra } : {}),
      at: [left, y - 8],
      scale: count > 3 ? 0.72 : 0.95,
    });
    return folded(easel, left, y, wide, thick, fabric, head);
  });
  const seat =
    beam(130, base, 940, 44, '#8a5a36') +
    beam(250, base + 44, 54, 170, '#744826') +
    beam(896, base + 44, 54, 170, '#744826') +
    beam(300, base + 120, 600, 26, '#7f5230');
  return (
    room(easel, 780) +
    ground(easel, 600, 880, 560) +
    seat +
    ground(easel, 600, base + 2, 470, 0.6) +
    easel.lift(pile.join(''), 12)
  );
}

const spare = (['biru', 'hijau', 'merah'] as const).map((word) => spareColours(word));

function spareColours(word: 'biru' | 'hijau' | 'merah') {
  const [ground, figure, heart] = {
    biru: ['#1e2f6e', '#a8272f', '#131b45'],
    hijau: ['#0f766e', '#a8272f', '#0b4a47'],
    merah: ['#a8272f', '#1e2f6e', '#6d1522'],
  }[word] as [string, string, string];
  return {
    ground,
    figure,
    heart,
    line: '#faf3e3',
    bloom: '#e3a72f',
    leaf: '#9dbf78',
    spark: '#faf3e3',
  };
}

/** One length of cloth, folded flat on a table with a paper band around it. */
export function banded(easel: Easel): string {
  const fabric = easel.fabric(0, { at: [270, 190], scale: 1.15 });
  const [x, y, width, height] = [270, 180, 660, 540];
  const face = svg`M${x} ${y + 8}Q${x} ${y} ${x + 10} ${y}H${x + width - 10}Q${x + width} ${y} ${x + width} ${y + 10}V${y + height - 10}Q${x + width} ${y + height} ${x + width - 12} ${y + height}H${x + 12}Q${x} ${y + height} ${x} ${y + height - 10}Z`;
  const layers = [36, 24, 12]
    .map(
      (down) =>
        svg`<path d="${face}" transform="translate(${down * 0.5} ${down})" fill="${mix(fabric.colours.ground, '#1a0d06', 0.2 + down / 120)}"/>`,
    )
    .join('');
  const paper = svg`<path d="M510 176H690V728H510Z" fill="#f2e8d2"/><path d="M510 176h14v552h-14zM676 176h14v552h-14z" fill="#dccbaa"/><g transform="translate(600 452)"><circle r="62" fill="none" stroke="#8a5a36" stroke-width="4"/>${[0, 45, 90, 135, 180, 225, 270, 315].map((turn) => `<path d="M0-14C13-24 12-42 0-52C-12-42-13-24 0-14" fill="${turn % 90 ? fabric.colours.figure : fabric.colours.ground}" transform="rotate(${turn})"/>`).join('')}<circle r="9" fill="#e3a72f"/></g>`;
  return (
    table(easel) +
    easel.lift(
      `<g transform="rotate(-4 600 450)">${layers}${fabric.fill(face)}${easel.folds(face, { period: 660, strength: 0.3, turn: 60 })}<path d="M600 180V720" stroke="#1a0d06" stroke-opacity=".2" stroke-width="3"/>${paper}</g>`,
      22,
    )
  );
}

/** A roll of cloth with its end drawn out. */
export function roll(easel: Easel): string {
  const fabric = easel.fabric(0, { scale: 1, turn: 90 });
  const tongue = 'M250 330H950V760Q800 792 600 776T250 790Z';
  const bolt = 'M220 190H980Q1012 262 980 334H220Q188 262 220 190Z';
  const round = easel.define(
    (id) =>
      svg`<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#1a0f20" stop-opacity=".3"/><stop offset=".3" stop-color="#fff6e0" stop-opacity=".45"/><stop offset=".6" stop-color="#1a0f20" stop-opacity=".05"/><stop offset="1" stop-color="#1a0f20" stop-opacity=".6"/></linearGradient>`,
  );
  const straight = easel.fabric(0, { scale: 1 });
  const coil = svg`<g transform="translate(984 262)"><ellipse rx="26" ry="72" fill="${fabric.colours.ground}"/><g fill="none" stroke="#2a1c16" stroke-opacity=".5" stroke-width="3"><ellipse rx="20" ry="58"/><ellipse rx="14" ry="42"/><ellipse rx="8" ry="26"/></g><ellipse rx="4" ry="12" fill="#6b4a2c"/></g>`;
  return (
    table(easel) +
    easel.lift(
      straight.fill(tongue) + easel.folds(tongue, { period: 520, strength: 0.3, turn: 90 }),
      14,
    ) +
    easel.lift(`${straight.fill(bolt)}<path d="${bolt}" fill="${round}"/>${coil}`, 24)
  );
}

/** Cloth pushed into waves on a table, several colours side by side. */
export function waves(easel: Easel): string {
  const drawn = Array.from({ length: 4 }, (_, n) => {
    const y = 90 + n * 190;
    const fabric = easel.fabric(n, {
      colours: easel.colours[(n + 1) % easel.colours.length] ?? easel.colours[0],
      kind: n % 2 ? 'buketan' : 'truntum',
      at: [40, y],
      turn: -6,
      scale: 2.1,
    });
    const shape = svg`M-20 ${y + 60}C180 ${y - 70} 380 ${y + 120} 620 ${y + 10}S1020 ${y - 40} 1220 ${y + 40}V${y + 260}C1020 ${y + 190} 820 ${y + 270} 600 ${y + 230}S160 ${y + 190} -20 ${y + 290}Z`;
    return easel.lift(
      fabric.fill(shape) + easel.folds(shape, { period: 210, strength: 0.55, turn: 72 }),
      20,
    );
  });
  return table(easel) + drawn.join('');
}

/** A cloth folded on a low stool. */
export function onStool(easel: Easel): string {
  const fabric = easel.fabric(0, { at: [330, 300] });
  const top = 'M330 400L420 290H800L880 400Z';
  const drop =
    'M330 400H880V520Q860 560 840 524T780 540T720 522T640 542T560 522T480 540T400 524T330 520Z';
  return (
    room(easel, 690) +
    ground(easel, 600, 846, 420, 0.6) +
    beam(270, 404, 660, 60, '#8a5a36') +
    svg`<path d="M310 460L270 840H330L366 460ZM890 460L930 840H870L834 460Z" fill="#744826"/>` +
    beam(320, 640, 560, 36, '#7f5230') +
    easel.lift(
      fabric.fill(top) +
        svg`<path d="${top}" fill="#fff6e0" opacity=".16"/>` +
        fabric.fill(drop) +
        easel.folds(drop, { period: 96, strength: 0.5 }) +
        svg`<path d="M330 400H880" stroke="#140a14" stroke-opacity=".3" stroke-width="5"/><path d="M336 516h540" stroke="${fabric.colours.ground}" stroke-width="38" stroke-dasharray="3 7" transform="translate(0 30)"/>`,
      14,
    )
  );
}
