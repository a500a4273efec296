import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { clothOf } from '../../src/art/cloth-of.ts';
import { getShareImage, shareKey } from '../../src/exports/share-image/cache.ts';
import type { ShareCard } from '../../src/exports/share-image/card.ts';
import { drawShareImage } from '../../src/exports/share-image/draw.ts';
import { measureText, outlineText } from '../../src/exports/share-image/fonts.ts';
import { layOut } from '../../src/exports/share-image/layout.ts';
import { fitText } from '../../src/exports/share-image/text.ts';
import { xmlFault } from '../art/xml.ts';
import { makeTempFolder } from '../temp-folder.ts';

const card: ShareCard = {
  kind: 'Produk · Batik tulis',
  title: `D’Été & <Putri> "Kain"`,
  line: 'Satu baris',
  facts: ['Rp150.000'],
  site: 'Dekranasda',
  accent: 1,
  cloth: clothOf('batik-murni'),
};

describe('fitText', () => {
  // Every letter is as wide as half its size.
  const measure = (text: string, size: number) => (text.length * size) / 2;
  const box = { width: 100, maxLines: 2, sizes: [20, 10] } as const;

  test.each([
    ['short', 'Batik', 20, ['Batik']],
    ['two lines', 'Batik Murni Asri', 20, ['Batik', 'Murni Asri']],
    ['smaller', 'Batik Murni Asri Pekalongan', 10, ['Batik Murni Asri', 'Pekalongan']],
    ['one long word', 'Pekalonganasli', 10, ['Pekalonganasli']],
    [
      'too long',
      'aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii',
      10,
      ['aaaa bbbb cccc dddd', 'eeee ffff gggg hhhh…'],
    ],
    ['a word wider than the box', 'x'.repeat(30), 10, ['x'.repeat(20), 'x'.repeat(10)]],
    ['nothing', '  ', 20, []],
  ])('%s', (_name, text, size, lines) => {
    expect(fitText(text, box, measure)).toEqual({ size, lines });
  });

  test('no line is wider than its box with the real letters', () => {
    const name = 'Perkumpulan Pengrajin Batik Tulis dan Cap “Kampoeng Wiradesa” '.repeat(4);
    const real = (text: string, size: number) => measureText('display', text, size);
    const { size, lines } = fitText(name, { width: 520, maxLines: 3, sizes: [72, 30] }, real);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(Math.max(...lines.map((line) => real(line, size)))).toBeLessThanOrEqual(520);
  });
});

test('letters are drawn as outlines, and marks without a letter in the font are left out', () => {
  expect(outlineText('text', 'é&<', 20, 0, 0).match(/<path/g)).toHaveLength(3);
  expect(measureText('text', 'ế漢', 20)).toBe(measureText('text', 'e', 20));
  expect(xmlFault(layOut(card))).toBeUndefined();
  expect(layOut(card)).not.toContain('<text');
});

describe('shareKey', () => {
  const photo = Buffer.from('photo');

  test.each<Partial<ShareCard>>([
    { kind: 'x' },
    { title: 'x' },
    { line: undefined },
    { facts: [] },
    { sample: 'Contoh' },
    { site: 'x' },
    { accent: 2 },
    { cloth: 'x' },
  ])('changes with %j', (change) => {
    expect(shareKey({ ...card, ...change }, undefined)).not.toBe(shareKey(card, undefined));
  });

  test('changes with the photo, and not with the cloth behind it', () => {
    expect(shareKey(card, photo)).not.toBe(shareKey(card, undefined));
    expect(shareKey(card, photo)).not.toBe(shareKey(card, Buffer.from('other')));
    expect(shareKey({ ...card, cloth: 'x' }, photo)).toBe(shareKey(card, photo));
    expect(shareKey({ ...card }, undefined)).toBe(shareKey(card, undefined));
  });
});

test('an image is drawn once, has the right size, no metadata, and always the same bytes', async () => {
  const folder = await makeTempFolder();
  let drawn = 0;
  const draw: typeof drawShareImage = (...args) => {
    drawn += 1;
    return drawShareImage(...args);
  };
  const first = await getShareImage(card, undefined, folder, draw);
  const second = await getShareImage(card, undefined, folder, draw);
  expect(drawn).toBe(1);
  expect(second.equals(first)).toBe(true);
  expect(await readdir(join(folder, 'share'))).toHaveLength(1);
  expect((await drawShareImage(card, undefined)).equals(first)).toBe(true);
  const { format, width, height, exif } = await sharp(first).metadata();
  expect({ format, width, height, exif }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
  expect(first.length).toBeLessThanOrEqual(150_000);
});
