import { mix } from '../../../art/contrast.ts';
import { svg } from '../../../art/svg.ts';
import type { Easel } from '../easel.ts';
import { linen, table } from '../stage.ts';
import { clip, cloth, type Layout } from './layout.ts';
import { box, lying } from './parts.ts';

/** A whole cloth spread on a table, one corner turned back. */
export function spread(easel: Easel): string {
  const { alt } = easel;
  const long = /selendang|syal/u.test(alt);
  const [x, y, width, height] = long ? [70, 210, 1060, 480] : [110, 90, 980, 700];
  const layout: Layout = alt.includes('terang bulan')
    ? 'terang-bulan'
    : /tumpal di tengah|sarung/u.test(alt)
      ? 'sarung'
      : alt.includes('pagi-sore')
        ? 'pagi-sore'
        : /ciprat|jumputan|ecoprint|daun/u.test(alt)
          ? 'lembaran'
          : long
            ? 'selendang'
            : 'kain-panjang';
  const pagiSore = layout === 'pagi-sore';
  const first = easel.fabric(0, {
    at: [x, y],
    scale: 1.3,
    ...(pagiSore ? { kind: 'buketan' } : {}),
  });
  const second = easel.fabric(1, {
    at: [x, y],
    scale: 1.3,
    ...(pagiSore ? { kind: 'jlamprang' } : {}),
    ...(easel.colours.length < 2
      ? {
          colours: {
            ground: '#f2dfb8',
            line: '#3c2317',
            figure: '#6b4226',
            bloom: '#a8272f',
            leaf: '#b9804a',
            spark: '#e3a72f',
            heart: '#faf3e3',
          },
        }
      : {}),
  });
  const shape = lying(x, y, width, height, 8);
  const kept = svg`M${x - 20} ${y - 20}H${x + width + 20}V${y + height - 170}L${x + width - 190} ${y + height + 30}H${x - 20}Z`;
  const flap = svg`M${x + width} ${y + height - 186}L${x + width - 206} ${y + height}Q${x + width - 196} ${y + height - 120} ${x + width - 160} ${y + height - 150}Q${x + width - 90} ${y + height - 200} ${x + width} ${y + height - 186}Z`;
  const fringe = [x - 22, x + width + 22]
    .map(
      (at) =>
        svg`<path d="M${at} ${y + 6}v${height - (at > x ? 190 : 12)}" stroke="${first.colours.ground}" stroke-width="52" stroke-dasharray="4 7"/>`,
    )
    .join('');
  const body = clip(
    easel,
    kept,
    clip(easel, shape, cloth(easel, layout, [x, y, width, height], first, second)) +
      easel.folds(shape, { period: 490, strength: 0.26, turn: 14 }),
  );
  const back = easel.define(
    (id) =>
      svg`<linearGradient id="${id}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff3dc" stop-opacity=".55"/><stop offset="1" stop-color="#1a0f20" stop-opacity=".25"/></linearGradient>`,
  );
  const corner = easel.lift(
    `${first.fill(flap)}<path d="${flap}" fill="${mix(first.colours.ground, '#fff4dc', 0.4)}" opacity=".62"/><path d="${flap}" fill="${back}"/>`,
    10,
  );
  const knots = alt.includes('simpul')
    ? [
        [300, 330],
        [620, 250],
        [520, 560],
        [830, 420],
      ]
        .map(([kx = 0, ky = 0]) =>
          easel.lift(
            svg`<g transform="translate(${kx} ${ky})"><path d="M-34 30C-26-4-14-22 0-46C14-22 26-4 34 30Q0 46-34 30Z" fill="${first.colours.ground}"/><path d="M-34 30C-26-4-14-22 0-46" stroke="#fff6e0" stroke-opacity=".4" stroke-width="5" fill="none"/><path d="M-26 8Q0 22 26 8M-22-2Q0 12 22-2M-17-12Q0 0 17-12" stroke="#fbf5e7" stroke-width="6" fill="none" stroke-linecap="round"/><path d="M24 8q30 8 40 34" stroke="#fbf5e7" stroke-width="3.5" fill="none"/></g>`,
            8,
          ),
        )
        .join('')
    : '';
  const warm = /cokelat|tiga negeri|krem|kuning/u.test(alt);
  return `${warm || easel.random.chance(0.4) ? linen(easel) : table(easel)}<g transform="rotate(-3 600 450)">${long ? fringe : ''}${easel.lift(body, 16)}${knots}${corner}</g>`;
}

