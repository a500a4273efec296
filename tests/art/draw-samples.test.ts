import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawPicture, toWebp } from '../../src/cli/draw-samples/draw.ts';
import { samplePictures, type Picture } from '../../src/cli/draw-samples/pictures.ts';
import { sceneFor } from '../../src/cli/draw-samples/plan.ts';
import { gawangan, line } from '../../src/cli/draw-samples/scenes/hanging.ts';
import { garment } from '../../src/cli/draw-samples/scenes/garments.ts';
import { loom } from '../../src/cli/draw-samples/scenes/loom.ts';
import { stampTable } from '../../src/cli/draw-samples/scenes/cap.ts';
import { stack } from '../../src/cli/draw-samples/scenes/folded.ts';
import { coloursIn, kindsIn } from '../../src/cli/draw-samples/words.ts';
import { dyes } from '../../src/art/dyes.ts';
import { idsOf, targetsOf, xmlFault } from './xml.ts';

const picture = (alt: string, more: Partial<Picture> = {}): Picture => ({
  path: 'contoh-batik/foto-1.webp',
  collection: 'products',
  slug: 'contoh-batik',
  house: 'contoh-batik',
  alt,
  context: '',
  type: '',
  motifs: [],
  ...more,
});

describe('what a sentence calls for', () => {
  it.each([
    ['Ilustrasi kain batik tulis, dibentangkan pada gawangan.', gawangan],
    ['Ilustrasi syal tergantung pada tali jemuran.', line],
    ['Ilustrasi kemeja lengan pendek pada gantungan.', garment],
    ['Ilustrasi tumpukan sarung terlipat.', stack],
    ['Ilustrasi alat tenun bukan mesin dari samping.', loom],
    ['Ilustrasi meja cap dengan loyang malam.', stampTable],
  ])('%s', (alt, scene) => {
    expect(sceneFor({ alt, type: '' })).toBe(scene);
  });

  it('falls back to the product type, then to a cloth on a gawangan', () => {
    expect(sceneFor({ alt: '', type: 'blus' })).toBe(garment);
    expect(sceneFor({ alt: '', type: '' })).toBe(gawangan);
  });

  it('dyes the cloth in the colours it names, in their order', () => {
    const named = coloursIn('Ilustrasi lima kain basah berwarna biru dan merah.');
    expect(named.map((colours) => colours.ground)).toEqual([dyes.nila, dyes.mengkudu]);
    expect(coloursIn('Ilustrasi kain biru toska.')[0]?.ground).toBe(dyes.toska);
    expect(coloursIn('Ilustrasi kain.')).toEqual([]);
  });

  it('weaves the motif it names', () => {
    expect(kindsIn('Ilustrasi dress bermotif sekar jagad.')).toEqual(['sekar-jagad']);
    expect(kindsIn('Ilustrasi kain lurik.')).toEqual(['lurik']);
  });
});

describe('a drawn picture', () => {
  const sentences = [
    'Ilustrasi kain panjang bermotif jlamprang biru pada gawangan.',
    'Ilustrasi kain pagi-sore pada gawangan.',
    'Ilustrasi dress selutut bermotif sekar jagad.',
    'Ilustrasi tiga bak celup.',
    'Ilustrasi sarung bantal perca.',
    'Ilustrasi tiga keranjang anyaman.',
    '',
  ];

  it.each(sentences)('is well-formed and the same every time: %s', (alt) => {
    const drawn = drawPicture(picture(alt));
    expect(xmlFault(drawn)).toBeUndefined();
    expect(drawn).not.toMatch(/NaN|undefined/u);
    expect(idsOf(drawn)).toEqual(expect.arrayContaining(targetsOf(drawn)));
    expect(drawPicture(picture(alt))).toBe(drawn);
  });

  it('becomes a 4:3 WebP of at most 70 kB without metadata', async () => {
    const file = await toWebp(drawPicture(picture(sentences[0] ?? '')));
    const { format, width, height, exif, icc, xmp } = await sharp(file).metadata();
    expect({ format, width, height, exif, icc, xmp }).toEqual({
      format: 'webp',
      width: 1200,
      height: 900,
    });
    expect(file.length).toBeLessThanOrEqual(70_000);
  });
});

it('finds the pictures of sample entries at any depth, and no others', () => {
  const content = mkdtempSync(join(tmpdir(), 'samples-'));
  mkdirSync(join(content, 'ukm'));
  const entry = (lines: string[]): string => ['---', ...lines, '---', 'Cerita.'].join('\n');
  writeFileSync(
    join(content, 'ukm', 'contoh-a.md'),
    entry([
      'motifs: [encim, kaumanan]',
      'cover: { image: contoh-a/cover.webp, alt: Satu }',
      'gallery: [{ image: contoh-a/galeri-1.webp, alt: Dua }, { image: ../lain.webp, alt: Tiga }]',
    ]),
  );
  writeFileSync(join(content, 'ukm', 'asli.md'), entry(['cover: { image: asli/cover.webp }']));
  const found = samplePictures(content);
  rmSync(content, { recursive: true });
  expect(found.map(({ path, alt, motifs }) => [path, alt, motifs])).toEqual([
    ['contoh-a/cover.webp', 'Satu', ['kupu']],
    ['contoh-a/galeri-1.webp', 'Dua', ['kupu']],
  ]);
});
