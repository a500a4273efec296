import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPage, toSitemap } from './sitemap.ts';
import type { SitemapPage } from './sitemap.ts';

/** Writes `sitemap.xml` for the pages in `siteDir`: those that may be indexed, and no others. */
export async function writeSitemap(siteDir: string): Promise<void> {
  const pages: SitemapPage[] = [];
  for await (const file of glob('**/*.html', { cwd: siteDir })) {
    const page = readPage(await readFile(join(siteDir, file), 'utf8'));
    if (page) pages.push(page);
  }
  await writeFile(join(siteDir, 'sitemap.xml'), toSitemap(pages));
}
