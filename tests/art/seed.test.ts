import { expect, it } from 'vitest';
import { createRandom, hashString, seedId } from '../../src/art/seed.ts';

it('hashes the same text to the same number for ever', () => {
  expect(hashString('')).toMatchInlineSnapshot(`2872998923`);
  expect(hashString('jlamprang')).toMatchInlineSnapshot(`1358017898`);
});

it('gives short ids that XML and CSS accept', () => {
  for (const text of ['', 'a', 'contoh-batik-sekar-laut', '✿']) {
    expect(seedId(text)).toMatch(/^b[0-9a-z]{5}$/u);
  }
});

it('repeats its choices for a seed and spreads them evenly', () => {
  const draw = (): number[] => {
    const random = createRandom('kain');
    return Array.from({ length: 5000 }, () => random.int(5));
  };
  expect(draw()).toEqual(draw());
  for (const value of [0, 1, 2, 3, 4]) {
    expect(draw().filter((one) => one === value).length / 5000).toBeCloseTo(0.2, 1);
  }
});
