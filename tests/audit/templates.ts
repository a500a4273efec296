import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A template of the site, and the page that stands for all that it makes. */
export interface Template {
  /** Its file below `src/pages`. */
  readonly file: string;
  /** The heaviest of its pages in Indonesian. */
  readonly path: string;
}

/** The addresses that a page file answers, as Astro reads them; `[...rest]` may be empty. */
function toPattern(file: string): RegExp {
  const parts = file
    .replace(/(?:^|\/)index\.astro$/, '')
    .replace(/\.astro$/, '')
    .split('/')
    .filter((part) => part !== '' && part !== '[...lang]')
    .map((part) => {
      if (part.startsWith('[...')) return '.+';
      return part.startsWith('[') ? '[^/]+' : part;
    });
  return new RegExp(`^/${parts.map((part) => `${part}/`).join('')}$`);
}

/** Files with fewer parameters answer first, as in Astro's order of routes. */
const weight = (file: string) =>
  [...file.matchAll(/\[(\.\.\.)?(?!\.\.\.lang)/g)].reduce(
    (sum, [, rest]) => sum + (rest ? 10 : 1),
    0,
  );

/**
 * Every template with its heaviest page in a built site.
 *
 * @throws {Error} naming the templates of which the site has no page.
 */
export async function templatesOf(siteDir: string, pagesDir = 'src/pages'): Promise<Template[]> {
  const files = [];
  for await (const file of glob('**/*.astro', { cwd: pagesDir })) files.push(file);
  const routes = files
    .filter((file) => file !== '404.astro')
    .sort((a, b) => weight(a) - weight(b) || (a < b ? -1 : 1))
    .map((file) => ({ file, pattern: toPattern(file) }));
  const heaviest = new Map<string, { path: string; size: number }>();
  for await (const file of glob('**/index.html', { cwd: siteDir })) {
    const path = `/${file.replace(/index\.html$/, '')}`;
    const route = routes.find(({ pattern }) => pattern.test(path));
    if (!route || /^\/(?:en|admin)\//.test(path)) continue;
    const { size } = await stat(join(siteDir, file));
    if (size > (heaviest.get(route.file)?.size ?? 0)) heaviest.set(route.file, { path, size });
  }
  const missing = routes.filter(({ file }) => !heaviest.has(file)).map(({ file }) => file);
  if (missing.length > 0) throw new Error(`No page is made by ${missing.join(', ')}.`);
  return [...heaviest]
    .map(([file, { path }]) => ({ file, path }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
