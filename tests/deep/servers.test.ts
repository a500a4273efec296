import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../src/cli/serve/headers-file.ts';
import { headerNames } from '../../src/servers/rules.ts';
import { makeWorkplace, writeEntry } from '../e2e/support/built-site.ts';
import { get } from './support/get.ts';
import { observatory, totalOf } from './support/observatory.ts';
import { CADDY, NGINX } from './support/servers.ts';
import type { Running } from './support/servers.ts';

const place = await makeWorkplace();
const rules = parseHeaders(await readFile('public/_headers', 'utf8'));
const PUBLIC = ['/', '/en/', '/ukm/', '/ukm/batik-uji/', '/studi-batik/', '/cari/', '/data/'];

beforeAll(async () => {
  const entry = '---\nname: Batik Uji\nsector: batik\n---\n\nCerita.\n';
  await writeEntry(place.contentDir, 'ukm/batik-uji.md', entry);
  await place.build();
});

afterAll(place.remove);

for (const { name, isInstalled } of [NGINX, CADDY])
  if (!isInstalled)
    process.stderr.write(
      `SKIPPED: ${name} is not installed (Debian: apt-get install ${name.toLowerCase()}).\n`,
    );

describe.each([NGINX, CADDY])(
  '$name with the configuration of docs/server (installed: $isInstalled, brotli: $hasBrotli)',
  (server) => {
    let site: Running;
    let workDir: string;

    beforeAll(async () => {
      if (!server.isInstalled) return;
      workDir = await mkdtemp(join(tmpdir(), 'katalog-server-'));
      site = await server.start(place.outDir, workDir);
    });

    afterAll(async () => {
      if (!server.isInstalled) return;
      await site.close();
      await rm(workDir, { recursive: true, force: true });
    });

    const where = it.skipIf(!server.isInstalled);

    const firstIn = async (folder: string, ending: string) => {
      const names = await readdir(join(place.outDir, folder));
      const name = names.filter((each) => each.endsWith(ending)).sort()[0];
      if (!name) throw new Error(`${folder} has no ${ending}`);
      return `/${folder}/${name}`;
    };

    /** The headers of `_headers` among those of an answer. */
    const ours = (headers: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(
        headerNames(rules).flatMap((name) => {
          const value = headers[name.toLowerCase()];
          return value === undefined ? [] : [[name.toLowerCase(), value]];
        }),
      );

    where('sends every address the headers of _headers, and each once', async () => {
      const paths = [
        ...PUBLIC,
        '/admin/',
        '/robots.txt',
        '/pagefind/pagefind.js',
        await firstIn('_astro', '.css'),
        await firstIn('admin/assets', '.js'),
        await firstIn('pagefind/fragment', '.pf_fragment'),
      ];
      for (const path of paths) {
        const { status, headers } = await get(site.https + path);
        expect(status, path).toBe(200);
        expect(ours(headers), path).toEqual(Object.fromEntries(headersFor(rules, path)));
      }
    });

    where(
      'answers what is missing with the page that says so, and does not let it be kept',
      async () => {
        const page = await readFile(join(place.outDir, '404.html'), 'utf8');
        const paths = ['/tidak-ada/', '/ukm/tidak-ada', '/_astro/tidak-ada.js', '/admin/tidak-ada'];
        for (const path of [...paths, '/_headers', '/index.html.br', '/index.html.gz']) {
          const { status, headers, body } = await get(site.https + path);
          expect([status, body.toString()], path).toEqual([404, page]);
          expect(headers['cache-control'], path).not.toContain('immutable');
          expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
          expect(headers['strict-transport-security'], path).toBeDefined();
        }
      },
    );

    where('sends the copies made when publishing, by what the browser takes', async () => {
      const style = await firstIn('_astro', '.css');
      for (const path of ['/', '/ukm/batik-uji/', style]) {
        const file = join(place.outDir, path.endsWith('/') ? `${path}index.html` : path);
        const plain = await readFile(file);
        const cases = [
          ['gzip, deflate, br', server.hasBrotli ? 'br' : 'gzip'],
          ['gzip', 'gzip'],
          ['identity', undefined],
        ] as const;
        for (const [accept, encoding] of cases) {
          const { headers, body } = await get(site.https + path, { 'Accept-Encoding': accept });
          expect(headers['content-encoding'], `${path} ${accept}`).toBe(encoding);
          expect(headers.vary, `${path} ${accept}`).toMatch(/^accept-encoding$/i);
          const copy = encoding
            ? await readFile(`${file}.${encoding === 'br' ? 'br' : 'gz'}`)
            : plain;
          expect(body.equals(copy), `${path} ${accept}`).toBe(true);
          const read = { br: brotliDecompressSync, gzip: gunzipSync };
          expect((encoding ? read[encoding](body) : body).equals(plain)).toBe(true);
        }
      }
    });

    where('leads to the address with a slash', async () => {
      for (const path of ['/ukm/batik-uji', '/en/ukm', '/admin']) {
        const { status, headers } = await get(site.https + path);
        expect([301, 308], path).toContain(status);
        const target = new URL(headers.location ?? '', site.https + path);
        expect(target.href, path).toBe(`${site.https}${path}/`);
      }
    });

    where('answers 304 to what the browser still has', async () => {
      const { headers } = await get(`${site.https}/ukm/batik-uji/`);
      const again = await get(`${site.https}/ukm/batik-uji/`, {
        'If-None-Match': headers.etag ?? '',
      });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });

    where('sends files as what they are', async () => {
      const types = [
        ['/', /^text\/html; charset=utf-8$/],
        [await firstIn('_astro', '.js'), /^(?:text|application)\/javascript; charset=utf-8$/],
        [await firstIn('_astro', '.css'), /^text\/css; charset=utf-8$/],
        [await firstIn('_astro', '.woff2'), /^font\/woff2$/],
        ['/data/ukm.json', /^application\/json/],
        ['/data/ukm.csv', /^text\/csv/],
        ['/kegiatan/umpan.xml', /^(?:text|application)\/xml/],
        ['/bagikan/ukm/batik-uji.jpg', /^image\/jpeg$/],
        ['/art/border/favicon.svg', /^image\/svg\+xml/],
      ] as const;
      for (const [path, type] of types) {
        const { status, headers } = await get(site.https + path);
        expect([status, headers['content-type']], path).toEqual([200, expect.stringMatching(type)]);
      }
    });

    where('leads from http to https on the same host', async () => {
      const { status, headers } = await get(`${site.http}/ukm/?sector=batik`);
      expect([301, 308]).toContain(status);
      expect(headers.location).toMatch(/^https:\/\/localhost(?::\d+)?\/ukm\/\?sector=batik$/);
    });

    where('scores 125 or more for every public page by the rules of the Observatory', async () => {
      const redirect = (await get(`${site.http}/`)).headers.location;
      for (const path of PUBLIC) {
        const pageUrl = site.https + path;
        const { headers, body } = await get(pageUrl);
        const points = observatory({ headers, html: body.toString(), pageUrl, redirect });
        expect(totalOf(points), `${path} ${JSON.stringify(points)}`).toBeGreaterThanOrEqual(125);
      }
    });
  },
);
