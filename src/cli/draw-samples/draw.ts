import sharp from 'sharp';
import { createEasel } from './easel.ts';
import type { Picture } from './pictures.ts';
import { sceneFor } from './plan.ts';
import { height, varnish, width } from './stage.ts';

const limit = 70_000;

/** The whole drawing of a picture as an SVG document. */
export function drawPicture(picture: Picture): string {
  const easel = createEasel(picture);
  const scene = sceneFor(picture)(easel) + varnish(easel);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${easel.definitions()}</defs>${scene}</svg>`;
}

/** The picture as WebP without metadata, at the best quality that stays within 70 kB. */
export async function toWebp(svg: string): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const soft = async (sigma: number): Promise<Buffer> =>
    sigma === 0 ? data : sharp(data, { raw }).blur(sigma).raw().toBuffer();
  let file = Buffer.alloc(0);
  // Dense cloth costs bytes: first coarser steps, then a breath of softness before more of them.
  for (const [sigma, qualities] of [
    [0, [76, 64, 52]],
    [0.45, [52, 44]],
    [0.7, [46, 36]],
    [0.9, [34, 24]],
  ] as const) {
    const pixels = await soft(sigma);
    for (const quality of qualities) {
      file = await sharp(pixels, { raw }).webp({ quality, effort: 5 }).toBuffer();
      if (file.length <= limit) return file;
    }
  }
  return file;
}