/** A motif so close that the threads of the cloth show. */
export function closeUp(easel: Easel): string {
  const { alt } = easel;
  const dragon = alt.includes('liong');
  const fabric = easel.fabric(0, {
    scale: dragon ? 5.4 : 5.6,
    at: dragon ? [-560, -60] : [264, 114],
    turn: dragon ? 0 : -6,
  });
  const whole = box(0, 0, 1200, 900);
  const weave = easel.define(
    (id) =>
      svg`<pattern id="${id}" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(2)"><path d="M0 3H6M6 9H12" stroke="#fff6e0" stroke-opacity=".08" stroke-width="3"/><path d="M3 6V12M9 0V6" stroke="#140a14" stroke-opacity=".1" stroke-width="3"/></pattern>`,
  );
  return (
    fabric.fill(whole) +
    svg`<path d="${whole}" fill="${weave}"/>` +
    easel.folds(whole, { period: 900, strength: 0.34, turn: 24 })
  );
}

/** The parts of a garment laid into one cloth so that nothing is left over. */
export function cuttingPlan(easel: Easel): string {
  const fabric = easel.fabric(0, { at: [120, 120], scale: 1.7 });
  const sheet = lying(90, 110, 1020, 680, 6);
  const parts = [
    'M110 130H470C450 250 440 360 440 460H110Z',
    'M490 130H720V460H458C458 360 470 240 490 130Z',
    'M740 130H1090V300H740Z',
    'M740 318H1090V460H740Z',
    'M110 480H560L610 780H110Z',
    'M580 480H1090V780H630Z',
  ];
  const chalk = parts
    .map(
      (part) =>
        svg`<path d="${part}" fill="#fffdf5" fill-opacity=".2"/><path d="${part}" fill="none" stroke="#fffdf5" stroke-width="9"/><path d="${part}" fill="none" stroke="#2a1c30" stroke-width="3" stroke-dasharray="16 9"/>`,
    )
    .join('');
  const shears = svg`<g transform="translate(930 640)rotate(-32)"><path d="M-6 0L-150-26L-146-10L0 16ZM-6 8L-150 34L-146 18L0-8Z" fill="#a9abb4" stroke="#55555c" stroke-width="3"/><circle r="9" fill="#55555c"/><g fill="none" stroke="#2d2c30" stroke-width="17"><ellipse cx="66" cy="-34" rx="50" ry="26" transform="rotate(-24 66 -34)"/><ellipse cx="66" cy="42" rx="50" ry="26" transform="rotate(24 66 42)"/></g></g>`;
  return (
    table(easel) +
    easel.lift(
      clip(easel, sheet, fabric.fill(box(70, 90, 1060, 720)) + chalk) +
        easel.folds(sheet, { period: 700, strength: 0.2, turn: 20 }),
      14,
    ) +
    easel.lift(shears, 12)
  );
}

/** A cloth with embroidered flowers along its edge. */
export function embroidered(easel: Easel): string {
  const sheet = lying(110, 100, 980, 700, 7);
  const thread = ['#1e2f6e', '#3568ac', '#9cc3de'] as const;
  const spray = (x: number, y: number, turn: number): string => {
    const petals = [0, 60, 120, 180, 240, 300]
      .map(
        (at) =>
          svg`<g transform="rotate(${at})"><path d="M0-9C18-20 17-42 0-50C-17-42-18-20 0-9Z" fill="${thread[1]}"/><path d="M0-12V-44M-6-18L-5-40M6-18L5-40" stroke="${thread[2]}" stroke-width="2.6"/></g>`,
      )
      .join('');
    return svg`<g transform="translate(${x} ${y})rotate(${turn})"><path d="M-92 26C-50-6 50-6 92 26" fill="none" stroke="${thread[0]}" stroke-width="6" stroke-dasharray="12 3"/><path d="M-70 14q-8-36-38-34q2 34 38 34M70 14q8-36 38-34q-2 34-38 34" fill="${thread[0]}"/>${petals}<circle r="11" fill="#e3a72f"/></g>`;
  };
  const row = Array.from({ length: 5 }, (_, n) => n * 208 + 184);
  const sprays = [
    ...row.map((x) => spray(x, 196, 0)),
    ...row.map((x) => spray(x, 704, 180)),
    spray(204, 450, -90),
    spray(996, 450, 90),
  ];
  const lace = svg`<path d="${sheet}" fill="none" stroke="#fffdf6" stroke-width="34" stroke-dasharray="0 30" stroke-linecap="round"/>`;
  return (
    table(easel) +
    easel.lift(
      `${lace}<path d="${sheet}" fill="#fbf6ea"/>${sprays.join('')}<path d="M250 300H950V600H250Z" fill="none" stroke="#c9d6e4" stroke-width="4" stroke-dasharray="9 9"/>${easel.folds(sheet, { period: 490, strength: 0.28, turn: 12 })}`,
      18,
    )
  );
}

