import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countFacets,
  filterItems,
  relaxations,
  searchText,
  withoutCondition,
  type FacetDefinition,
  type FacetItem,
  type FacetQuery,
} from '../../src/catalogue/lists/facets.ts';
import { parseQuery } from '../../src/catalogue/lists/address.ts';

const definition: FacetDefinition = {
  facets: {
    technique: ['tulis', 'cap', 'printing'],
    area: ['barat', 'timur'],
    orders: ['1'],
  },
  sorts: ['name', 'newest'],
};

/** By their names. */
const RANK: Readonly<Record<string, number>> = { anyam: 0, cetak: 1, murni: 2, sari: 3 };

const item = (
  slug: string,
  name: string,
  values: Record<string, string[]>,
  newest: number,
): FacetItem => ({
  slug,
  text: searchText(name),
  values,
  order: { name: RANK[slug] ?? 0, newest },
});

const items = [
  item('sari', 'Batik Sari', { technique: ['tulis'], area: ['timur'] }, 2),
  item('murni', 'Batik Murni', { technique: ['tulis', 'cap'], area: ['barat'] }, 1),
  item('anyam', 'Anyaman Ayu', { area: ['timur'], orders: ['1'] }, 2),
  item('cetak', 'Kain Cetak', { technique: ['printing'], area: ['barat'], orders: ['1'] }, 0),
];

const read = (address: string) => parseQuery(new URLSearchParams(address), definition);
const find = (address: string) => filterItems(items, read(address)).map(({ slug }) => slug);

/** Queries as an address can hold them. */
const queries: fc.Arbitrary<FacetQuery> = fc.record({
  text: fc.oneof(
    fc.constantFrom('', 'batik', 'ayu', 'kain batik'),
    fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
  ),
  facets: fc
    .record({
      technique: fc.subarray(['tulis', 'cap', 'printing']),
      area: fc.subarray(['barat', 'timur']),
      orders: fc.subarray(['1']),
    })
    .map((facets) =>
      Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0)),
    ),
  sort: fc.constantFrom('name', 'newest'),
});

describe('filtering', () => {
  it.each([
    ['', ['anyam', 'cetak', 'murni', 'sari'], 'everything where nothing is asked'],
    ['technique=tulis', ['murni', 'sari'], 'one choice'],
    ['technique=cap,printing', ['cetak', 'murni'], 'any choice within a facet'],
    ['technique=tulis&area=timur', ['sari'], 'all facets'],
    ['technique=tulis,printing&area=barat&orders=1', ['cetak'], 'any within, all across'],
    ['technique=cap&area=timur', [], 'nothing where two facets exclude each other'],
    ['orders=1', ['anyam', 'cetak'], 'no item that lacks the facet'],
    ['q=batik', ['murni', 'sari'], 'a word'],
    ['q=murni+BATIK', ['murni'], 'every word, in any order and case'],
    ['q=bat+mur', ['murni'], 'beginnings of words'],
    ['q=urni', [], 'no middle of a word'],
    ['q=…!', ['anyam', 'cetak', 'murni', 'sari'], 'everything for a text without letters'],
    ['q=batik&technique=printing', [], 'text and facets together'],
    ['sort=newest', ['cetak', 'murni', 'sari', 'anyam'], 'in the chosen order, ties as they came'],
  ])('?%s finds %j: %s', (address, slugs) => {
    expect(find(address)).toEqual(slugs);
  });

  it('leaves the list it was given as it was', () => {
    const before = items.map(({ slug }) => slug);
    find('sort=newest');
    expect(items.map(({ slug }) => slug)).toEqual(before);
  });
});

describe('filtering by price', () => {
  const priced = [100, 250, undefined, 500].map((amount, rank): FacetItem => ({
    slug: String(amount ?? 'ask'),
    text: '',
    values: {},
    amount,
    order: { name: rank },
  }));
  it.each([
    ['', ['100', '250', 'ask', '500'], 'everything without bounds'],
    ['max=250', ['100', '250'], 'the upper bound itself, and none to be asked for'],
    ['min=250', ['250', '500'], 'the lower bound itself'],
    ['min=101&max=499', ['250'], 'between both'],
    ['min=500&max=100', [], 'nothing between crossed bounds'],
    ['max=Rp+250', ['100', '250'], 'as people write it'],
    ['max=murah', ['100', '250', 'ask', '500'], 'what is no amount, asks nothing'],
  ])('?%s finds %j: %s', (address, slugs) => {
    const query = parseQuery(new URLSearchParams(address), { ...definition, hasAmount: true });
    expect(filterItems(priced, query).map(({ slug }) => slug)).toEqual(slugs);
  });

  it('names both bounds as one condition to drop', () => {
    const query = { text: '', facets: {}, sort: 'name', min: 300, max: 400 };
    expect(relaxations(priced, query)).toEqual([{ facet: 'price', value: '', count: 4 }]);
    expect(filterItems(priced, withoutCondition(query, 'price'))).toHaveLength(4);
  });
});

describe('counting', () => {
  it('leaves the choices of a facet itself out of its counts', () => {
    expect(countFacets(items, read('technique=tulis&area=timur'), definition)).toEqual({
      technique: { tulis: 1, cap: 0, printing: 0 },
      area: { barat: 1, timur: 1 },
      orders: { '1': 0 },
    });
  });

  it('gives each choice the number of items that choosing it would show', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const counts = countFacets(items, query, definition);
        for (const [facet, values] of Object.entries(definition.facets)) {
          for (const value of values) {
            const chosen = { ...query, facets: { ...query.facets, [facet]: [value] } };
            expect(counts[facet]?.[value]).toBe(filterItems(items, chosen).length);
          }
        }
      }),
    );
  });
});

describe('a query that finds nothing', () => {
  it.each([
    ['technique=cap&area=timur', ['technique=cap: 2', 'area=timur: 1']],
    ['technique=cap&area=barat&orders=1', ['technique=cap: 1', 'orders=1: 1']],
    ['q=sutra&technique=cap,printing', ['q=sutra: 2']],
    ['q=sari&technique=cap', ['q=sari: 1', 'technique=cap: 1']],
    ['q=batik&technique=printing', ['technique=printing: 2', 'q=batik: 1']],
    ['q=anyaman&technique=cap,printing&orders=1', ['q=anyaman: 1', 'technique=cap,printing: 1']],
    ['q=sutra&technique=cap&area=timur', []],
  ])('?%s names the choice to drop, most helpful first: %j', (address, choices) => {
    expect(find(address)).toEqual([]);
    const found = relaxations(items, read(address));
    expect(found.map(({ facet, value, count }) => `${facet}=${value}: ${count}`)).toEqual(choices);
  });

  it('promises what dropping the choice shows, and passes over no choice that helps', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const helpful = [
          ...(searchText(query.text) ? [['q', { ...query, text: '' }] as const] : []),
          ...Object.keys(query.facets).map((facet) => {
            const { [facet]: _, ...facets } = query.facets;
            return [facet, { ...query, facets }] as const;
          }),
        ]
          .map(([facet, rest]) => `${facet} ${filterItems(items, rest).length}`)
          .filter((choice) => !choice.endsWith(' 0'));
        const offered = relaxations(items, query).map(({ facet, count }) => `${facet} ${count}`);
        expect(offered.sort()).toEqual(helpful.sort());
      }),
    );
  });
});
