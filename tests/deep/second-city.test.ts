import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkplace } from '../e2e/support/built-site.ts';

// The page tests over the same city are browser tests: `npm run test:deep -- city` runs them alone.

const CONTENT = 'tests/cities/tirtasari/content';
const place = await makeWorkplace();

beforeAll(() =>
  place.build({ CONTENT_DIR: CONTENT, SITE_EXAMPLES: '1', BUILD_DATE: '2026-11-24' }),
);
afterAll(place.remove);

const read = (path: string) => readFile(join(place.outDir, path), 'utf8');

/** The files of the site that are text, and where a word stands in them. */
async function filesWith(word: RegExp): Promise<string[]> {
  const found: string[] = [];
  for await (const path of glob('**/*.{html,js,css,json,svg,xml,csv,txt,ics,geojson}', {
    cwd: place.outDir,
  }))
    if (word.test(path) || word.test(await read(path))) found.push(path);
  return found.sort();
}

describe('a site of another city, built from its own content folder', () => {
  it('has pages, the editor and open data', async () => {
    expect((await filesWith(/Tirtasari/)).length).toBeGreaterThan(150);
    expect(await read('admin/index.html')).toContain(
      '<title>Kelola katalog · Dekranasda Kota Tirtasari</title>',
    );
    expect(await read('data/motifs.json')).toContain('"tirtasari":true');
    expect(await read('data/datapackage.json')).toContain('T00:00:00+08:00');
  });

  it('names Pekalongan nowhere, nor its kelurahan or people', async () => {
    expect(await filesWith(/pekalongan|33\.75\.|istiqomah|setono/i)).toEqual([]);
  });

  it('speaks of batik only in addresses and where national law does', async () => {
    const pages = await filesWith(/(?<!studi-)\bbatik\b(?!\/)/i);
    expect(pages.filter((path) => path.endsWith('.html'))).toEqual([
      'en/sertifikasi/bnsp/index.html',
      'en/sertifikasi/index.html',
      'en/sertifikasi/nib/index.html',
      'sertifikasi/nib/index.html',
    ]);
  });

  it('wears its own colours and sign, and has no sea', async () => {
    const styles: string[] = [];
    for await (const path of glob('_astro/*.css', { cwd: place.outDir }))
      styles.push(await read(path));
    const css = styles.join('\n');
    expect(css).toContain('--mori:#f3f7f4');
    expect(css).toContain('.in-tirtasari-hulu{--accent-second:#8fb36a}');
    expect(css).not.toMatch(/#faf6ee|#1e2f6e|#182556/);
    expect(await read('art/border/favicon.svg')).toContain('#0b4a46');
    const home = await read('index.html');
    expect(home).not.toContain('class="sea"');
    expect(home).toContain('in-tirtasari-hilir');
  });

  it('keeps its own time', async () => {
    expect(await read('studi-batik/contoh-menenun-sehelai/index.html')).toContain('15.00 WITA');
    expect(await filesWith(/\bWIB\b/)).toEqual([]);
  });
});