/** A picture painted in wax: three boats under a dark sky, in a frame. */
export function waxPainting(easel: Easel): string {
  const boat = (x: number, y: number, grow: number, hull: string, sail: string): string =>
    svg`<g transform="translate(${x} ${y})scale(${grow})" stroke="#faf3e3" stroke-width="5" stroke-linejoin="round"><path d="M-110 0Q-130-30-150-34Q-100 60-60 62H70Q120 56 160-40Q130-26 110 0Z" fill="${hull}"/><path d="M0-6V-190" /><path d="M8-186C90-140 100-60 90-14H8Z" fill="${sail}"/><path d="M-8-170C-60-120-72-60-70-14H-8Z" fill="#f2dfb8"/><path d="M-84 22H104M-70 42H84" stroke-dasharray="0 13" stroke-linecap="round" stroke-width="6"/></g>`;
  const swell = Array.from({ length: 7 }, (_, row) => {
    const y = 560 + row * 34;
    return svg`<path d="M140 ${y}${Array.from({ length: 12 }, () => 'q20-22 40 0t40 0').join('')}" fill="none" stroke="${row % 2 ? '#4db3a2' : '#9cc3de'}" stroke-width="${row % 2 ? 5 : 7}" opacity="${0.95 - row * 0.06}"/>`;
  });
  const stars = Array.from(
    { length: 46 },
    () =>
      svg`<circle cx="${easel.random.range(160, 1040)}" cy="${easel.random.range(140, 420)}" r="${easel.random.range(2, 5)}" fill="#faf3e3"/>`,
  ).join('');
  const crackle = Array.from({ length: 26 }, () => {
    const [x, y] = [easel.random.range(150, 1000), easel.random.range(130, 740)];
    return svg`<path d="M${x} ${y}l${easel.random.range(10, 60)} ${easel.random.range(-20, 30)}l${easel.random.range(10, 40)} ${easel.random.range(-10, 34)}" fill="none" stroke="#0b1030" stroke-width="2" opacity=".4"/>`;
  }).join('');
  const sky = easel.define(
    (id) =>
      svg`<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#101840"/><stop offset=".6" stop-color="#1e3a7c"/><stop offset="1" stop-color="#0f4c6b"/></linearGradient>`,
  );
  return (
    linen(easel, '#e7dcc6') +
    easel.lift(
      svg`<path d="${box(90, 70, 1020, 760)}" fill="#7a4b28"/><path d="${box(104, 84, 992, 732)}" fill="#a06b3e"/><path d="${box(128, 108, 944, 684)}" fill="#3d2412"/>`,
      24,
    ) +
    clip(
      easel,
      box(140, 120, 920, 660),
      svg`<path d="${box(140, 120, 920, 660)}" fill="${sky}"/>${stars}<circle cx="872" cy="232" r="66" fill="#f6e4b0"/><circle cx="872" cy="232" r="84" fill="none" stroke="#f6e4b0" stroke-width="6" stroke-dasharray="0 15" stroke-linecap="round"/>${swell.join('')}${boat(360, 560, 0.95, '#a8272f', '#e3a72f')}${boat(700, 520, 0.62, '#0f766e', '#d2553e')}${boat(860, 640, 1.05, '#6b4226', '#e6883a')}${swell.slice(4).join('')}${crackle}`,
    )
  );
}
