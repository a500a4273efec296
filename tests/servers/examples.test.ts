import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../src/cli/serve/headers-file.ts';
import { caddyfile } from '../../src/servers/caddy.ts';
import { nginxConf } from '../../src/servers/nginx.ts';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const rules = parseHeaders(await read('public/_headers'));

describe('the examples for servers', () => {
  it.each([
    ['nginx.conf', nginxConf],
    ['Caddyfile', caddyfile],
  ])('docs/server/%s says what _headers says (npm run servers)', async (name, write) => {
    expect(await read(`docs/server/${name}`)).toBe(write(rules));
  });

  it('know no rule that they could not say', () => {
    expect(() => nginxConf(parseHeaders('/data/*.json\n  A: b'))).toThrow('/data/*.json');
  });
});

describe('the headers', () => {
  it.each([
    ['/', 'max-age=0', "frame-ancestors 'self'", 'same-origin'],
    ['/ukm/batik-murni/', 'max-age=0', "frame-ancestors 'self'", 'same-origin'],
    ['/pagefind/pagefind.js', 'max-age=0', "frame-ancestors 'self'", 'same-origin'],
    ['/_astro/a.B1.css', 'immutable', "frame-ancestors 'self'", 'same-origin'],
    ['/pagefind/fragment/id_1.pf_fragment', 'immutable', "frame-ancestors 'self'", 'same-origin'],
    ['/admin/', 'max-age=0', "frame-ancestors 'none'", 'same-origin-allow-popups'],
    ['/admin/assets/a.js', 'immutable', "frame-ancestors 'none'", 'same-origin-allow-popups'],
  ])('of %s', (path, caching, policy, opener) => {
    const headers = headersFor(rules, path);
    expect(headers.get('cache-control')).toContain(caching);
    expect(headers.get('content-security-policy')).toBe(policy);
    expect(headers.get('cross-origin-opener-policy')).toBe(opener);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
