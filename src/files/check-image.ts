import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import sharp from 'sharp';
import type { Constraint, PhraseParams } from '../schema/messages.ts';

export interface ImageProblem {
  readonly constraint: Constraint;
  readonly params: PhraseParams;
}

const MAX_PIXELS = 50_000_000;

const REFUSED = {
  svg: {
    id: 'adalah gambar SVG, yang tidak diterima karena dapat memuat skrip',
    en: 'is an SVG, which is not accepted because it can hold scripts',
  },
  heic: {
    id: 'adalah foto HEIC, yang tidak dapat dibaca semua peramban',
    en: 'is a HEIC photo, which not every browser can read',
  },
  other: { id: 'bukan foto JPEG, PNG, atau WebP', en: 'is not a JPEG, PNG or WebP photo' },
} as const;

/** What was found, by path, size and time of change: unchanged photos are not decoded again. */
const known = new Map<string, ImageProblem | undefined>();

/**
 * Looks at a picture's bytes, not at its name, and decodes it whole: a half photo would otherwise
 * ship half grey. Returns what is wrong, or `undefined`. `file` is the name that messages show.
 */
export async function checkImage(path: string, file: string): Promise<ImageProblem | undefined> {
  const info = await stat(path).catch(() => undefined);
  if (!info?.isFile()) return { constraint: 'image-missing', params: { file } };
  const version = [path, file, info.size, info.mtimeMs].join('\n');
  if (!known.has(version)) known.set(version, await decode(path, file));
  return known.get(version);
}

async function decode(path: string, file: string): Promise<ImageProblem | undefined> {
  const bytes = await readFile(path);
  const kind = imageKind(bytes);
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp') {
    return { constraint: 'image-type', params: { file, reason: REFUSED[kind] } };
  }
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const pixels = width * height;
    if (pixels > MAX_PIXELS) {
      return { constraint: 'image-large', params: { file, megapixels: Math.round(pixels / 1e6) } };
    }
    await sharp(bytes, {
      failOn: 'error',
      limitInputPixels: MAX_PIXELS,
      sequentialRead: true,
    })
      .raw()
      .toBuffer();
    return undefined;
  } catch {
    return { constraint: 'image-broken', params: { file } };
  }
}

/** What the first bytes say a file is. */
export function imageKind(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | 'svg' | 'heic' | 'other' {
  const ascii = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (ascii.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (ascii.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (ascii.startsWith('RIFF') && ascii.slice(8, 12) === 'WEBP') return 'webp';
  if (/^ftyp(heic|heix|hevc|mif1|msf1|avif)/.test(ascii.slice(4, 12))) return 'heic';
  return /^\s*(<\?xml|<!--|<svg|<!doctype svg)/i.test(ascii) ? 'svg' : 'other';
}

/** Whether a file name ends as its bytes would. */
export function hasImageExtension(path: string): boolean {
  return ['.jpg', '.jpeg', '.png', '.webp'].includes(extname(path).toLowerCase());
}
