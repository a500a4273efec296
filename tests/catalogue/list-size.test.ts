import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listItems } from '../../src/catalogue/lists/items.ts';
import { unpackList } from '../../src/catalogue/lists/unpack.ts';
import { listIndex } from '../../src/catalogue/views/list.ts';
import { manyProducts } from './many-products.ts';

/** Bytes, compressed: what a phone loads before its first filter of 1,500 products. */
const MOST = 60_000;

const catalogue = manyProducts(1500);

describe.each(['id', 'en'] as const)('1,500 products in %s', (locale) => {
  it(`fit into ${MOST} bytes`, () => {
    const bytes = brotliCompressSync(JSON.stringify(listIndex('products', catalogue, locale)));
    expect(bytes.length).toBeLessThanOrEqual(MOST);
  });

  it('lead to the right addresses', () => {
    const { items } = unpackList(listIndex('products', catalogue, locale), '2026-11-24');
    expect(items.map(({ card }) => card.href)).toEqual(
      listItems('products', catalogue, locale).map(({ card }) => card.href),
    );
  });
});
