import { mix } from '../../../art/contrast.ts';
import { svg } from '../../../art/svg.ts';
import type { Easel } from '../easel.ts';
import { linen, room, table } from '../stage.ts';
import { beam, ground } from './parts.ts';

/** Plaited fibre as a fill: bands over and under. */
function plait(easel: Easel, tone: string, step: number, turn = 0): string {
  const [light, deep] = [mix(tone, '#fff0cf', 0.35), mix(tone, '#2a1606', 0.42)];
  return easel.define(
    (id) =>
      svg`<pattern id="${id}" width="${step * 2}" height="${step * 2}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><path d="M0 0H${step * 2}V${step * 2}H0Z" fill="${deep}"/><rect x="1" y="2" width="${step * 2 - 4}" height="${step - 4}" rx="${step * 0.36}" fill="${tone}" transform="translate(${-step / 2} 0)"/><rect x="${step * 1.5 + 1}" y="2" width="${step * 2 - 4}" height="${step - 4}" rx="${step * 0.36}" fill="${tone}"/><rect x="${step / 2 + 1}" y="${step + 2}" width="${step * 2 - 4}" height="${step - 4}" rx="${step * 0.36}" fill="${tone}"/><rect x="${-step * 1.5 + 1}" y="${step + 2}" width="${step * 2 - 4}" height="${step - 4}" rx="${step * 0.36}" fill="${tone}"/><path d="M0 ${step * 0.3}H${step}M${step * 0.8} ${step * 1.3}H${step * 1.8}" stroke="${light}" stroke-width="${step * 0.16}" stroke-linecap="round"/></pattern>`,
  );
}

function shade(easel: Easel): string {
  return easel.define(
    (id) =>
      svg`<linearGradient id="${id}"><stop offset="0" stop-color="#1e0f05" stop-opacity=".5"/><stop offset=".3" stop-color="#fff2d8" stop-opacity=".24"/><stop offset=".6" stop-color="#1e0f05" stop-opacity=".05"/><stop offset="1" stop-color="#1e0f05" stop-opacity=".55"/></linearGradient>`,
  );
}

/** A two-handled bag of plaited water hyacinth. */
export function basketBag(easel: Easel): string {
  const tone = '#b98b52';
  const fill = plait(easel, tone, 34);
  const body = 'M300 360Q600 396 900 360L860 780Q600 830 340 780Z';
  const rope = (path: string): string =>
    svg`<path d="${path}" fill="none" stroke="#6b4722" stroke-width="34" stroke-linecap="round"/><path d="${path}" fill="none" stroke="#c99c62" stroke-width="24" stroke-dasharray="16 5"/>`;
  return (
    room(easel, 700) +
    beam(80, 790, 1040, 70, '#8a5a36') +
    ground(easel, 600, 800, 400, 0.7) +
    rope('M452 372C446 40 754 40 748 372') +
    easel.lift(
      svg`<path d="M300 360Q600 320 900 360Q600 398 300 360Z" fill="#3d2610"/><path d="${body}" fill="${fill}"/><path d="${body}" fill="${shade(easel)}"/><path d="M296 366Q600 402 904 366" fill="none" stroke="#7a5630" stroke-width="34"/><path d="M296 366Q600 402 904 366" fill="none" stroke="#d9b67e" stroke-width="22" stroke-dasharray="15 7"/>` +
        rope('M400 424C388 150 812 150 800 424') +
        svg`<path d="M380 400h40v46h-40zM780 400h40v46h-40z" fill="#6b4226"/>`,
      16,
    )
  );
}

