import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** What a built page says to search engines. */
export interface SitePage {
  /** Its address without origin. */
  readonly path: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly isIndexable: boolean;
  readonly canonicals: readonly string[];
  /** Language and address of each version. */
  readonly alternates: readonly (readonly [string, string])[];
  /** The addresses of its feeds. */
  readonly feeds: readonly string[];
  readonly hasBreadcrumbs: boolean;
  /** The text of its structured data, as it stands in the file. */
  readonly data: readonly string[];
}

const read = new Map<string, SitePage[]>();

/** Every page of a built site but the CMS, read as a browser reads HTML; once in each worker. */
export async function readSitePages(page: Page, siteDir: string): Promise<readonly SitePage[]> {
  const known = read.get(siteDir);
  if (known) return known;
  const pages: SitePage[] = [];
  for await (const file of glob('**/*.html', { cwd: siteDir })) {
    if (file.startsWith('admin')) continue;
    const html = await readFile(join(siteDir, file), 'utf8');
    const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    pages.push({ path, ...(await page.evaluate(readHtml, html)) });
  }
  pages.sort((a, b) => (a.path < b.path ? -1 : 1));
  read.set(siteDir, pages);
  return pages;
}

function readHtml(html: string): Omit<SitePage, 'path'> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const value = (element: Element, name: string) => element.getAttribute(name) ?? '';
  const meta = (name: string) =>
    value(all(`head meta[name="${name}"]`)[0] ?? document.body, 'content');
  return {
    lang: document.documentElement.lang,
    title: document.title,
    description: meta('description'),
    isIndexable: !meta('robots').includes('noindex'),
    canonicals: all('head link[rel="canonical"]').map((link) => value(link, 'href')),
    alternates: all('head link[rel="alternate"][hreflang]').map((link) => [
      value(link, 'hreflang'),
      value(link, 'href'),
    ]),
    feeds: all('head link[type="application/atom+xml"]').map((link) => value(link, 'href')),
    hasBreadcrumbs: all('nav.breadcrumbs').length > 0,
    data: all('script[type="application/ld+json"]').map((script) => script.textContent),
  };
}

/** Whether the built site has a file for an address of its own. */
export function fileOf(path: string): string {
  const { pathname } = new URL(path, 'http://localhost');
  return decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname).slice(1);
}

/** The text of each element of an XML document by its name; throws where it is not well formed. */
export function readXml(page: Page, xml: string): Promise<Partial<Record<string, string[]>>> {
  return page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const fault = document.querySelector('parsererror');
    if (fault) throw new Error(fault.textContent);
    const found: Partial<Record<string, string[]>> = {};
    for (const element of document.querySelectorAll('*')) {
      const list = (found[element.nodeName] ??= []);
      list.push(element.getAttribute('href') ?? element.textContent);
    }
    return found;
  }, xml);
}
