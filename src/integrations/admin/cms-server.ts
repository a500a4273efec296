import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createPaths } from './cms-paths.ts';
import type { StoreLayout } from './cms-paths.ts';
import { CmsRefusal, refuseForeign } from './cms-guard.ts';

export interface CmsServer {
  /** Answers the requests of one CMS; mount it at its address and nowhere else. */
  handler(incoming: IncomingMessage, response: ServerResponse): void;
  close(): Promise<void>;
}

/** More than any entry with its photos: one is at most 1,600 pixels long. */
const MAX_BYTES = 40_000_000;

export interface CmsServerOptions {
  /** The folder that is edited. */
  readonly folder: string;
  readonly layout: StoreLayout;
  /** Runs before every request: the store wants its folder to be there, also to find it empty. */
  readonly prepare?: () => Promise<void>;
  /** Runs after every change, with what Decap would say of it in a version's history. */
  readonly afterChange?: (message: string) => Promise<void>;
}

/**
 * Lets the CMS of this computer edit a folder. decap-server does the reading and writing, confined
 * to that folder; it listens on a private socket, so that nothing but the guard in front of it can
 * reach it, and ends with this process.
 */
export async function startCmsServer(options: CmsServerOptions): Promise<CmsServer> {
  const socketFolder = await mkdtemp(join(tmpdir(), 'katalog-cms-'));
  const socketPath =
    process.platform === 'win32'
      ? `\\\\.\\pipe\\${socketFolder.replace(/\W/g, '-')}`
      : join(socketFolder, 's');
  const server = createServer(await loadDecapServer(resolve(options.folder)));
  const answer = createAnswer(options, (body) => ask(socketPath, body));
  await new Promise<void>((done, fail) => server.once('error', fail).listen(socketPath, done));
  server.unref();
  return {
    handler(incoming, response) {
      answer(incoming).then(
        ({ status, body }) => send(response, status, body),
        (error: unknown) => {
          const [status, sentence] =
            error instanceof CmsRefusal
              ? [error.status, error.message]
              : [500, 'Berkas tidak dapat dibaca atau ditulis. Coba lagi.'];
          send(response, status, { error: sentence });
        },
      );
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(socketFolder, { recursive: true, force: true });
    },
  };
}

type RegisterLocalFs = (app: RequestListener, options: { logLevel: string }) => Promise<void>;

async function loadDecapServer(repoDirectory: string): Promise<RequestListener> {
  const require = createRequire(import.meta.url);
  const fromDecap = createRequire(require.resolve('decap-server/package.json'));
  const { registerLocalFs } = require('decap-server/dist/middlewares') as {
    registerLocalFs: RegisterLocalFs;
  };
  const express = fromDecap('express') as () => RequestListener;
  const app = express();
  // It takes the folder from the environment, once, while it registers.
  const before = process.env['GIT_REPO_DIRECTORY'];
  process.env['GIT_REPO_DIRECTORY'] = repoDirectory;
  try {
    // Its log of an error holds whole photos.
    await registerLocalFs(app, { logLevel: 'silent' });
  } finally {
    if (before === undefined) delete process.env['GIT_REPO_DIRECTORY'];
    else process.env['GIT_REPO_DIRECTORY'] = before;
  }
  return app;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** What changes files; everything else only reads them. */
const CHANGING: ReadonlySet<string> = new Set([
  'persistEntry',
  'persistMedia',
  'deleteFile',
  'deleteFiles',
]);

function createAnswer(
  { layout, prepare, afterChange }: CmsServerOptions,
  askStore: (body: string) => Promise<Reply>,
) {
  const paths = createPaths(layout);
  return async (incoming: IncomingMessage): Promise<Reply> => {
    refuseForeign(incoming.method, incoming.headers);
    const request = paths.toStore(parse(await readAll(incoming)));
    const isChange = CHANGING.has(request.action);
    await prepare?.();
    const reply = await askStore(JSON.stringify(request));
    if (isChange && reply.status === 200) await afterChange?.(messageOf(request.params));
    return { status: reply.status, body: paths.fromStore(reply.body) };
  };
}

function messageOf({ options }: Readonly<Record<string, unknown>>): string {
  const message = (options as { commitMessage?: unknown } | undefined)?.commitMessage;
  return typeof message === 'string' && message !== '' ? message : 'Ubah catatan';
}

async function readAll(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) {
      throw new CmsRefusal(413, 'Terlalu banyak sekaligus. Simpan dahulu, lalu tambah foto lagi.');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CmsRefusal(400, 'Permintaan tidak dapat dibaca.');
  }
}

function ask(socketPath: string, body: string): Promise<Reply> {
  return new Promise((done, fail) => {
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
    };
    const outgoing = request({ socketPath, path: '/api/v1', method: 'POST', headers }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('error', fail);
      reply.on('end', () => {
        try {
          const text = Buffer.concat(chunks).toString('utf8');
          done({ status: reply.statusCode ?? 500, body: JSON.parse(text) });
        } catch (error) {
          fail(new Error('The store gave no answer that can be read.', { cause: error }));
        }
      });
    });
    outgoing.on('error', fail);
    outgoing.end(body);
  });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed) return;
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    // What is left of a refused upload is not read.
    ...(status === 413 && { Connection: 'close' }),
  });
  response.end(JSON.stringify(body));
}
