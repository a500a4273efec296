import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import type { Canary } from './plant.ts';

/** Everything that can be read in a file: its text, unpacked where it is packed, or its metadata. */
async function readable(path: string): Promise<string> {
  const bytes = await readFile(path);
  if (/\.(?:jpe?g|png|webp|avif)$/.test(path)) {
    const { exif, xmp, iptc } = await sharp(bytes).metadata();
    return [exif, xmp, iptc].map((part) => part?.toString('latin1') ?? '').join('\n');
  }
  if (path.endsWith('.br')) return brotliDecompressSync(bytes).toString('utf8');
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Where a canary was found. */
export interface Sighting {
  readonly file: string;
  readonly field: string;
}

/** Looks for canaries in every file below a folder. */
export async function scan(folder: string, canaries: readonly Canary[]): Promise<Sighting[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: Sighting[] = [];
  for (const item of items) {
    if (!item.isFile()) continue;
    const path = join(item.parentPath, item.name);
    const text = await readable(path);
    for (const { field, forms } of canaries)
      if (forms.some((form) => text.includes(form)))
        found.push({ file: relative(folder, path), field });
  }
  return found;
}
