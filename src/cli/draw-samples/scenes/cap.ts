import { svg } from '../../../art/svg.ts';
import type { MotifName } from '../../../art/motif.ts';
import type { Colourway } from '../../../art/dyes.ts';
import type { Easel } from '../easel.ts';
import { linen, room, table } from '../stage.ts';
import { clip } from './layout.ts';
import { beam, box, ground, metal } from './parts.ts';
import { wajan, warmth } from './tools.ts';

/** Bent copper on dark depth: how a stamp's face looks. */
const copperFace: Colourway = {
  ground: '#3a1a0c',
  line: '#f0b684',
  figure: '#5a2a14',
  bloom: '#8a4722',
  leaf: '#5a2a14',
  spark: '#f6c79a',
  heart: '#4a2110',
};
const inkFace: Colourway = {
  ground: '#f6efdd',
  line: '#6b4226',
  figure: '#f6efdd',
  bloom: '#f6efdd',
  leaf: '#f6efdd',
  spark: '#8a5a36',
  heart: '#f6efdd',
};

const motifIn = (alt: string): MotifName =>
  alt.includes('kawung')
    ? 'kawung'
    : alt.includes('buketan')
      ? 'buketan'
      : alt.includes('parang')
        ? 'parang'
        : 'jlamprang';

/** A stamp's face from above; `mirror` for the partner of a pair. */
function face(
  easel: Easel,
  x: number,
  y: number,
  size: number,
  motif: MotifName,
  turn = 0,
  mirror = false,
): string {
  const units = new Map<MotifName, number>([
    ['kawung', 180],
    ['buketan', 200],
    ['parang', 170],
  ]);
  const scale = size / (units.get(motif) ?? 120);
  const fabric = easel.fabric(0, {
    kind: motif,
    colours: copperFace,
    scale,
    at: [
      motif === 'buketan' ? -size * 0.4 : -size / 2,
      motif === 'buketan' ? -size * 0.6 : -size / 2,
    ],
  });
  const round = motif === 'jlamprang' && easel.alt.includes('roset');
  const edge = round
    ? svg`M${-size / 2} 0a${size / 2} ${size / 2} 0 1 0 ${size} 0a${size / 2} ${size / 2} 0 1 0 ${-size} 0Z`
    : box(-size / 2, -size / 2, size, size);
  const rim = metal(easel);
  return easel.lift(
    svg`<g transform="translate(${x} ${y})rotate(${turn})${mirror ? 'scale(-1 1)' : ''}"><path d="${edge}" fill="#2a1208" stroke="#2a1208" stroke-width="44"/><path d="${edge}" fill="none" stroke="${rim}" stroke-width="30"/>${clip(easel, edge, fabric.fill(box(-size, -size, size * 2, size * 2)))}<path d="${edge}" fill="none" stroke="#f6c79a" stroke-width="5"/></g>`,
    20,
  );
}

/** A stamp standing on its face, its bound handle in the air. */
function standing(easel: Easel, x: number, y: number, size: number): string {
  const copper = metal(easel);
  const bars = Array.from(
    { length: 11 },
    (_, n) => svg`<path d="M${-150 + n * 30} 0V74" stroke="#4a2110" stroke-width="4"/>`,
  ).join('');
  return (
    ground(easel, x, y + 84 * size, 240 * size, 0.6) +
    svg`<g transform="translate(${x} ${y})scale(${size})"><path d="M-112 4C-120-150-90-236 0-236S120-150 112 4" fill="none" stroke="#5a2a14" stroke-width="30"/><path d="M-108 4C-116-146-86-230 0-230" fill="none" stroke="#e09a66" stroke-width="8"/><path d="M-82-196Q0-262 82-196" fill="none" stroke="#d8c39a" stroke-width="52"/><path d="M-82-196Q0-262 82-196" fill="none" stroke="#a88c58" stroke-width="52" stroke-dasharray="5 12"/><path d="M-172-8H172V12H-172Z" fill="${copper}"/><path d="M-160 8H160V76H-160Z" fill="${copper}"/>${bars}<path d="M-160 40H160" stroke="#5a2a14" stroke-width="4"/><path d="M-164 72H164" stroke="#f6c79a" stroke-width="6"/></g>`
  );
}

