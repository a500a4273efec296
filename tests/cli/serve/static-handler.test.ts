import { symlink } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../../src/cli/serve/listen.ts';
import { createStaticHandler } from '../../../src/cli/serve/static-handler.ts';
import { makeTempFolder } from '../../temp-folder.ts';

const LONG = `<!doctype html><title>UKM</title>${'<p>batik tulis</p>'.repeat(200)}`;

const SITE = {
  'site/index.html': '<!doctype html><title>Beranda</title>',
  'site/404.html': '<!doctype html><title>Tidak ada</title>',
  'site/ukm/index.html': LONG,
  'site/data/ukm.json': '{}',
  'site/_astro/a.B1.css': 'p{}',
  'site/_headers': '/*\n  X-Frame-Options: DENY\n/ukm/*\n  X-Robots-Tag: none\n',
  'site/.env': 'rahasia',
  'site/.well-known/security.txt': 'Contact: …',
  'site/berkas spasi.txt': 'ada',
  'search/pagefind.js': 'export {}',
  'rahasia.txt': 'rahasia',
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

async function serve(): Promise<{
  folder: string;
  get: (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;
}> {
  const folder = await makeTempFolder(SITE);
  const handler = createStaticHandler([
    { prefix: '/', folder: join(folder, 'site') },
    { prefix: '/pagefind/', folder: join(folder, 'search') },
  ]);
  const server = await listen(handler, 0, 'id');
  onTestFinished(() => server.close());
  // Not fetch: it would tidy up the addresses an attacker sends as they are.
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const options = { host: '127.0.0.1', port: server.port, path, headers, method };
      request(options, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const { statusCode = 0 } = response;
          resolve({ status: statusCode, headers: response.headers, body: Buffer.concat(parts) });
        });
      })
        .on('error', reject)
        .end();
    });
  return { folder, get };
}

describe('createStaticHandler', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/ukm/', 'text/html; charset=utf-8'],
    ['/ukm/?q=batik', 'text/html; charset=utf-8'],
    ['/data/ukm.json', 'application/json; charset=utf-8'],
    ['/_astro/a.B1.css', 'text/css; charset=utf-8'],
    ['/pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
    ['/berkas%20spasi.txt', 'text/plain; charset=utf-8'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
  ])('answers %s as %s', async (path, type) => {
    const { get } = await serve();
    const { status, headers } = await get(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  it.each([
    '/tidak-ada/',
    '/ukm/tidak-ada',
    '/.env',
    '/_headers',
    '/../rahasia.txt',
    '/ukm/../../rahasia.txt',
    '/%2e%2e/rahasia.txt',
    '/..%2frahasia.txt',
    '/..%5crahasia.txt',
    '/ukm/%00',
    '/%ff',
    '//ukm',
    '//ukm/',
    '/ukm//',
    '/index.html/',
    'http://contoh.id/../rahasia.txt',
  ])('knows nothing at %s', async (path) => {
    const { get } = await serve();
    const { status, body } = await get(path);
    expect([status, body.toString()]).toEqual([404, SITE['site/404.html']]);
  });

  it('does not follow a link out of its folder', async () => {
    const { folder, get } = await serve();
    await symlink(join(folder, 'rahasia.txt'), join(folder, 'site', 'jalan.txt'));
    expect((await get('/jalan.txt')).status).toBe(404);
  });

  it('sends a folder without its slash to the address with it, question and all', async () => {
    const { get } = await serve();
    const { status, headers } = await get('/ukm?sector=batik');
    expect([status, headers.location]).toEqual([301, '/ukm/?sector=batik']);
  });

  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
  ] as const)('compresses for a client that accepts %s', async (accept, encoding, expand) => {
    const { get } = await serve();
    const { headers, body } = await get('/ukm/', { 'accept-encoding': accept });
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
    expect(body.length).toBeLessThan(LONG.length / 5);
    expect(expand(body).toString()).toBe(LONG);
  });

  it('leaves small answers and clients without compression alone', async () => {
    const { get } = await serve();
    expect((await get('/', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe(
      undefined,
    );
    expect((await get('/ukm/')).body.toString()).toBe(LONG);
  });

  it('answers 304 to what the client still has', async () => {
    const { get } = await serve();
    const { etag = '' } = (await get('/ukm/')).headers;
    const { status, body } = await get('/ukm/', { 'if-none-match': `"lain", ${etag}` });
    expect([status, body.length]).toEqual([304, 0]);
  });

  it('lets only files with a hash in their name be kept', async () => {
    const { get } = await serve();
    expect((await get('/ukm/')).headers['cache-control']).toBe('no-cache');
    const asset = await get('/_astro/a.B1.css');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('sets the headers of the _headers file, also on a page that is missing', async () => {
    const { get } = await serve();
    const page = await get('/ukm/');
    expect(page.headers).toMatchObject({ 'x-frame-options': 'DENY', 'x-robots-tag': 'none' });
    expect((await get('/tidak-ada')).headers['x-frame-options']).toBe('DENY');
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const { get } = await serve();
    const head = await get('/ukm/', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
      200,
      String(LONG.length),
      0,
    ]);
    expect((await get('/ukm/', {}, 'POST')).status).toBe(405);
  });
});

describe('listen', () => {
  it('says in a sentence that the port is taken', async () => {
    const first = await listen(() => Promise.resolve(), 0, 'id');
    onTestFinished(() => first.close());
    await expect(listen(() => Promise.resolve(), first.port, 'id')).rejects.toThrow(
      `Port ${first.port} sudah dipakai program lain.`,
    );
  });
});
