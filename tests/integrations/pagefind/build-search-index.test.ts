import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildSearchIndex,
  closePagefind,
} from '../../../src/integrations/pagefind/build-search-index.ts';
import { isServedFile } from '../../../src/integrations/pagefind/served-files.ts';

const page = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><title>Uji</title></head><body><nav>beranda</nav>
  <main data-pagefind-body><h1>Uji</h1><p>${body}</p></main></body></html>`;

let work: string;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'search-'));
  const site = join(work, 'site');
  await mkdir(site);
  await writeFile(join(site, 'index.html'), page('id', 'pewarnaan membatik dilatih'));
  await writeFile(join(site, 'en.html'), page('en', 'dyeing workshops'));
  await writeFile(join(site, '404.html'), '<html lang="id"><body>hilang</body></html>');
});

afterAll(async () => {
  await closePagefind();
  await rm(work, { recursive: true });
});

/** All words that the index of a language holds, as Pagefind stored them. */
async function wordsOf(folder: string, language: string): Promise<string> {
  const names = (await readdir(join(folder, 'index'))).filter((name) => name.startsWith(language));
  const chunks = await Promise.all(names.map((name) => readFile(join(folder, 'index', name))));
  return chunks.map((chunk) => gunzipSync(chunk).toString('latin1')).join('\n');
}

describe('buildSearchIndex', () => {
  it('indexes only the marked part, per language, with the stems of that language', async () => {
    const out = join(work, 'one');
    await buildSearchIndex(join(work, 'site'), out);
    const indonesian = await wordsOf(out, 'id');
    expect(indonesian).toContain('batik');
    expect(indonesian).not.toContain('membatik');
    expect(indonesian).toContain('warna');
    expect(indonesian).not.toContain('pewarnaan');
    expect(indonesian).not.toContain('beranda');
    expect(indonesian).not.toContain('hilang');
    expect(await wordsOf(out, 'en')).toContain('workshop');
  });

  it('writes the same bytes twice, and nothing the site does not ask for', async () => {
    const read = async (name: string) => {
      const out = join(work, name);
      await buildSearchIndex(join(work, 'site'), out);
      const files = (await readdir(out, { recursive: true, withFileTypes: true }))
        .filter((file) => file.isFile())
        .map((file) => join(file.parentPath, file.name))
        .sort();
      return Promise.all(
        files.map(async (file) => [
          file.slice(out.length),
          (await readFile(file)).toString('base64'),
        ]),
      );
    };
    const first = await read('two');
    expect(await read('three')).toEqual(first);
    const names = first.map(([name]) => name);
    expect(names).toContain('/pagefind.js');
    expect(names).toContain('/wasm.id.pagefind');
    expect(names.filter((name) => /ui|highlight|unknown/.test(name ?? ''))).toEqual([]);
  });
});

describe('isServedFile', () => {
  it('keeps the general program where a language has no stemmer', () => {
    const all = ['wasm.id.pagefind', 'wasm.unknown.pagefind', 'pagefind.jv_ab12.pf_meta'];
    expect(isServedFile('wasm.unknown.pagefind', all)).toBe(true);
  });
});
