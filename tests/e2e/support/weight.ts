import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { lookup } from 'mrmime';
import { getSettings } from '../../../src/cli/settings.ts';
import { isCompressible } from '../../../src/cli/serve/compression.ts';
import { keptOrMade } from '../../../src/files/made-cache.ts';
import type { TestSite } from './test-site.ts';

/** What a script imports as soon as its page is loaded. */
const ON_LOAD =
  /addEventListener\([`"]load[`"](?:(?!addEventListener).)*?import\([`"]\.\/(?<path>[^`"]+)/gs;

const toBrotli = promisify(brotliCompress);

/** The origin of the site in what is weighed: that of the tests is another one in every run. */
const ORIGIN = 'https://katalog.example.id';

/** A page and everything that it names, by address. */
export interface WeighedPage {
  readonly path: string;
  readonly html: string;
  readonly styles: readonly string[];
  /** Its scripts with all that they import at once. */
  readonly scripts: readonly string[];
  /** Fonts that are asked for at once. */
  readonly fonts: readonly string[];
  /** What scripts load by themselves once the page is there, drawings in styles, and styles for paper. */
  readonly more: readonly string[];
}

/** Weighs the files of a built site as a server sends them: texts by brotli at its best. */
export function createScales({ siteDir, url }: Pick<TestSite, 'siteDir' | 'url'>) {
  const known = new Map<string, Promise<number>>();
  const cacheDir = join(getSettings({}, []).root, '.cache', 'weighed');
  const now = new Date();

  async function weigh(path: string): Promise<number> {
    const folder = path.startsWith('/pagefind/') ? join(siteDir, '..') : siteDir;
    const bytes = await readFile(join(folder, decodeURIComponent(path)));
    if (!isCompressible(lookup(path) ?? '', Infinity)) return bytes.length;
    const text = bytes.toString('utf8').replaceAll(url, ORIGIN);
    const mark = createHash('sha256').update(text).digest('hex').slice(0, 32);
    return (await keptOrMade(join(cacheDir, mark), () => toBrotli(text), now)).length;
  }
  const sizeOf = (path: string): Promise<number> => {
    const size = known.get(path) ?? weigh(path);
    known.set(path, size);
    return size;
  };
  return {
    sizeOf,
    async sum(paths: Iterable<string>): Promise<number> {
      const sizes = await Promise.all([...new Set(paths)].map(sizeOf));
      return sizes.reduce((all, size) => all + size, 0);
    },
  };
}

/** Every page of the site but the editors. */
export async function readPages(siteDir: string): Promise<WeighedPage[]> {
  const texts = new Map<string, Promise<string>>();
  const read = (path: string): Promise<string> => {
    const text = texts.get(path) ?? readFile(join(siteDir, path), 'utf8');
    texts.set(path, text);
    return text;
  };
  const pages: WeighedPage[] = [];
  for await (const file of glob('**/*.html', { cwd: siteDir })) {
    if (file.startsWith('admin')) continue;
    const path = `/${file.replaceAll('\\', '/')}`;
    const html = await readFile(join(siteDir, file), 'utf8');
    const styles = addresses(html, /<link rel="stylesheet" href="(?<path>[^"]+)"/g);
    const scripts = new Set<string>();
    for (const script of addresses(html, /<script type="module" src="(?<path>[^"]+)"/g))
      await collectImports(read, script, scripts);
    const later = new Set<string>();
    for (const script of scripts)
      for (const name of addresses(await read(script), ON_LOAD))
        await collectImports(read, `/_astro/${name}`, later);
    const forPaper = addresses(html, /<link rel="stylesheet" media="print" href="(?<path>[^"]+)"/g);
    const more = [...forPaper, ...[...later].filter((script) => !scripts.has(script))];
    for (const script of [...scripts, ...later])
      more.push(...addresses(await read(script), /[`"](?<path>\/_astro\/[\w.-]+\.css)[`"]/g));
    for (const style of styles.filter((each) => each.startsWith('/_astro/')))
      more.push(...addresses(await read(style), /url\("?(?<path>\/art\/border\/[\w.-]+)/g));
    const fonts = addresses(html, /<link rel="preload" href="(?<path>[^"]+)" as="font"/g);
    pages.push({ path, html, styles, scripts: [...scripts], fonts, more: [...new Set(more)] });
  }
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const addresses = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ groups }) => groups?.['path'] ?? '');

/** A module and all that it imports at once; what it imports only later is not loaded by itself. */
async function collectImports(
  read: (path: string) => Promise<string>,
  path: string,
  found: Set<string>,
): Promise<void> {
  if (found.has(path)) return;
  found.add(path);
  for (const name of addresses(await read(path), /\b(?:from|import)\s*"\.\/(?<path>[^"]+)"/g))
    await collectImports(read, `/_astro/${name}`, found);
}

/** The value below which a part (of one) of all values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}

/** One line with the median, p95 and most, and the ten heaviest below it. */
export function report(what: string, sizes: ReadonlyMap<string, number>): string {
  const values = [...sizes.values()];
  const worst = [...sizes].sort(([, a], [, b]) => b - a).slice(0, 10);
  const lines = worst.map(([path, size]) => `  ${String(size).padStart(7)} ${path}`);
  return `${what}: ${sizes.size} pages, median ${quantile(values, 0.5)} B, p95 ${quantile(values, 0.95)} B, most ${quantile(values, 1)} B\n${lines.join('\n')}\n`;
}
