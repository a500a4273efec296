import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createCompressor } from './compression.ts';
import { headersFor, parseHeaders } from './headers-file.ts';
import { resolveFile } from './resolve-file.ts';
import type { Mount } from './resolve-file.ts';
import { sendFile } from './send-file.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Serves built folders as a static host does: content types, gzip and brotli, validators, a
 * redirect to the address with a slash, `404.html` of the site with its status, and the headers of
 * the site's `_headers` file.
 *
 * @param mounts read anew for each request, so folders may be swapped under it.
 */
export function createStaticHandler(mounts: readonly Mount[]): Handler {
  const compress = createCompressor();
  const site = mounts.find(({ prefix }) => prefix === '/')?.folder;
  return async (request, response) => {
    const { method = 'GET', url = '/' } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [pathname = '/', query] = url.split('?', 2);
    const found = await resolveFile(mounts, pathname);
    if (found.kind === 'folder') {
      const target = `${pathname}/${query === undefined ? '' : `?${query}`}`;
      response.writeHead(301, { Location: target, 'Cache-Control': 'no-cache' }).end();
      return;
    }
    // What is missing has the headers of the page that says so, and none that let it be kept.
    const shown = found.kind === 'file' ? pathname : '/404.html';
    for (const [name, value] of headersFor(await readRules(site), shown)) {
      response.setHeader(name, value);
    }
    if (found.kind === 'file') {
      const isLasting = pathname.startsWith('/_astro/');
      await sendFile(request, response, found, { status: 200, isLasting, compress });
      return;
    }
    const page = await resolveFile(mounts, '/404.html');
    if (page.kind === 'file') {
      await sendFile(request, response, page, { status: 404, isLasting: false, compress });
    } else {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
    }
  };
}

const readRules = async (site: string | undefined) =>
  site ? parseHeaders(await readFile(join(site, '_headers'), 'utf8').catch(() => '')) : [];
