import { brotliCompressSync } from 'node:zlib';
import { listIndex } from '../../src/catalogue/views/list.ts';
import { manyProducts } from '../catalogue/many-products.ts';
import { summarise, timePresses } from './presses.ts';

// How long the list of products takes to answer a filter with 1,500 products on a processor slowed
// down four times, and what its index weighs.
//   node tests/benchmarks/list.bench.ts

const PRODUCTS = 1500;
const index = listIndex('products', manyProducts(PRODUCTS), 'id');

const choice = (name: string, value: string) => `#saring [name=${name}][value="${value}"]`;
const times = await timePresses({
  path: '/produk/?sort=price',
  prepare: (page) => page.route('**/indeks/produk.json', (route) => route.fulfill({ json: index })),
  ready: '#daftar [data-slug]:not([data-slug^="contoh"])',
  answer: '#daftar .cards',
  controls: [
    choice('technique', 'cap'),
    '#saring [data-max="500000"]',
    choice('availability', 'ready'),
    choice('ships', 'international'),
    choice('technique', 'tulis'),
    choice('availability', 'ready'),
    choice('ships', 'international'),
  ],
});
const { length } = brotliCompressSync(JSON.stringify(index));
process.stdout.write(`${PRODUCTS} products, index ${length} B, 4x slower: ${summarise(times)}\n`);