/** A stamp's face on a workbench: alone, in pairs, or beside its drawing. */
export function stampFace(easel: Easel): string {
  const { alt } = easel;
  const motif = motifIn(alt);
  if (alt.includes('sepasang'))
    return (
      table(easel) +
      face(easel, 330, 450, 400, motif, -4) +
      face(easel, 870, 450, 400, motif, 4, true)
    );
  if (alt.includes('kertas dengan canting')) {
    const fabric = easel.fabric(0, { kind: motif, colours: inkFace, scale: 1.5, at: [110, 130] });
    const sheet = svg`M100 110L640 96L660 800L112 806Z`;
    return (
      table(easel) +
      easel.lift(
        clip(easel, sheet, fabric.fill(box(80, 80, 600, 740))) +
          svg`<path d="${sheet}" fill="none" stroke="#cbb88f" stroke-width="3"/>`,
        12,
      ) +
      face(easel, 900, 400, 340, motif, 5) +
      pencil(easel)
    );
  }
  if (alt.includes('lembar uji')) {
    const fabric = easel.fabric(0, {
      kind: motif,
      colours: { ...inkFace, line: '#7a4b28', spark: '#8a5a36' },
      scale: 1.6,
      at: [190, 120],
    });
    const sheet = svg`M170 90L1010 106L996 800L184 812Z`;
    const grid = svg`<path d="M170 450H1010M590 90V810" stroke="#b08a58" stroke-width="3" stroke-dasharray="12 10"/>`;
    return (
      table(easel) + easel.lift(clip(easel, sheet, fabric.fill(box(150, 80, 900, 750)) + grid), 14)
    );
  }
  return linen(easel, '#eadfc8') + face(easel, 600, 450, 520, motif, -3);
}

function pencil(easel: Easel): string {
  return easel.lift(
    svg`<g transform="translate(760 700)rotate(-12)"><path d="M0 0L46-14V14Z" fill="#e9cfa0"/><path d="M0 0L14-4V4Z" fill="#2d2c30"/><path d="M46-14H330V14H46Z" fill="#a8272f"/><path d="M46-5H330" stroke="#d2706a" stroke-width="7"/><path d="M330-14h34v28h-34z" fill="#c9993c"/></g>`,
    8,
  );
}

/** A stamp from the side, to show its handle. */
export function stampSide(easel: Easel): string {
  const rosette = easel.alt.includes('jlamprang') ? face(easel, 860, 524, 270, 'jlamprang', 5) : '';
  return (
    room(easel, 640) +
    beam(60, 690, 1080, 60, '#8a5a36') +
    beam(120, 750, 70, 170, '#744826') +
    beam(1010, 750, 70, 170, '#744826') +
    (rosette
      ? standing(easel, 400, 560, 1.45) + ground(easel, 860, 690, 200, 0.6) + rosette
      : standing(easel, 600, 550, 1.75))
  );
}

/** Stamps in rows on a shelf. */
export function shelf(easel: Easel): string {
  const rows = [250, 520, 790];
  const motifs = ['jlamprang', 'kawung', 'ceplok', 'truntum', 'parang'] as const;
  const drawn = rows.map((y, row) =>
    Array.from({ length: 4 }, (_, n) => {
      const x = 210 + n * 262;
      return (n + row) % 3 === 1
        ? standing(easel, x, y - 66, 0.62)
        : easel.lift(
            svg`<g transform="translate(${x} ${y - 108})">${clip(easel, box(-92, -92, 184, 184), easel.fabric(0, { kind: motifs[(n + row * 2) % 5] ?? 'kawung', colours: copperFace, scale: 1.3, at: [-92, -92] }).fill(box(-92, -92, 184, 184)))}<path d="${box(-92, -92, 184, 184)}" fill="none" stroke="#c4703c" stroke-width="14"/><path d="M-98-98h196" stroke="#f6c79a" stroke-width="5"/></g>`,
            12,
          );
    }).join(''),
  );
  return (
    room(easel, 860) +
    svg`<path d="M52 20H1148V860H52Z" fill="#5f3a20"/><path d="M84 40H1116V850H84Z" fill="#452813"/>` +
    rows.map((y, n) => (drawn[n] ?? '') + beam(60, y, 1080, 28, '#9a683c')).join('')
  );
}

