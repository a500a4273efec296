import { expect, it } from 'vitest';
import { searchedPart } from '../../src/integrations/pagefind/build-search-index.ts';

const page = (main: string, foot = '') =>
  `<!doctype html><html lang="en" class="a"><head><meta charset="utf-8"><title>One &amp; two</title><style>p{}</style></head><body><nav>Menu</nav>${main}<footer>${foot}</footer></body></html>`;
const MAIN = '<main id="isi"><div data-pagefind-body><h1>One</h1></div></main>';

it('is the language, the title and the main part', () => {
  expect(searchedPart(page(MAIN))).toBe(
    `<!doctype html><html lang="en" class="a"><head><title>One &amp; two</title></head><body>${MAIN}</body></html>`,
  );
});

it('is nothing of a page that is not searched', () => {
  expect(searchedPart(page('<main>One</main>'))).toBeUndefined();
});

it.each([
  ['marked beside its main part', page(MAIN, '<span data-pagefind-meta="type:x"></span>')],
  ['without a main part', page('<div data-pagefind-body>One</div>')],
])('is all of a page %s', (_, html) => {
  expect(searchedPart(html)).toBe(html);
});
