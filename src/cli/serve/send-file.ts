import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { lookup } from 'mrmime';
import { chooseEncoding } from './compression.ts';
import type { Compress } from './compression.ts';
import type { FoundFile } from './resolve-file.ts';

export interface SendOptions {
  readonly status: 200 | 404;
  /** Whether the file's name changes with its content, so that nobody need ask for it again. */
  readonly isLasting: boolean;
  readonly compress: Compress;
}

/** Answers with a file: type, validator, caching, and the best encoding the client accepts. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: FoundFile,
  { status, isLasting, compress }: SendOptions,
): Promise<void> {
  const type = toContentType(file.path);
  const version = `${file.size.toString(36)}-${Math.round(file.mtimeMs).toString(36)}`;
  const etag = `W/"${version}"`;
  response.setHeader('Content-Type', type);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', etag);
  const caching = isLasting ? 'public, max-age=31536000, immutable' : 'no-cache';
  if (!response.hasHeader('cache-control')) response.setHeader('Cache-Control', caching);
  if (status === 200 && hasEtag(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  const encoding = chooseEncoding(request.headers['accept-encoding'], type, file.size);
  const plain = await readFile(file.path);
  const body = encoding ? await compress(`${file.path} ${version}`, encoding, plain) : plain;
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.writeHead(status, { 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function hasEtag(header: string | undefined, etag: string): boolean {
  return header?.split(',').some((tag) => tag.trim() === etag || tag.trim() === '*') ?? false;
}

const TEXTUAL = /^(?:text\/|application\/(?:javascript|json|manifest\+json|xml)|image\/svg)/;

function toContentType(path: string): string {
  const type = lookup(path) ?? 'application/octet-stream';
  return TEXTUAL.test(type) ? `${type}; charset=utf-8` : type;
}
