import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

const COMPRESSIBLE =
  /^(?:text\/|application\/(?:javascript|wasm|(?:[\w.-]+\+)?(?:json|xml))(?:;|$)|image\/svg)/;

/** Below this many bytes the answer fits one packet anyway. */
const MIN_SIZE = 860;

const CACHE_LIMIT = 64 * 1024 * 1024;

/** Whether content of a type, of so many bytes, is worth compressing. */
export function isCompressible(contentType: string, size: number): boolean {
  return size >= MIN_SIZE && COMPRESSIBLE.test(contentType);
}

/** The best encoding that a client accepts for content of a type, or `undefined` to send it as it is. */
export function chooseEncoding(
  accept: string | undefined,
  contentType: string,
  size: number,
): Encoding | undefined {
  if (!isCompressible(contentType, size)) return undefined;
  const accepted = (accept ?? '').split(',').map((part) => part.trim().toLowerCase());
  const takes = (name: string) =>
    accepted.some((part) => part.startsWith(name) && !/;\s*q=0(?:\.0*)?$/.test(part));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : undefined;
}

export type Compress = (key: string, encoding: Encoding, body: Buffer) => Promise<Buffer>;

/** Compresses once for each key and keeps the latest results, up to 64 MB. */
export function createCompressor(): Compress {
  const cache = new Map<string, Buffer>();
  let bytes = 0;
  return async (key, encoding, body) => {
    const id = `${encoding} ${key}`;
    const known = cache.get(id);
    if (known) return known;
    const result = await compress(encoding, body);
    // Two requests may have compressed the same at once; the later result replaces the earlier.
    bytes += result.length - (cache.get(id)?.length ?? 0);
    cache.set(id, result);
    for (const [oldest, { length }] of cache) {
      if (bytes <= CACHE_LIMIT) break;
      cache.delete(oldest);
      bytes -= length;
    }
    return result;
  };
}

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

function compress(encoding: Encoding, body: Buffer): Promise<Buffer> {
  if (encoding === 'gzip') return toGzip(body);
  return toBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
