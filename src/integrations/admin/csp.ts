/**
 * The content security policy of the CMS page. Scripts come from this site only and none is
 * compiled as it runs; styles may be inline, because Decap writes its own into the page and the
 * preview. `origins` are the forge's, where there is one.
 */
export function adminCsp(origins: readonly string[]): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...origins],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", 'blob:', ...origins],
    'frame-src': ["'self'", 'blob:'],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'", ...origins],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** Writes a policy into a page, before anything that it governs. */
export function withCsp(html: string, policy: string): string {
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  const result = html.replace(
    /<meta charset="[^"]*" ?\/?>/i,
    (charset) => `${charset}\n    ${tag}`,
  );
  if (!result.includes(tag)) throw new Error('admin/index.html has no <meta charset> to follow.');
  return result;
}
