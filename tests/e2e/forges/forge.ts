import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen } from '../../../src/cli/serve/listen.ts';
import type { GitRepository } from './git-repository.ts';

/** What a forge answers: a status, a body (JSON unless it is bytes) and headers. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Request {
  readonly method: string;
  /** Parts of the path, decoded: `/repos/dinas/katalog/git/trees/main%3Acontent` has six. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly token: string | undefined;
}

export const OWNER = 'dinas';
export const REPO = 'katalog';

export const USER = {
  id: 7,
  login: 'petugas',
  username: 'petugas',
  name: 'Petugas Dinas',
  full_name: 'Petugas Dinas',
  email: 'petugas@example.org',
  avatar_url: '',
};

type Interruption = 'before' | 'after';

/**
 * A small double of a forge in front of a real git repository. What a kind of forge answers is in
 * its subclass; here is what all have: logging in, expiry, other origins, and what can go wrong.
 */
export abstract class Forge {
  repository!: GitRepository;
  /** The address of the site, the only one that may ask and be returned to. */
  siteOrigin = '';
  url = '';
  /** Requests that would write, as `POST /repos/…`. */
  writes: string[] = [];
  #close: () => Promise<void> = () => Promise.resolve();
  #tokens = new Set<string>();
  #interruption: Interruption | undefined;
  #isOffline = false;
  #meanwhile: (() => Promise<unknown>) | undefined;

  /** `CMS_*` for a CMS that uses this forge. */
  abstract get env(): Readonly<Record<string, string>>;
  /** Answers a request to the API of someone who is logged in. */
  protected abstract api(request: Request): Promise<Answer>;
  /** Answers a request outside the API: logging in. `undefined` where there is no such page. */
  protected abstract page(request: Request): Promise<Answer | undefined> | Answer | undefined;
  protected abstract readonly apiPath: readonly string[];

  async start(): Promise<void> {
    const { port, close } = await listen(
      (request, response) => this.#serve(request, response),
      0,
      'id',
    );
    this.url = `http://127.0.0.1:${port}`;
    this.#close = close;
  }

  close(): Promise<void> {
    return this.#close();
  }

  /** Forgets everything but its address. */
  reset(repository: GitRepository): void {
    this.repository = repository;
    this.writes = [];
    this.#tokens.clear();
    this.#interruption = undefined;
    this.#isOffline = false;
    this.#meanwhile = undefined;
  }

  newToken(): string {
    const token = randomUUID();
    this.#tokens.add(token);
    return token;
  }

  /** Every session ends now. */
  expireSessions(): void {
    this.#tokens.clear();
  }

  /** The line to the forge is cut, or back again. */
  setOffline(isOffline: boolean): void {
    this.#isOffline = isOffline;
    this.#interruption = undefined;
  }

  /**
   * The line is cut at the next request that writes, before it arrives or before its answer does,
   * and stays cut: a browser repeats by itself what was cut just once.
   */
  cutNextWrite(when: Interruption): void {
    this.#interruption = when;
  }

  /** Lets something happen right before the next request that writes. */
  beforeNextWrite(action: () => Promise<unknown>): void {
    this.#meanwhile = action;
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET' } = incoming;
    if (incoming.headers.origin === this.siteOrigin) {
      response.setHeader('Access-Control-Allow-Origin', this.siteOrigin);
      response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type');
      response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST, PUT, PATCH, DELETE');
      response.setHeader(
        'Access-Control-Expose-Headers',
        'Link, X-Gitlab-Blob-Id, X-Total-Pages, X-Page',
      );
    }
    if (method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    const request = await read(incoming);
    const isApi = this.apiPath.every((part, at) => request.path[at] === part);
    const isWrite = isApi && method !== 'GET' && method !== 'HEAD';
    if (isWrite) this.writes.push(`${method} /${request.path.join('/')}`);
    const cut = isWrite ? this.#interruption : undefined;
    if (cut === 'before') this.#isOffline = true;
    if (this.#isOffline) {
      incoming.socket.destroy();
      return;
    }
    if (isWrite && this.#meanwhile) {
      const action = this.#meanwhile;
      this.#meanwhile = undefined;
      await action();
    }
    const { repository } = this;
    const answer = await this.#answer(request, isApi).catch((error: unknown) => {
      if (repository === this.repository) throw error;
      return { status: 503, body: { message: 'The test is over.' } };
    });
    if (cut === 'after') this.#isOffline = true;
    if (cut) incoming.socket.destroy();
    else send(response, answer);
  }

  async #answer(request: Request, isApi: boolean): Promise<Answer> {
    if (!isApi) return (await this.page(request)) ?? { status: 404, body: 'Not found' };
    if (!request.token || !this.#tokens.has(request.token)) return this.unauthorized();
    return this.api({ ...request, path: request.path.slice(this.apiPath.length) });
  }

  protected abstract unauthorized(): Answer;
}

async function read(incoming: IncomingMessage): Promise<Request> {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const [, token] = /^(?:token|Bearer) (.+)$/.exec(incoming.headers.authorization ?? '') ?? [];
  return {
    method: incoming.method ?? 'GET',
    path: pathname.split('/').filter(Boolean).map(decodeURIComponent),
    query: searchParams,
    body: text ? (JSON.parse(text) as Record<string, unknown>) : {},
    token,
  };
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const isText = Buffer.isBuffer(body) || typeof body === 'string';
  const type = isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
  response.writeHead(status, {
    ...(body !== undefined && { 'Content-Type': type }),
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(isText || body === undefined ? body : JSON.stringify(body));
}
