import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { listen } from '../../../src/cli/serve/listen.ts';
import { createStaticHandler } from '../../../src/cli/serve/static-handler.ts';

/** A built site on a server whose moods a test chooses. */
export interface MoodySite {
  readonly url: string;
  /** Breaks every connection. */
  isDown: boolean;
  /** Milliseconds before an answer. */
  delay: number;
  /** Serves the site as another build of other content and styles makes it: see `toNextBuild`. */
  isNextBuild: boolean;
  /** What is served as the worker instead; `null`: nothing, and the next build does not ask for it. */
  worker: string | null | undefined;
  /** Addresses that are gone. */
  readonly gone: Set<string>;
  /** The paths asked for, with the status of the answer. */
  readonly log: { path: string; status: number }[];
}

const MARK = 'next-build-';

/** The names of styles and scripts change, as they do with their content, and so do all headings. */
const toNextBuild = (text: string) =>
  text
    .replaceAll(/[\w.-]+\.[\w-]{8}\.(?:css|js)\b/g, `${MARK}$&`)
    .replaceAll(/<h1[^>]*>/g, '$&Baru: ')
    .replaceAll(/(\/luring\/\?)/g, '$1next');

/** Serves the site of the tests anew on a port of its own while the work goes on. */
export async function withMoodySite(siteDir: string, work: (site: MoodySite) => Promise<void>) {
  const pass = createStaticHandler([
    { prefix: '/', folder: siteDir },
    { prefix: '/pagefind/', folder: join(siteDir, '..', 'pagefind') },
    { prefix: '/admin/', folder: join(siteDir, '..', 'admin') },
  ]);
  const state: Omit<MoodySite, 'url'> = {
    isDown: false,
    delay: 0,
    isNextBuild: false,
    worker: undefined,
    gone: new Set(),
    log: [],
  };
  const server = await listen(
    async (request, response) => {
      const path = (request.url ?? '/').replace(/\?.*/, '');
      if (state.isDown) {
        request.socket.destroy();
        return;
      }
      if (state.delay > 0) await new Promise((done) => setTimeout(done, state.delay));
      response.on('finish', () => state.log.push({ path, status: response.statusCode }));
      const isWorker = path === '/sw.js';
      if (state.gone.has(path) || (isWorker && state.worker === null)) {
        response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404');
      } else if (isWorker && state.worker !== undefined) {
        response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(state.worker);
      } else if (state.isNextBuild && /(?:\/|\.js|\.css)$/.test(path)) {
        await sendNextBuild(siteDir, path, response, state.worker !== null);
      } else await pass(request, response);
    },
    0,
    'id',
  );
  try {
    await work(Object.assign(state, { url: `http://localhost:${server.port}` }));
  } finally {
    await server.close();
  }
}

async function sendNextBuild(
  siteDir: string,
  path: string,
  response: ServerResponse,
  hasWorker: boolean,
) {
  const isHashed = path.startsWith('/_astro/');
  const file = path.replace(MARK, '').replace(/\/$/, '/index.html');
  const text = await readFile(join(siteDir, file), 'utf8').catch(() => undefined);
  // The next build has none of the old names.
  const isThere = text !== undefined && isHashed === path.includes(MARK);
  const type = path.endsWith('.css') ? 'css' : path.endsWith('.js') ? 'javascript' : 'html';
  response.writeHead(isThere ? 200 : 404, {
    'Content-Type': `text/${type}; charset=utf-8`,
    'Cache-Control': 'no-cache',
  });
  const next = toNextBuild(text ?? '404');
  response.end(hasWorker ? next : next.replaceAll('`serviceWorker`in navigator', 'false'));
}
