/** A page as its own head describes it: absolute addresses. */
export interface SitemapPage {
  readonly address: string;
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
}

/**
 * Reads a built page: `undefined` where it asks not to be indexed or names no canonical address.
 * Only the site's own head is read (`components/site/Head.astro`), so its form is known.
 */
export function readPage(html: string): SitemapPage | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  if (/<meta name="robots" content="[^"]*noindex/.test(head)) return undefined;
  const address = /<link rel="canonical" href="(?<address>[^"]+)"/.exec(head)?.groups?.['address'];
  if (!address) return undefined;
  const alternates = head.matchAll(
    /<link rel="alternate" hreflang="(?<language>[^"]+)" href="(?<address>[^"]+)"/g,
  );
  return {
    address,
    alternates: [...alternates].map(({ groups }) => ({
      language: groups?.['language'] ?? '',
      address: groups?.['address'] ?? '',
    })),
  };
}

/**
 * A sitemap of pages with their other languages, sorted by address.
 * https://www.sitemaps.org/protocol.html; addresses are already escaped, as they stood in the HTML.
 */
export function toSitemap(pages: readonly SitemapPage[]): string {
  const sorted = [...pages].sort((a, b) => (a.address < b.address ? -1 : 1));
  const entries = sorted.map(({ address, alternates }) => {
    const others = alternates.map(
      (other) =>
        `<xhtml:link rel="alternate" hreflang="${other.language}" href="${other.address}"/>`,
    );
    return `<url><loc>${address}</loc>${others.join('')}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}
