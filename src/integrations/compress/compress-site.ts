import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { lookup } from 'mrmime';
import { isCompressible } from '../../cli/serve/compression.ts';

/** As many as Node compresses at a time; more would only hold memory. */
const AT_ONCE = 8;

/** A result that no build has used for so long is not kept. */
const KEEP_MS = 30 * 86_400_000;

/** Raise it when the way of compressing changes. */
const VERSION = 1;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Writes `<file>.br` and `<file>.gz` beside every file that a server would otherwise compress at each
 * request, and less well. The same files give the same bytes on every machine.
 *
 * @param cacheDir keeps what took long, by content: a page that has not changed costs nothing.
 */
export async function compressSite(siteDir: string, cacheDir: string, now: Date): Promise<void> {
  const cache = join(cacheDir, 'brotli');
  await mkdir(cache, { recursive: true });
  const items = await readdir(siteDir, { recursive: true, withFileTypes: true });
  const paths = items
    .filter((item) => item.isFile() && !/\.(?:br|gz)$/.test(item.name))
    .map((item) => join(item.parentPath, item.name));
  const next = paths.values();
  const work = async () => {
    for (const path of next) await compressFile(path, cache, now);
  };
  // All are waited for, also when one fails: nobody may write here any more when this ends.
  const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  await removeOld(cache, now);
}

async function compressFile(path: string, cache: string, now: Date): Promise<void> {
  const type = lookup(path) ?? '';
  const { size } = await stat(path);
  if (!isCompressible(type, size)) return;
  const bytes = await readFile(path);
  const copies = { br: await brotliOf(bytes, cache, now), gz: await gzipOf(bytes) };
  for (const [ending, copy] of Object.entries(copies))
    if (copy.length < bytes.length) await writeFile(`${path}.${ending}`, copy);
}

async function gzipOf(bytes: Buffer): Promise<Buffer> {
  const result = await toGzip(bytes, { level: constants.Z_BEST_COMPRESSION });
  // The head names the system it was made on (RFC 1952): here it is "unknown" everywhere.
  result[9] = 255;
  return result;
}

async function brotliOf(bytes: Buffer, cache: string, now: Date): Promise<Buffer> {
  const hash = createHash('sha256').update(`${VERSION}\n`).update(bytes).digest('hex');
  const kept = join(cache, hash.slice(0, 32));
  const known = await readFile(kept).catch(() => undefined);
  if (known) {
    // Its age counts from the last build that used it.
    await utimes(kept, now, now).catch(() => undefined);
    return known;
  }
  const result = await toBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  // Renaming is atomic: a build that is stopped leaves no half result behind.
  const draft = `${kept}.${randomUUID()}`;
  await writeFile(draft, result);
  await rename(draft, kept);
  return result;
}

async function removeOld(cache: string, now: Date): Promise<void> {
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    // Another build may have removed it already.
    const used = await stat(path).catch(() => undefined);
    if (used && now.getTime() - used.mtimeMs > KEEP_MS) await rm(path, { force: true });
  }
}
