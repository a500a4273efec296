import { appendFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../../files/read-content.ts';
import { LOCALES, toHref } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { redirectsOf } from '../../schema/moved.ts';
import type { Redirect } from '../../schema/moved.ts';
import { toPublic } from '../../schema/publish.ts';

interface Site {
  readonly contentDir: string;
  readonly outDir: string;
  readonly siteUrl: string;
  readonly examples: boolean;
}

/**
 * Keeps moved addresses alive in a finished site: a page at each old address that leads on at once,
 * for any host, and a line in `_redirects` for hosts that answer with a real redirect.
 */
export async function writeRedirects({ contentDir, outDir, siteUrl, examples }: Site) {
  const { entries, site } = await readContent(contentDir);
  const redirects = redirectsOf(site.data, toPublic(entries, { examples }));
  if (redirects.length === 0) return;
  const lines: string[] = [];
  for (const redirect of redirects) {
    for (const locale of LOCALES) {
      const folder = join(outDir, toHref(locale, redirect.from));
      // A page that is there is never written over.
      if (await stat(join(folder, 'index.html')).catch(() => undefined)) continue;
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'index.html'), redirectPage(redirect, locale, siteUrl));
      lines.push(`${toHref(locale, redirect.from)} ${toHref(locale, redirect.to)} 301\n`);
    }
  }
  await appendFile(join(outDir, '_redirects'), lines.join(''));
}

/** Addresses hold no signs that mean something in HTML: `toEntryAddress` lets none through. */
function redirectPage({ to }: Redirect, locale: Locale, siteUrl: string): string {
  const href = toHref(locale, to);
  const { moved } = stringsOf(locale);
  return (
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">` +
    `<meta http-equiv="refresh" content="0; url=${href}">` +
    `<meta name="robots" content="noindex"><meta name="viewport" content="width=device-width">` +
    `<link rel="canonical" href="${siteUrl}${href}"><title>${moved}</title></head>` +
    `<body><p><a href="${href}">${moved}</a></p></body></html>\n`
  );
}
