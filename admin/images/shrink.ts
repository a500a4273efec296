import { Refusal } from '../guards/refusal.ts';
import { imageKind } from '../../src/schema/image-kind.ts';
import { imageRefusal, unreadablePhoto } from './image-refusal.ts';

/** The longest side of a stored photo, in pixels: enough for a full-width picture on any screen. */
export const MAX_SIDE = 1600;
/** What a stored photo weighs at most: a village's connection must carry it. */
export const MAX_BYTES = 1_000_000;
const MAX_PIXELS = 50_000_000;
// The first is good enough for print; few photos are so full of detail that they need the others.
const QUALITIES = [0.86, 0.75, 0.6, 0.4] as const;

/**
 * Draws a photo anew, at most 1,600 pixels long, 1 MB heavy and turned upright. Nothing but the
 * picture survives that: no place, no time, no camera. Throws a refusal for what is no photo.
 */
export async function shrinkPhoto(file: File): Promise<Blob> {
  const kind = imageKind(new Uint8Array(await file.slice(0, 512).arrayBuffer()));
  const refusal = imageRefusal(kind);
  if (refusal) throw new Refusal(refusal);
  const pixels = await countPixels(file);
  if (pixels !== undefined) refuseHuge(pixels);
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new Refusal(unreadablePhoto(kind, pixels));
  });
  try {
    return await encode(draw(bitmap));
  } finally {
    bitmap.close();
  }
}

/** How many pixels a photo has, from its head alone: opening all of it is what needs the memory. */
async function countPixels(file: File): Promise<number | undefined> {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    const isKnown = await new Promise<boolean>((resolve) => {
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      image.src = url;
    });
    return isKnown ? image.naturalWidth * image.naturalHeight : undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function draw(bitmap: ImageBitmap): HTMLCanvasElement {
  const { width, height } = fit(bitmap.width, bitmap.height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context)
    throw new Refusal('Peramban ini tidak dapat mengecilkan foto. Pakai peramban lain.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return canvas;
}

/** The picture at the best quality that is not too heavy. */
async function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  for (const quality of QUALITIES) {
    const photo = await toPhoto(canvas, quality);
    if (photo.size <= MAX_BYTES) return photo;
  }
  throw new Refusal('Foto ini tidak dapat dikecilkan sampai 1 MB. Pilih foto lain.');
}

async function toPhoto(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  const webp = await toBlob(canvas, 'image/webp', quality);
  // A browser that cannot write WebP gives PNG instead, which is far too large for a photo.
  return webp.type === 'image/webp' ? webp : toBlob(flattened(canvas), 'image/jpeg', quality);
}

function refuseHuge(pixels: number): void {
  if (pixels > MAX_PIXELS) {
    throw new Refusal(
      'Foto ini terlalu besar (lebih dari 50 megapiksel). ' +
        'Pilih ukuran foto yang lebih kecil di setelan kamera, misalnya 12 megapiksel, lalu potret lagi.',
    );
  }
}

/** The size a picture is drawn at: never larger than it was. */
export function fit(width: number, height: number): { width: number; height: number } {
  refuseHuge(width * height);
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

function toBlob(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) =>
        blob
          ? resolve(blob)
          : reject(new Refusal('Foto ini tidak dapat disimpan. Coba foto lain.')),
      type,
      quality,
    ),
  );
}
