import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { imageKind } from '../schema/image-kind.ts';
import type { Constraint, PhraseParams } from '../schema/messages.ts';
import { isKept } from './made-cache.ts';

export interface ImageProblem {
  readonly constraint: Constraint;
  readonly params: PhraseParams;
}

/** How much of a file tells its kind, an SVG with a long preface included. */
const HEAD_BYTES = 512;
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

/** Raise it when more is asked of a picture, so that those that passed before are looked at again. */
const VERSION = 1;

/**
 * Looks at a picture's bytes, not at its name, and decodes it whole: a half photo would otherwise
 * ship half grey. Returns what is wrong, or `undefined`.
 *
 * @param file the name that messages show.
 * @param cacheDir remembers by their bytes which pictures are sound; absent: nothing is remembered
 *   when the command ends.
 */
export async function checkImage(
  path: string,
  file: string,
  cacheDir?: string,
): Promise<ImageProblem | undefined> {
  const info = await stat(path).catch(() => undefined);
  if (!info?.isFile()) return { constraint: 'image-missing', params: { file } };
  const version = [path, file, info.size, info.mtimeMs].join('\n');
  if (!known.has(version)) known.set(version, await look(path, file, cacheDir));
  return known.get(version);
}

async function look(path: string, file: string, cacheDir: string | undefined) {
  const bytes = await readFile(path);
  if (!cacheDir) return decode(bytes, file);
  const mark = createHash('sha256').update(`${VERSION}\n`).update(bytes).digest('hex');
  const sound = join(cacheDir, mark.slice(0, 32));
  if (await isKept(sound, new Date())) return undefined;
  const problem = await decode(bytes, file);
  if (!problem) {
    await mkdir(cacheDir, { recursive: true });
    await writeFile(sound, '');
  }
  return problem;
}

async function decode(bytes: Buffer, file: string): Promise<ImageProblem | undefined> {
  const kind = imageKind(bytes.subarray(0, HEAD_BYTES));
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
