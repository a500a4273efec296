import { readdir, readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressSite, removeOldCopies } from '../../src/integrations/compress/compress-site.ts';
import { makeTempFolder } from '../temp-folder.ts';

const LONG = '<p>Batik tulis Pekalongan</p>\n'.repeat(100);
const SITE = {
  'site/index.html': LONG,
  'site/ukm/index.html': `${LONG}ukm`,
  'site/data/ukm.geojson': LONG,
  'site/kecil.css': 'a{}',
  'site/foto.jpg': LONG,
  'site/pagefind/a.pf_fragment': LONG,
};
const NOW = new Date('2026-11-24T00:00:00Z');

const namesIn = async (folder: string) =>
  (await readdir(join(folder, 'site'), { recursive: true })).filter((name) =>
    /\.(br|gz)$/.test(name),
  );

it('puts copies beside what is long and textual, and nowhere else', async () => {
  const folder = await makeTempFolder(SITE);
  await compressSite(join(folder, 'site'), join(folder, 'cache'), NOW);
  expect((await namesIn(folder)).sort()).toEqual([
    'data/ukm.geojson.br',
    'data/ukm.geojson.gz',
    'index.html.br',
    'index.html.gz',
    'ukm/index.html.br',
    'ukm/index.html.gz',
  ]);
  const read = (ending: string) => readFile(join(folder, `site/ukm/index.html.${ending}`));
  expect(brotliDecompressSync(await read('br')).toString()).toBe(`${LONG}ukm`);
  expect(gunzipSync(await read('gz')).toString()).toBe(`${LONG}ukm`);
});

it('gives the same bytes again, with and without what it has kept, and on every system', async () => {
  const read = async (folder: string) =>
    Promise.all(
      (await namesIn(folder)).sort().map((name) => readFile(join(folder, 'site', name), 'base64')),
    );
  const folder = await makeTempFolder(SITE);
  await compressSite(join(folder, 'site'), join(folder, 'cache'), NOW);
  const first = await read(folder);
  await compressSite(join(folder, 'site'), join(folder, 'cache'), new Date());
  expect(await read(folder)).toEqual(first);
  const other = await makeTempFolder(SITE);
  await compressSite(join(other, 'site'), join(other, 'cache'), new Date());
  expect(await read(other)).toEqual(first);
  expect((await readFile(join(folder, 'site/index.html.gz')))[9]).toBe(255);
});

it('keeps results while they are used, and for a month', async () => {
  const folder = await makeTempFolder(SITE);
  const compress = (now: Date) => compressSite(join(folder, 'site'), join(folder, 'cache'), now);
  await compress(NOW);
  const kept = await readdir(join(folder, 'cache/compressed'));
  // Two files, in both ways.
  expect(kept).toHaveLength(4);
  const old = new Date('2026-10-01T00:00:00Z');
  for (const name of kept) await utimes(join(folder, 'cache/compressed', name), old, old);
  await compress(NOW);
  await removeOldCopies(join(folder, 'cache'), NOW);
  expect(await readdir(join(folder, 'cache/compressed'))).toEqual(kept);
  await removeOldCopies(join(folder, 'cache'), new Date('2027-01-01'));
  expect(await readdir(join(folder, 'cache/compressed'))).toEqual([]);
});
