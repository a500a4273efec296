import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { clothOf } from '../../src/art/cloth-of.ts';
import type { ShareCard } from '../../src/exports/share-image/card.ts';
import { drawShareImage } from '../../src/exports/share-image/draw.ts';
import { encodeLight } from '../../src/exports/share-image/encode.ts';
import { SHARE_SIZE } from '../../src/exports/share-image/size.ts';
import { makeRandom } from '../catalogue/many-products.ts';

const card: ShareCard = {
  kind: 'Produk · Batik tulis',
  title: 'Kain Jlamprang',
  facts: ['Rp150.000'],
  site: 'Dekranasda',
  accent: 1,
  cloth: clothOf('batik-murni'),
  illustration: 'ilustrasi',
};

/** Pixels without any order: nothing is harder to compress. */
function noise(width: number, height: number): Buffer {
  const random = makeRandom(7);
  return Buffer.from(Array.from({ length: width * height * 3 }, () => Math.floor(random() * 256)));
}

const toPng = (width: number, height: number) =>
  sharp(noise(width, height), { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();

const photos: readonly (readonly [string, () => Promise<Uint8Array | undefined>])[] = [
  ['cloth', () => Promise.resolve(undefined)],
  ['noise as a photo', () => toPng(510, 630)],
  [
    'a grey photo with a place in its metadata',
    () =>
      sharp(noise(600, 450), { raw: { width: 600, height: 450, channels: 3 } })
        .greyscale()
        .withExif({ IFD3: { GPSLatitude: '6/1 53/1 0/1' } })
        .jpeg()
        .toBuffer(),
  ],
  [
    'a transparent photo',
    () =>
      sharp({ create: { width: 9, height: 9, channels: 4, background: '#0000' } })
        .png()
        .toBuffer(),
  ],
];

describe('drawShareImage', () => {
  test.each(photos)('%s: right size, light, without metadata, always the same', async (_, make) => {
    const photo = await make();
    const image = await drawShareImage(card, photo);
    const { format, width, height, exif } = await sharp(image).metadata();
    expect({ format, width, height, exif }).toEqual({
      format: 'jpeg',
      width: SHARE_SIZE.width,
      height: SHARE_SIZE.height,
      exif: undefined,
    });
    expect(image.length).toBeLessThanOrEqual(SHARE_SIZE.maxBytes);
    expect((await drawShareImage(card, photo)).equals(image)).toBe(true);
  });

  test('words are as sharp beside noise as beside a plain photo', async () => {
    const plain = await sharp({
      create: { width: 510, height: 630, channels: 3, background: '#888' },
    })
      .png()
      .toBuffer();
    const words = async (photo: Buffer) =>
      sharp(await drawShareImage(card, photo))
        .extract({ left: 0, top: 0, width: 560, height: 630 })
        .greyscale()
        .stats();
    const [besideNoise, besidePlain] = [await words(await toPng(510, 630)), await words(plain)];
    expect(besideNoise.sharpness).toBeGreaterThan(besidePlain.sharpness * 0.8);
  });
});

test('an image that no blur makes light enough is refused with its name', async () => {
  const { width, height } = SHARE_SIZE;
  const pixels = noise(width, height);
  const blurs: number[] = [];
  const compose = (blur: number) => {
    blurs.push(blur);
    return Promise.resolve(pixels);
  };
  await expect(
    encodeLight(compose, '“Kain Uji” (Produk)'),
  ).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: Gambar bagikan untuk “Kain Uji” (Produk) lebih berat dari 150 kB. Pilih foto lain dengan lebih sedikit bintik dan rincian halus.]`,
  );
  expect(blurs).toEqual(blurs.toSorted((a, b) => a - b));
  expect(new Set(blurs).size).toBe(blurs.length);
});