/** Three lidded baskets, from large to small. */
export function baskets(easel: Easel): string {
  const one = (x: number, size: number, tone: string): string => {
    const [wide, tall] = [176 * size, 300 * size];
    const foot = 770;
    const body = svg`M${x - wide} ${foot - tall}Q${x} ${foot - tall + 30 * size} ${x + wide} ${foot - tall}L${x + wide * 0.9} ${foot - 14}Q${x} ${foot + 26 * size} ${x - wide * 0.9} ${foot - 14}Z`;
    const lid = svg`M${x - wide * 1.06} ${foot - tall}C${x - wide} ${foot - tall - 96 * size} ${x + wide} ${foot - tall - 96 * size} ${x + wide * 1.06} ${foot - tall}Q${x} ${foot - tall + 40 * size} ${x - wide * 1.06} ${foot - tall}Z`;
    return (
      ground(easel, x, foot + 8, wide * 1.3, 0.65) +
      svg`<path d="${body}" fill="${plait(easel, tone, 26 * size)}"/><path d="${body}" fill="${shade(easel)}"/><path d="${lid}" fill="${plait(easel, mix(tone, '#6b3a14', 0.25), 24 * size, 45)}"/><path d="${lid}" fill="${shade(easel)}"/><path d="M${x - wide * 1.06} ${foot - tall}Q${x} ${foot - tall + 40 * size} ${x + wide * 1.06} ${foot - tall}" fill="none" stroke="#8a5f30" stroke-width="${16 * size}"/><path d="M${x - wide * 1.06} ${foot - tall}Q${x} ${foot - tall + 40 * size} ${x + wide * 1.06} ${foot - tall}" fill="none" stroke="#e0bf88" stroke-width="${9 * size}" stroke-dasharray="${12 * size} ${5 * size}"/><ellipse cx="${x}" cy="${foot - tall - 80 * size}" rx="${30 * size}" ry="${17 * size}" fill="#6b4226"/><ellipse cx="${x - 6 * size}" cy="${foot - tall - 85 * size}" rx="${16 * size}" ry="${7 * size}" fill="#b98a5c"/>`
    );
  };
  return (
    room(easel, 640) +
    beam(20, 764, 1160, 80, '#8a5a36') +
    one(270, 1.2, '#b98b52') +
    one(690, 0.98, '#a8793f') +
    one(1010, 0.74, '#c79d66')
  );
}

/** A round mat of plaited fibre, its end not yet tucked in. */
export function coaster(easel: Easel): string {
  const rings = Array.from({ length: 11 }, (_, n) => {
    const r = 30 + n * 27;
    return svg`<circle cx="560" cy="450" r="${r}" fill="none" stroke="#6b4722" stroke-width="27"/><circle cx="560" cy="450" r="${r}" fill="none" stroke="${n % 4 === 3 ? '#8a5f30' : '#c99c62'}" stroke-width="21" stroke-dasharray="17 4" stroke-dashoffset="${n * 9}"/><circle cx="560" cy="450" r="${r - 5}" fill="none" stroke="#ecd09a" stroke-width="3" stroke-dasharray="9 12" stroke-dashoffset="${n * 9}"/>`;
  });
  const tail = (path: string): string =>
    svg`<path d="${path}" fill="none" stroke="#6b4722" stroke-width="22" stroke-linecap="round"/><path d="${path}" fill="none" stroke="#c99c62" stroke-width="14" stroke-linecap="round"/>`;
  return (
    linen(easel) +
    easel.lift(rings.join(''), 16) +
    easel.lift(
      tail('M868 450C880 600 960 640 1080 660') +
        tail('M868 470C900 560 980 560 1110 540') +
        tail('M864 500C860 660 900 740 1010 800'),
      8,
    )
  );
}

/** Bags of cloth and leather: a drawstring pouch, a splattered tote, a leather crossbody. */
export function bag(easel: Easel): string {
  const { alt } = easel;
  if (alt.includes('kulit')) return leatherBag(easel);
  if (alt.includes('tas serut')) return pouch(easel);
  const fabric = easel.fabric(0, {
    scale: 1.1,
    ...(/ciprat|percikan/u.test(alt)
      ? {
          kind: 'ciprat' as const,
          colours: {
            ground: '#f6eedd',
            line: '#1e2f6e',
            figure: '#e6883a',
            bloom: '#e6883a',
            leaf: '#3568ac',
            spark: '#3568ac',
            heart: '#1e2f6e',
          },
        }
      : {}),
  });
  const body = 'M330 330H870L890 800Q600 820 310 800Z';
  const strap = (path: string): string =>
    svg`<path d="${path}" fill="none" stroke="#8f7a55" stroke-width="36"/><path d="${path}" fill="none" stroke="#e6d6b4" stroke-width="30"/><path d="${path}" fill="none" stroke="#b39c70" stroke-width="2.5" stroke-dasharray="8 6"/>`;
  return (
    table(easel) +
    `<g transform="rotate(-5 600 480)">${easel.lift(strap('M440 336C430 60 770 60 760 336') + fabric.fill(body) + easel.folds(body, { period: 560, strength: 0.28, turn: 14 }) + svg`<path d="M326 368H874" stroke="#8f7a55" stroke-width="3" stroke-dasharray="10 7"/>`, 20)}${easel.lift(strap('M420 372C410 20 790 20 780 372') + svg`<path d="M400 352h40v52h-40zM760 352h40v52h-40z" fill="#e6d6b4" stroke="#b39c70" stroke-width="3"/>`, 8)}</g>`
  );
}

