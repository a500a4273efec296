import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery, parseQuery } from '../../src/catalogue/lists/address.ts';
import { searchText } from '../../src/catalogue/lists/facets.ts';
import { definitionOf } from '../../src/catalogue/views/list.ts';
import { makeCatalogue } from './make-catalogue.ts';

const DIRECTORY = definitionOf('ukm', makeCatalogue({}));

const read = (address: string) => parseQuery(new URLSearchParams(address), DIRECTORY);
const nothing = { text: '', facets: {}, sort: 'name' };
const cap = { ...nothing, facets: { technique: ['cap'] } };
const everything = {
  text: 'kain',
  facets: { sector: ['batik'], area: ['pekalongan-timur'], visits: ['1'] },
  sort: 'area',
};

describe('the address of the directory', () => {
  it.each([
    ['', nothing, ''],
    ['technique=cap', cap, '?technique=cap'],
    ['technique=%20cap%2Ccap,', cap, '?technique=cap'],
    ['technique=sulap,cap&area=laut', cap, '?technique=cap'],
    ['technique=Cap&sector=&visits=0', nothing, ''],
    ['utm_source=x&constructor=1&__proto__=1', nothing, ''],
    ['sort=verified', { ...nothing, sort: 'verified' }, '?sort=verified'],
    ['sort=name', nothing, ''],
    ['sort=harga', nothing, ''],
    ['q=+kain+', { ...nothing, text: 'kain' }, '?q=kain'],
    ['q=50%25+%26+%231', { ...nothing, text: '50% & #1' }, '?q=50%25%20%26%20%231'],
    [
      'sort=area&visits=1&area=pekalongan-timur&q=kain&sector=batik',
      everything,
      '?q=kain&sector=batik&area=pekalongan-timur&visits=1&sort=area',
    ],
  ])('?%s is read as %j and written as "%s"', (address, query, written) => {
    expect(read(address)).toEqual(query);
    expect(formatQuery(read(address), DIRECTORY)).toBe(written);
  });

  it.each(['technique=cap,tulis', 'technique=cap&technique=tulis'])(
    'is the same for the same question, however it was asked: ?%s',
    (address) => {
      expect(read(address).facets['technique']).toEqual(['cap', 'tulis']);
      expect(formatQuery(read(address), DIRECTORY)).toBe('?technique=tulis,cap');
    },
  );

  it('reads back as the query it was written from', () => {
    const facets = Object.fromEntries(
      Object.entries(DIRECTORY.facets).map(([name, values]) => [name, fc.subarray([...values])]),
    );
    const queries = fc.record({
      text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      facets: fc
        .record(facets)
        .map((chosen) =>
          Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length > 0)),
        ),
      sort: fc.constantFrom(...DIRECTORY.sorts),
    });
    fc.assert(
      fc.property(queries, (query) => {
        expect(read(formatQuery(query, DIRECTORY))).toEqual(query);
      }),
    );
  });
});

describe('a text for searching', () => {
  it.each([
    [['Batik  MURNI'], 'batik murni'],
    [['Café', undefined, 'Ünal'], 'cafe unal'],
    [['ﬁligran, no. 7/8'], 'filigran no 7 8'],
    [[undefined, '–'], ''],
  ])('%j becomes "%s"', (parts, text) => {
    expect(searchText(...parts)).toBe(text);
  });
});
