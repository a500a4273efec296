import { Refusal } from '../guards/refusal.ts';
import { imageKind } from '../../src/schema/image-kind.ts';
import { imageRefusal } from './image-refusal.ts';

/** The longest side of a stored photo, in pixels: enough for a full-width picture on any screen. */
export const MAX_SIDE = 1600;
const QUALITY = 0.86;
const MAX_PIXELS = 50_000_000;

/**
 * Draws a photo anew, at most 1,600 pixels long and turned upright. Nothing but the picture
 * survives that: no place, no time, no camera. Throws a refusal for what is no photo.
 */
export async function shrinkPhoto(file: File): Promise<Blob> {
  const head = new Uint8Array(await file.slice(0, 512).arrayBuffer());
  const refusal = imageRefusal(imageKind(head));
  if (refusal) throw new Refusal(refusal);
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new Refusal('Foto ini rusak atau terpotong. Salin lagi dari kamera, lalu unggah ulang.');
  });
  try {
    return await draw(bitmap);
  } finally {
    bitmap.close();
  }
}

async function draw(bitmap: ImageBitmap): Promise<Blob> {
  const { width, height } = fit(bitmap.width, bitmap.height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context)
    throw new Refusal('Peramban ini tidak dapat mengecilkan foto. Pakai peramban lain.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const webp = await toBlob(canvas, 'image/webp');
  // A browser that cannot write WebP gives PNG instead, which is far too large for a photo.
  return webp.type === 'image/webp' ? webp : await toBlob(flattened(canvas), 'image/jpeg');
}

/** The size a picture is drawn at: never larger than it was. */
export function fit(width: number, height: number): { width: number; height: number } {
  if (width * height > MAX_PIXELS) {
    throw new Refusal('Foto ini terlalu besar (lebih dari 50 megapiksel). Perkecil dahulu.');
  }
  const scale = Math.min(1, MAX_SIDE / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** JPEG has no transparency: without a ground, it would turn black. */
function flattened(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const result = document.createElement('canvas');
  result.width = canvas.width;
  result.height = canvas.height;
  const context = result.getContext('2d');
  if (context) {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, result.width, result.height);
    context.drawImage(canvas, 0, 0);
  }
  return result;
}

function toBlob(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) =>
        blob
          ? resolve(blob)
          : reject(new Refusal('Foto ini tidak dapat disimpan. Coba foto lain.')),
      type,
      QUALITY,
    ),
  );
}
