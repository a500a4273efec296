import type Sharp from 'sharp';
import { requirePackage } from './fonts.ts';
import { SHARE_SIZE } from './size.ts';

/** What an image weighs where its quality can still be chosen: light on a slow network. */
const AIM_BYTES = 110_000;

/** The quality of the quick first encoding by which the final one is chosen. */
const PROBE_QUALITY = 54;

/**
 * The weight of the final encoding as a part of the first one's, best quality first. It hardly
 * depends on the picture: these are the largest of 24 photos and 24 cloths. Below the last quality
 * cloth shows blocks: a finer detail less looks better.
 */
const QUALITIES = [
  { quality: 82, weight: 1.61 },
  { quality: 78, weight: 1.45 },
  { quality: 72, weight: 1.27 },
  { quality: 66, weight: 1.15 },
  { quality: 60, weight: 1.06 },
  { quality: 54, weight: 0.99 },
  { quality: 48, weight: 0.93 },
] as const;

/** How far the picture's detail is smoothed away until the image is light enough, in pixels. */
const BLURS = [0, 0.7, 1.4, 2.8, 5.6] as const;

/**
 * An image as JPEG without metadata, never heavier than `SHARE_SIZE.maxBytes`.
 *
 * @param compose the image as RGB bytes, with its detail blurred by a number of pixels (0: as is).
 * @param name what a reader knows the image by, for the error.
 * @throws with that name when no blur makes it light enough.
 */
export async function encodeLight(
  compose: (blur: number) => Promise<Buffer>,
  name: string,
): Promise<Buffer> {
  for (const blur of BLURS) {
    const image = await encode(await compose(blur));
    if (image.length <= SHARE_SIZE.maxBytes) return image;
  }
  throw new Error(
    `Gambar bagikan untuk ${name} lebih berat dari ${SHARE_SIZE.maxBytes / 1000} kB. Pilih foto lain dengan lebih sedikit bintik dan rincian halus.`,
  );
}

async function encode(pixels: Buffer): Promise<Buffer> {
  const sharp = requirePackage('sharp') as typeof Sharp;
  const { width, height } = SHARE_SIZE;
  const image = sharp(pixels, { raw: { width, height, channels: 3 } });
  const { length } = await image.clone().jpeg({ quality: PROBE_QUALITY }).toBuffer();
  const best = QUALITIES.find(({ weight }) => length * weight <= AIM_BYTES) ?? QUALITIES.at(-1);
  return image.jpeg({ quality: best?.quality, progressive: true }).toBuffer();
}
