import { clothFor, type MotifName } from '../../art/motif.ts';
import { motifs } from '../../art/motifs/index.ts';
import { mix } from '../../art/contrast.ts';
import { way, type Colourway } from '../../art/dyes.ts';
import { createRandom, seedId, type Random } from '../../art/seed.ts';
import { svg } from '../../art/svg.ts';

/** Undyed cotton with the first wax lines. */
const waxed = way('mori', 'soga', 'mori', 'mori', 'mori', 'mori', 'mori');

/** A motif, or a cloth that no motif draws: another technique, or one not yet finished. */
export type FabricKind =
  | MotifName
  | 'ciprat'
  | 'ecoprint'
  | 'jumputan'
  | 'lurik'
  | 'kotak'
  | 'polos'
  | 'klowong'
  | 'bunga-cetak'
  | 'perca';

/** A cloth as it will be drawn: a pattern and the ground beneath it. */
export interface Swatch {
  readonly id: string;
  readonly ground: string;
  readonly pattern: string;
}

interface Tile {
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

const around = (
  x: number,
  y: number,
  size: number,
  draw: (dx: number, dy: number) => string,
): string =>
  [0, -size, size]
    .flatMap((right) => [0, -size, size].map((down) => draw(x + right, y + down)))
    .join('');

function ciprat({ figure, bloom, spark, line }: Colourway, random: Random): Tile {
  const size = 420;
  const drops = Array.from({ length: 120 }, () => {
    const [x, y, reach] = [
      random.range(0, size),
      random.range(0, size),
      random.next() ** 4 * 13 + 1.6,
    ];
    const fill = random.pick([line, line, spark, bloom, figure]);
    const tail = reach > 6 ? random.range(10, 30) : 0;
    const turn = random.range(-40, 40);
    return around(x, y, size, (cx, cy) =>
      cx < -40 || cy < -40 || cx > size + 40 || cy > size + 40
        ? ''
        : svg`<g transform="translate(${cx} ${cy})rotate(${turn})" fill="${fill}"><ellipse rx="${reach}" ry="${reach * 0.9}"/>${tail ? svg`<path d="M${-reach * 0.5} 0L0 ${tail}L${reach * 0.5} 0Z"/><circle cy="${tail + 5}" r="2.4"/>` : ''}</g>`,
    );
  });
  return { width: size, height: size, content: drops.join('') };
}

const teak = 'M0 0C30-14 44-46 34-84C28-108 12-126 0-140C-12-126-28-108-34-84C-44-46-30-14 0 0Z';
const veins =
  'M0 12V-134M0-22L24-46M0-22L-24-46M0-48L29-72M0-48L-29-72M0-76L24-96M0-76L-24-96M0-100L14-114M0-100L-14-114';

function ecoprint({ figure, bloom, leaf }: Colourway, random: Random): Tile {
  const size = 380;
  const prints = Array.from({ length: 9 }, (_, index) => {
    const x = ((index % 3) + random.range(0.2, 0.8)) * (size / 3);
    const y = (Math.floor(index / 3) + random.range(0.5, 1.1)) * (size / 3);
    const [turn, grow] = [random.range(0, 360), random.range(0.62, 1)];
    const fill = random.pick([figure, figure, bloom, leaf]);
    return around(x, y, size, (cx, cy) =>
      cx < -150 || cy < -150 || cx > size + 150 || cy > size + 150
        ? ''
        : svg`<g transform="translate(${cx} ${cy})rotate(${turn})scale(${grow})"><path d="${teak}" fill="${fill}" opacity=".5"/><path d="${teak}" fill="none" stroke="${fill}" stroke-width="3" opacity=".55"/><path d="${veins}" stroke="${fill}" stroke-width="2.4" opacity=".75" fill="none"/></g>`,
    );
  });
  return { width: size, height: size, content: prints.join('') };
}

function jumputan({ line, figure, spark }: Colourway): Tile {
  const ring = (x: number, y: number, r: number): string =>
    svg`<g transform="translate(${x} ${y})" fill="none" stroke="${line}"><circle r="${r}" stroke-width="5" stroke-dasharray="5 1.6" opacity=".95"/><circle r="${r * 0.66}" stroke="${figure}" stroke-width="3" opacity=".8"/><circle r="${r * 0.4}" stroke-width="4" stroke-dasharray="3 1.4"/><circle r="2.6" fill="${spark}" stroke="none"/></g>`;
  return {
    width: 84,
    height: 84,
    content:
      ring(42, 42, 22) +
      [
        [0, 0],
        [84, 0],
        [0, 84],
        [84, 84],
      ]
        .map(([x = 0, y = 0]) => ring(x, y, 12))
        .join(''),
  };
}

function lurik({ figure, bloom, line, leaf, heart }: Colourway, random: Random): Tile {
  let [x, bands] = [0, ''];
  while (x < 150) {
    const width = random.pick([2, 3, 3, 6, 9, 14]);
    bands += svg`<path d="M${x} 0h${width}v8h${-width}z" fill="${random.pick([figure, bloom, line, leaf, heart])}" opacity=".86"/>`;
    x += width + random.pick([3, 5, 8, 12]);
  }
  return {
    width: x,
    height: 8,
    content:
      bands +
      svg`<path d="M0 1h${x}M0 5h${x}" stroke="#000" stroke-opacity=".1" stroke-width="1.4"/>`,
  };
}

function kotak({ figure, bloom, line, heart }: Colourway): Tile {
  const band = (fill: string, from: number, width: number): string =>
    svg`<path d="M${from} 0h${width}v96h${-width}zM0 ${from}v${width}h96v${-width}z" fill="${fill}" fill-opacity=".5"/>`;
  return {
    width: 96,
    height: 96,
    content: band(figure, 0, 40) + band(heart, 50, 12) + band(bloom, 70, 4) + band(line, 84, 4),
  };
}

function bungaCetak({ figure, bloom, leaf, spark }: Colourway): Tile {
  const flower = (x: number, y: number, fill: string, grow: number): string =>
    svg`<g transform="translate(${x} ${y})scale(${grow})"><path d="M16 10q22 2 24 22q-20 0-24-22M-14 14q-18 8-28-4q12-16 28 4" fill="${leaf}"/>${[0, 72, 144, 216, 288].map((turn) => `<ellipse cy="-17" rx="12" ry="16" fill="${fill}" transform="rotate(${turn})"/>`).join('')}<circle r="8" fill="${spark}"/></g>`;
  return {
    width: 130,
    height: 130,
    content:
      flower(38, 42, figure, 1) +
      flower(100, 98, bloom, 0.75) +
      flower(104, 24, bloom, 0.4) +
      flower(30, 104, figure, 0.42),
  };
}

function perca(colours: Colourway, random: Random): Tile {
  const shades = [
    colours.figure,
    colours.bloom,
    colours.leaf,
    colours.heart,
    colours.ground,
    colours.spark,
  ];
  const patches = Array.from({ length: 16 }, (_, index) => {
    const [x, y] = [(index % 4) * 60, Math.floor(index / 4) * 60];
    const fill = shades[random.int(shades.length)] ?? colours.figure;
    return svg`<path d="M${x} ${y}h60v60h-60z" fill="${fill}" stroke="${mix(fill, '#000000', 0.25)}"/>`;
  });
  return { width: 240, height: 240, content: patches.join('') };
}

function plainTile(kind: FabricKind, colours: Colourway, random: Random): Tile {
  if (kind === 'ciprat') return ciprat(colours, random);
  if (kind === 'ecoprint') return ecoprint(colours, random);
  if (kind === 'jumputan') return jumputan(colours);
  if (kind === 'lurik') return lurik(colours, random);
  if (kind === 'kotak') return kotak(colours);
  if (kind === 'bunga-cetak') return bungaCetak(colours);
  if (kind === 'perca') return perca(colours, random);
  return { width: 10, height: 10, content: '' };
}

/** Draws a cloth to fill shapes with; `at` moves it, `turn` turns it (degrees). */
export function swatch(
  kind: FabricKind,
  colours: Colourway,
  options: { seed: string; scale: number; at?: readonly [number, number]; turn?: number },
): Swatch {
  const { seed, scale, at = [0, 0], turn = 0 } = options;
  const lay = svg`translate(${at[0]} ${at[1]})rotate(${turn})`;
  if (kind === 'klowong') return swatch('buketan', waxed, options);
  if (kind in motifs) {
    return clothFor({ seed, motif: kind as MotifName, colours, scale, lay });
  }
  const tile = plainTile(kind, colours, createRandom(`${kind} ${seed}`));
  const id = seedId(JSON.stringify([kind, colours, seed, scale, lay]));
  return {
    id,
    ground: colours.ground,
    pattern: svg`<pattern id="${id}" width="${tile.width}" height="${tile.height}" patternUnits="userSpaceOnUse" patternTransform="${lay} scale(${scale})">${tile.content}</pattern>`,
  };
}
