import type { APIRoute } from 'astro';

/** Everything may be read; pages that are not for search engines say so themselves (`noindex`). */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', site).href}\n`);
