import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { lookup } from 'mrmime';
import { isCompressible } from '../../cli/serve/compression.ts';
import { inParallel } from '../../files/in-parallel.ts';
import { keptOrMade, removeUnused } from '../../files/made-cache.ts';

/** As many as Node compresses at a time; more would only hold memory. */
const AT_ONCE = 8;

/** Raise it when the way of compressing changes. */
const VERSION = 2;

const folderOf = (cacheDir: string) => join(cacheDir, 'compressed');

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Writes `<file>.br` and `<file>.gz` beside every file that a server would otherwise compress at each
 * request, and less well. The same files give the same bytes on every machine.
 *
 * @param cacheDir keeps what took long, by content: a page that has not changed costs nothing.
 * @param without a folder of the site that is left as it is.
 */
export async function compressSite(
  siteDir: string,
  cacheDir: string,
  now: Date,
  without?: string,
): Promise<void> {
  const cache = folderOf(cacheDir);
  const left = without === undefined ? undefined : join(siteDir, without);
  const items = await readdir(siteDir, { recursive: true, withFileTypes: true });
  const paths = items
    .filter((item) => item.isFile() && !/\.(?:br|gz)$/.test(item.name))
    .map((item) => join(item.parentPath, item.name))
    .filter((path) => left === undefined || !path.startsWith(`${left}${sep}`));
  await inParallel(paths, AT_ONCE, (path) => compressFile(path, cache, now));
}

/** Removes the copies that no build has used for 30 days. */
export function removeOldCopies(cacheDir: string, now: Date): Promise<void> {
  return removeUnused(folderOf(cacheDir), now);
}

async function compressFile(path: string, cache: string, now: Date): Promise<void> {
  const type = lookup(path) ?? '';
  const { size } = await stat(path);
  if (!isCompressible(type, size)) return;
  const bytes = await readFile(path);
  const mark = createHash('sha256').update(`${VERSION}\n`).update(bytes).digest('hex').slice(0, 32);
  const kept = (ending: string, make: () => Promise<Buffer>) =>
    keptOrMade(join(cache, `${mark}.${ending}`), make, now);
  const copies = {
    br: await kept('br', () => brotliOf(bytes)),
    gz: await kept('gz', () => gzipOf(bytes)),
  };
  for (const [ending, copy] of Object.entries(copies))
    if (copy.length < bytes.length) await writeFile(`${path}.${ending}`, copy);
}

async function gzipOf(bytes: Buffer): Promise<Buffer> {
  const result = await toGzip(bytes, { level: constants.Z_BEST_COMPRESSION });
  // The head names the system it was made on (RFC 1952): here it is "unknown" everywhere.
  result[9] = 255;
  return result;
}

const brotliOf = (bytes: Buffer): Promise<Buffer> =>
  toBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
