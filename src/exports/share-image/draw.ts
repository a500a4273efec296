import type Sharp from 'sharp';
import { tokens } from '../../art/palette.ts';
import type { ShareCard } from './card.ts';
import { requirePackage } from './fonts.ts';
import { layOut } from './layout.ts';
import { SHARE_SIZE } from './size.ts';

/** Most bytes of a share image: far below what messengers leave out, and light on a slow network. */
const AIM_BYTES = 90_000;
const QUALITIES = [78, 66, 54, 44, 34] as const;

/**
 * The share image as JPEG, 1200 × 630, without metadata.
 *
 * @param photo bytes of the entry's photo; without it the card's cloth is shown.
 */
export async function drawShareImage(
  card: ShareCard,
  photo: Uint8Array | undefined,
): Promise<Buffer> {
  const sharp = requirePackage('sharp') as typeof Sharp;
  const { width, height, picture } = SHARE_SIZE;
  const side = await sharp(photo ?? Buffer.from(card.cloth), photo ? {} : { density: 110 })
    .autoOrient()
    .resize(width - picture, height, { fit: 'cover' })
    .flatten({ background: tokens.light.mori })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: side.info.width, height: side.info.height, channels: side.info.channels };
  const whole = await sharp(Buffer.from(layOut(card)))
    .composite([{ input: side.data, raw, left: picture, top: 0, blend: 'dest-over' }])
    .removeAlpha()
    .raw()
    .toBuffer();
  let jpeg = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    jpeg = await sharp(whole, { raw: { width, height, channels: 3 } })
      .jpeg({ quality, progressive: true })
      .toBuffer();
    if (jpeg.length <= AIM_BYTES) break;
  }
  return jpeg;
}