const castor =
  'M0 60C-14 30-30 22-70 40C-60 10-70-4-112-14C-76-30-70-44-86-84C-54-66-36-70-24-110C-14-84-8-84 0-120C8-84 14-84 24-110C36-70 54-66 86-84C70-44 76-30 112-14C70-4 60 10 70 40C30 22 14 30 0 60Z';
const castorVeins =
  'M0 60V-112M0 20L-100-12M0 20L-76-74M0 20L-24-100M0 20L100-12M0 20L76-74M0 20L24-100';

function leatherBag(easel: Easel): string {
  const tan = easel.define(
    (id) =>
      svg`<linearGradient id="${id}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#d6a06a"/><stop offset=".5" stop-color="#b97f49"/><stop offset="1" stop-color="#8a5729"/></linearGradient>`,
  );
  const flap = 'M300 320Q600 292 900 320L880 560Q840 640 600 652Q360 640 320 560Z';
  const stitch = 'M322 340Q600 314 878 340L860 552Q822 620 600 632Q378 620 340 552Z';
  return (
    table(easel, '#8a6a50') +
    easel.lift(
      svg`<path d="M330 350C120 60 380 20 600 30S1080 60 870 350" fill="none" stroke="#7a4b28" stroke-width="30"/><path d="M330 350C120 60 380 20 600 30S1080 60 870 350" fill="none" stroke="#c08a54" stroke-width="17"/>`,
      12,
    ) +
    easel.lift(
      svg`<rect x="300" y="320" width="600" height="480" rx="46" fill="${tan}"/><rect x="320" y="340" width="560" height="440" rx="34" fill="none" stroke="#f0d6ae" stroke-width="4" stroke-dasharray="12 8"/>`,
      22,
    ) +
    easel.lift(
      svg`<path d="${flap}" fill="${tan}"/><g transform="translate(600 490)scale(1.24)"><path d="${castor}" fill="#5a2f14" opacity=".4"/><path d="${castor}" fill="none" stroke="#4a240e" stroke-width="4" opacity=".6"/><path d="${castorVeins}" stroke="#4a240e" stroke-width="3" opacity=".6"/></g><path d="${stitch}" fill="none" stroke="#f0d6ae" stroke-width="4" stroke-dasharray="12 8"/><circle cx="600" cy="616" r="19" fill="#c9993c"/><circle cx="594" cy="610" r="8" fill="#fbe7a6"/>`,
      10,
    )
  );
}

function pouch(easel: Easel): string {
  const body =
    'M300 250C330 300 330 330 300 370C250 520 260 700 300 800H720C760 700 770 520 720 370C690 330 690 300 720 250Q510 216 300 250Z';
  const leaf = (x: number, y: number, turn: number, fill: string): string =>
    svg`<g transform="translate(${x} ${y})rotate(${turn})scale(1.15)"><path d="${castor}" fill="${fill}" opacity=".62"/><path d="${castor}" fill="none" stroke="${fill}" stroke-width="4"/><path d="${castorVeins}" stroke="#f4ead2" stroke-width="3"/></g>`;
  return (
    linen(easel, '#e9e0cc') +
    easel.lift(
      svg`<path d="${body}" fill="#efe2c4"/>${leaf(420, 520, -18, '#7d8a45')}${leaf(600, 650, 22, '#9a5b34')}${easel.folds(body, { period: 210, strength: 0.34 })}<path d="M318 312Q510 340 702 312" stroke="#8a5a36" stroke-width="11" fill="none"/><path d="M700 312C770 330 790 400 760 470M318 312C250 330 230 390 256 450" stroke="#8a5a36" stroke-width="9" fill="none"/><circle cx="758" cy="476" r="15" fill="#8a5a36"/><circle cx="258" cy="456" r="15" fill="#8a5a36"/>`,
      20,
    ) +
    easel.lift(
      svg`<g transform="translate(960 520)rotate(24)"><rect x="-30" y="-60" width="60" height="400" rx="22" fill="#b98a5c"/><rect x="-24" y="-40" width="16" height="360" rx="8" fill="#e2bd8f"/><rect x="-130" y="-190" width="260" height="150" rx="26" fill="#8a5a36"/><rect x="-120" y="-180" width="240" height="34" rx="16" fill="#c79566"/><path d="M-112-110H112" stroke="#5f3a20" stroke-width="4"/></g>`,
      18,
    )
  );
}
