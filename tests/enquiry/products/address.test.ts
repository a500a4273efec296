import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatItems,
  mergeItems,
  MOST_ITEMS,
  parseItems,
} from '../../../src/enquiry/products/address.ts';
import { MOST_PIECES, readQuantity } from '../../../src/enquiry/products/quantity.ts';

const slugs = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const lists = fc.uniqueArray(
  fc.record({ slug: slugs, quantity: fc.integer({ min: 1, max: MOST_PIECES }) }),
  { selector: ({ slug }) => slug, maxLength: MOST_ITEMS },
);

describe('the address of a list', () => {
  it('gives back every list that it was made of', () => {
    fc.assert(
      fc.property(lists, (items) => {
        expect(parseItems(formatItems(items))).toEqual(items);
      }),
    );
  });

  it.each([
    ['?items=a:2,b', ['a:2', 'b:1']],
    ['items=a%3A2%2Cb', ['a:2', 'b:1']],
    ['?items=a&items=b:3', ['a:1', 'b:3']],
    ['?items=A:2, b ,,', ['a:2', 'b:1']],
    ['?items=a:0,b:-1,c:10000,d:x,e:', ['a:1', 'b:1', 'c:1', 'd:1', 'e:1']],
    ['?items=a:2,a:5', ['a:2']],
    ['?items=../x,<b>,a--b,%ff', []],
    ['?items=', []],
    ['', []],
  ])('%s is understood as %j', (query, expected) => {
    expect(parseItems(query).map(({ slug, quantity }) => `${slug}:${quantity}`)).toEqual(expected);
  });

  it('keeps own quantities when a shared list is merged', () => {
    const own = [{ slug: 'a', quantity: 2 }];
    const shared = parseItems('?items=b:3,a:9');
    expect(mergeItems(own, shared)).toEqual([...own, { slug: 'b', quantity: 3 }]);
  });

  it('holds no more products than a message', () => {
    const many = Array.from({ length: MOST_ITEMS + 1 }, (_, index) => `p${index}`).join(',');
    expect(parseItems(`items=${many}`)).toHaveLength(MOST_ITEMS);
  });
});

it.each([
  ['1', 1],
  [' 12 ', 12],
  ['12 helai', 12],
  ['12pcs', 12],
  ['1.000', 1000],
  ['9999', 9999],
  ['10000', undefined],
  ['0', undefined],
  ['-1', undefined],
  ['1,5', undefined],
  ['1e3', undefined],
  ['dua', undefined],
  ['', undefined],
])('the quantity "%s" is %s', (typed, expected) => {
  expect(readQuantity(typed)).toBe(expected);
});