/** Copper ribbons and the tools that bend them. */
export function workbench(easel: Easel): string {
  const ribbon = (y: number, bend: number): string =>
    svg`<path d="M120 ${y}C300 ${y - bend} 420 ${y + bend} 640 ${y}S860 ${y - bend} 940 ${y + bend / 2}" fill="none" stroke="#7c3a1c" stroke-width="20"/><path d="M120 ${y - 3}C300 ${y - bend - 3} 420 ${y + bend - 3} 640 ${y - 3}S860 ${y - bend - 3} 940 ${y + bend / 2 - 3}" fill="none" stroke="#d98a55" stroke-width="11"/><path d="M120 ${y - 6}C300 ${y - bend - 6} 420 ${y + bend - 6} 640 ${y - 6}" fill="none" stroke="#f9d3ad" stroke-width="3"/>`;
  const coil = svg`<g transform="translate(960 250)" fill="none"><g stroke="#7c3a1c" stroke-width="16"><circle r="130"/><circle r="98"/><circle r="66"/></g><g stroke="#e09a66" stroke-width="7"><circle r="131"/><circle r="99"/><circle r="67"/></g></g>`;
  const pliers = svg`<g transform="translate(330 660)rotate(-14)"><path d="M-10-16L-170-34Q-196-20-170-8L-10 16ZM-10 16L-170 34Q-196 22-172 8L-10-14Z" fill="#8f9199" stroke="#45464c" stroke-width="4"/><circle r="22" fill="#6d6f77"/><path d="M10-12C120-60 220-60 300-36M10 12C120 60 220 60 300 36" fill="none" stroke="#a8272f" stroke-width="30" stroke-linecap="round"/></g>`;
  const shears = svg`<g transform="translate(800 690)rotate(12)"><path d="M-4 0L-190-40L-184-14L0 18ZM-4 8L-190 44L-184 18L0-10Z" fill="#b4b6bd" stroke="#55565c" stroke-width="4"/><circle r="12" fill="#45464c"/><path d="M6-8C90-70 170-70 200-30S150 30 20 4M6 8C90 70 170 70 200 40" fill="none" stroke="#2d2c30" stroke-width="18" stroke-linecap="round"/></g>`;
  return (
    table(easel) +
    easel.lift(ribbon(170, 60) + ribbon(290, -50) + ribbon(410, 70), 10) +
    easel.lift(coil + pliers + shears, 14)
  );
}

/** The padded stamping table with its pan of wax. */
export function stampTable(easel: Easel): string {
  const { alt } = easel;
  if (alt.includes('empat meja')) {
    const tables = [0, 1, 2, 3].map((n) => {
      const [x, y, size] = [190 + n * 226, 400 + n * 112, 0.72 + n * 0.13];
      return (
        svg`<g transform="translate(${x} ${y})scale(${size})">${beam(-180, 60, 34, 260, '#6b4226')}${beam(170, 60, 34, 260, '#6b4226')}<path d="M-220 0L-170-80H230L260 0Z" fill="#efe3c8"/><path d="M-220 0H260V62H-220Z" fill="#8f6a45"/><path d="M-220 0H260" stroke="#fffaf0" stroke-width="6"/></g>` +
        wajan(easel, x + 90 * size, y - 46 * size, 0.5 * size) +
        standing(easel, x - 96 * size, y - 62 * size, 0.46 * size)
      );
    });
    return room(easel, 470) + tables.join('');
  }
  const fabric = easel.fabric(0, {
    kind: motifIn(alt),
    colours: inkFace,
    scale: 1.15,
    at: [60, 560],
  });
  const top = 'M-20 560L90 470H1110L1220 560V640H-20Z';
  const cloth = 'M60 556L150 486H650L640 556Z';
  return (
    room(easel, 560) +
    svg`<path d="${top}" fill="#e9dcc0"/><path d="M-20 560H1220V650H-20Z" fill="#a98a60"/><path d="M-20 562H1220" stroke="#fffaf0" stroke-width="7"/><path d="M-20 650H1220V900H-20Z" fill="#5f3a20"/><path d="M-20 650h1240v30h-1240z" fill="#1e0f05" opacity=".35"/>${beam(70, 660, 60, 260, '#7a4b28')}${beam(1070, 660, 60, 260, '#7a4b28')}` +
    easel.lift(
      clip(easel, cloth, fabric.fill(box(40, 470, 640, 100))) +
        svg`<path d="M60 556H640V628Q350 640 60 628Z" fill="#f6efdd"/>${clip(easel, 'M60 556H640V628Q350 640 60 628Z', fabric.fill(box(40, 550, 640, 90)))}`,
      6,
    ) +
    warmth(900, 400) +
    wajan(easel, 890, 468, 0.95) +
    standing(easel, alt.includes('roset') ? 380 : 400, 440, 1.12) +
    (alt.includes('roset')
      ? svg`<path d="M640 92L560 210M640 92L720 210" stroke="#8f7a55" stroke-width="5"/><circle cx="640" cy="90" r="8" fill="#55555c"/>` +
        face(easel, 640, 270, 200, 'jlamprang')
      : '')
  );
}

/** A pan of wax on a heater with a stamp beside it. */
export function heater(easel: Easel): string {
  const plate = svg`<path d="M560 640H1060V770H560Z" fill="#6d6f77"/><path d="M560 640H1060V668H560Z" fill="#9a9ca5"/><circle cx="640" cy="722" r="28" fill="#2d2c30"/><path d="M640 722L656 702" stroke="#e6602a" stroke-width="7"/><circle cx="990" cy="722" r="11" fill="#f6a552"/>`;
  return (
    room(easel, 700) +
    beam(40, 770, 1120, 60, '#8a5a36') +
    beam(110, 830, 70, 90, '#744826') +
    beam(1020, 830, 70, 90, '#744826') +
    easel.lift(plate, 10) +
    warmth(810, 500) +
    wajan(easel, 810, 560, 1.05) +
    standing(easel, 300, 650, 1.2)
  );
}
