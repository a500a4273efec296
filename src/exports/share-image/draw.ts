import type Sharp from 'sharp';
import { tokens } from '../../art/palette.ts';
import type { ShareCard } from './card.ts';
import { encodeLight } from './encode.ts';
import { requirePackage } from './fonts.ts';
import { layOut } from './layout.ts';
import { SHARE_SIZE } from './size.ts';

/**
 * The share image as JPEG, 1200 × 630, at most 150 kB, without metadata.
 *
 * @param photo bytes of the entry's photo; without it the card's cloth is shown.
 * @throws with the entry's name when even a blurred photo is too heavy.
 */
export async function drawShareImage(
  card: ShareCard,
  photo: Uint8Array | undefined,
): Promise<Buffer> {
  const sharp = requirePackage('sharp') as typeof Sharp;
  const { width, height, picture } = SHARE_SIZE;
  const words = Buffer.from(layOut(card, photo ? 'photo' : 'cloth'));
  const side = await sharp(photo ?? Buffer.from(card.cloth), photo ? {} : { density: 110 })
    .autoOrient()
    .resize(width - picture, height, { fit: 'cover' })
    .flatten({ background: tokens.light.mori })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: side.info.width, height: side.info.height, channels: side.info.channels };
  const compose = async (blur: number) => {
    // The words stay sharp: only the picture beside them loses detail.
    const input = blur ? await sharp(side.data, { raw }).blur(blur).raw().toBuffer() : side.data;
    return sharp(words)
      .composite([{ input, raw, left: picture, top: 0, blend: 'dest-over' }])
      .removeAlpha()
      .raw()
      .toBuffer();
  };
  return encodeLight(compose, `“${card.title}” (${card.kind})`);
}
