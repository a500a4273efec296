import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './support/fixtures.ts';

/** Most bytes (brotli) of HTML and CSS that a page needs before it is painted. */
const PAINT = 12_288;
/** Most bytes (brotli) of scripts that a page loads by itself. */
const SCRIPTS = 6_000;
/** The finder answers questions, and the enquiry list writes messages: they may load more, before a letter is composed. */
const FINDER_SCRIPTS = 10_000;

test('what a page needs to paint, and the scripts it loads, stay within their budgets', async ({
  site,
}) => {
  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (path: string) => {
    const known = sizes.get(path);
    if (known) return known;
    const size = readFile(join(site.siteDir, path)).then(
      (content) => brotliCompressSync(content).length,
    );
    sizes.set(path, size);
    return size;
  };
  const sum = async (paths: Iterable<string>) =>
    (await Promise.all([...paths].map(sizeOf))).reduce((all, size) => all + size, 0);

  const pages: { path: string; paint: number; scripts: number }[] = [];
  for await (const path of glob('**/*.html', { cwd: site.siteDir })) {
    if (path.startsWith('admin')) continue;
    const html = await readFile(join(site.siteDir, path), 'utf8');
    const styles = addresses(html, /<link rel="stylesheet" href="(?<path>[^"]+)"/g);
    const scripts = new Set<string>();
    for (const script of addresses(html, /<script type="module" src="(?<path>[^"]+)"/g))
      await collectImports(site.siteDir, script, scripts);
    pages.push({ path, paint: await sum([path, ...styles]), scripts: await sum(scripts) });
  }
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter(({ paint }) => paint > PAINT)).toEqual([]);
  const isFinder = (path: string) =>
    /^(?:en\/)?(?:studi-batik\/(?:index|halaman|surat|banding)|produk\/daftar)/.test(path);
  expect(
    pages.filter(({ path, scripts }) => scripts > (isFinder(path) ? FINDER_SCRIPTS : SCRIPTS)),
  ).toEqual([]);
  const largest = (key: 'paint' | 'scripts') => Math.max(...pages.map((page) => page[key]));
  const paints = pages.map(({ paint }) => paint).sort((a, b) => a - b);
  process.stdout.write(
    `${pages.length} pages: to paint at most ${largest('paint')} B, median ${paints[paints.length >> 1] ?? 0} B; scripts at most ${largest('scripts')} B\n`,
  );
});

const addresses = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ groups }) => groups?.['path'] ?? '');

/** A module and all that it imports at once; what it imports only later is not loaded by itself. */
async function collectImports(root: string, path: string, found: Set<string>): Promise<void> {
  if (found.has(path)) return;
  found.add(path);
  const source = await readFile(join(root, path), 'utf8');
  for (const name of addresses(source, /\b(?:from|import)\s*"\.\/(?<path>[^"]+)"/g))
    await collectImports(root, `/_astro/${name}`, found);
}
