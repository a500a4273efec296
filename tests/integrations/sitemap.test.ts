import { expect, it } from 'vitest';
import { readPage, toSitemap } from '../../src/integrations/sitemap/sitemap.ts';

const page = (...head: string[]) => `<!doctype html><html><head>${head.join('')}</head><body>`;
const canonical = '<link rel="canonical" href="https://example.com/ukm/">';
const english = '<link rel="alternate" hreflang="en" href="https://example.com/en/ukm/">';

it('takes the address and the other languages from the head of a page', () => {
  expect(readPage(page(canonical, english))).toEqual({
    address: 'https://example.com/ukm/',
    alternates: [{ language: 'en', address: 'https://example.com/en/ukm/' }],
  });
});

it.each([
  ['asks not to be indexed', page('<meta name="robots" content="noindex">', canonical)],
  ['names no canonical address', page()],
  ['shows such a link only in its text', `${page()}${canonical}`],
])('leaves out a page that %s', (_, html) => {
  expect(readPage(html)).toBeUndefined();
});

it('sorts the pages, whatever order they come in', () => {
  const pages = ['b', 'a'].map((name) => ({
    address: `https://example.com/${name}/`,
    alternates: [],
  }));
  expect(toSitemap(pages)).toBe(toSitemap(pages.toReversed()));
  expect(toSitemap(pages)).toMatch(/\/a\/.*\n.*\/b\//);
});
