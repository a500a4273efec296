import { describe, expect, it } from 'vitest';
import { localeOf } from '../../src/offline/notice.ts';
import { keyOf, storeOf, storeOfUrl } from '../../src/offline/rules.ts';

const ORIGIN = 'https://katalog.example';

const ask = (path: string, more: Partial<Request> = {}) =>
  storeOf(
    {
      url: path.startsWith('http') ? path : ORIGIN + path,
      method: 'GET',
      mode: 'no-cors',
      referrer: `${ORIGIN}/ukm/`,
      headers: new Headers(),
      ...more,
    },
    ORIGIN,
  );

describe('where the reply to a request is kept', () => {
  it.each([
    ['/', 'pages'],
    ['/ukm', 'pages'],
    ['/ukm/batik/', 'pages'],
    ['/en/produk/?technique=cap', 'pages'],
    ['/data/ukm.json', 'files'],
    ['/sitemap.xml', undefined],
    ['/admin', undefined],
    ['/admin/', undefined],
    ['/admin/monitoring/', undefined],
    ['/administrasi/', 'pages'],
  ])('a visitor goes to %s: %s', (path, store) => {
    expect(ask(path, { mode: 'navigate' })).toBe(store);
  });

  it.each([
    ['/ukm/batik/', undefined],
    ['/_astro/Head.BgMvpokw.css', 'assets'],
    ['/_astro/Page.DqZCglPM.js', 'assets'],
    ['/_astro/young-serif.DIMmNPI9.woff2', 'assets'],
    ['/_astro/kain.a1b2c3d4_Z1x.avif', 'photos'],
    ['/_astro/kain.a1b2c3d4_Z1x.jpg', 'photos'],
    ['/art/border/favicon.svg', 'files'],
    ['/indeks/produk.json', 'files'],
    ['/en/indeks/banding.json', 'files'],
    ['/pagefind/pagefind-entry.json?ts=1', 'files'],
    ['/bagikan/ukm/batik.jpg', undefined],
    ['/sw.js', undefined],
    ['/robots.txt', undefined],
    ['https://katalog.example.org/_astro/Head.BgMvpokw.css', undefined],
    ['https://elsewhere.example/art/a.svg', undefined],
  ])('a page loads %s: %s', (path, store) => {
    expect(ask(path)).toBe(store);
  });

  it.each([
    ['what is written', { method: 'POST' }],
    ['a part of a file', { headers: new Headers({ range: 'bytes=0-99' }) }],
    ['what an editor loads', { referrer: `${ORIGIN}/admin/` }],
    ['what the private editor loads', { referrer: `${ORIGIN}/admin/monitoring/` }],
  ])('%s is none of its business', (_, more) => {
    expect(ask('/_astro/kain.avif', more)).toBeUndefined();
    expect(ask('/ukm/', { mode: 'navigate', ...more })).toBeUndefined();
  });

  it('takes the first of the addresses that a page lists for the page', () => {
    expect(storeOfUrl(`${ORIGIN}/ukm/`, ORIGIN, true)).toBe('pages');
    expect(storeOfUrl(`${ORIGIN}/ukm/`, ORIGIN, false)).toBeUndefined();
  });
});

it.each([
  ['https://a.example/produk/?technique=cap#daftar', '/produk/'],
  ['https://a.example/produk', '/produk/'],
  ['https://a.example/', '/'],
  ['/luring/?1a2b3c4d', '/luring/'],
  ['https://a.example/indeks/produk.json?x', '/indeks/produk.json'],
])('%s is kept as %s', (url, key) => {
  expect(keyOf(url)).toBe(key);
});

it.each([
  ['/', 'id'],
  ['/ukm/', 'id'],
  ['/en/', 'en'],
  ['/en/ukm/', 'en'],
  ['/english/', 'id'],
])('%s is in the language %s', (path, locale) => {
  expect(localeOf(ORIGIN + path)).toBe(locale);
});
