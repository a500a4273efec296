import { describe, expect, it } from 'vitest';
import {
  productPrice,
  visitPrice,
  type ProductPrice,
  type VisitPrice,
} from '../../src/catalogue/price.ts';

const tier = (min: number, max: number, amount: number) => ({ min, max, amount });

describe('the price of a product', () => {
  it.each<[ProductPrice | undefined, string, string]>([
    [{ kind: 'fixed', amount: 1_250_000 }, 'Rp1.250.000', 'Rp1.250.000'],
    [{ kind: 'fixed', amount: 950 }, 'Rp950', 'Rp950'],
    [{ kind: 'from', amount: 85_000 }, 'mulai Rp85.000', 'from Rp85.000'],
    [{ kind: 'ask' }, 'Tanya harga', 'Ask for the price'],
    [{ kind: 'ask', amount: 85_000 }, 'Tanya harga', 'Ask for the price'],
    [{ kind: 'fixed' }, 'Tanya harga', 'Ask for the price'],
    [{ kind: 'from' }, 'Tanya harga', 'Ask for the price'],
    [undefined, 'Tanya harga', 'Ask for the price'],
  ])('%j is "%s", in English "%s"', (price, id, en) => {
    expect(productPrice(price, 'id')).toBe(id);
    expect(productPrice(price, 'en')).toBe(en);
  });
});

describe('the price of a visit', () => {
  it.each<[VisitPrice, string, string]>([
    [{ kind: 'free' }, 'Gratis', 'Free'],
    [{ kind: 'free', tiers: [tier(1, 20, 50_000)] }, 'Gratis', 'Free'],
    [{ kind: 'per-person', amount: 35_000 }, 'Rp35.000 per orang', 'Rp35.000 per person'],
    [
      { kind: 'per-group', amount: 1_500_000 },
      'Rp1.500.000 per rombongan',
      'Rp1.500.000 per group',
    ],
    [{ kind: 'per-person' }, 'Tanya harga', 'Ask for the price'],
    [{ kind: 'per-group', tiers: [] }, 'Tanya harga', 'Ask for the price'],
    [
      { kind: 'per-person', amount: 35_000, tiers: [] },
      'Rp35.000 per orang',
      'Rp35.000 per person',
    ],
  ])('%j is "%s", in English "%s"', (price, id, en) => {
    expect(visitPrice(price, 'id')).toBe(id);
    expect(visitPrice(price, 'en')).toBe(en);
  });

  it.each<[string, VisitPrice['kind'], ReturnType<typeof tier>[], string]>([
    [
      'falls',
      'per-person',
      [tier(10, 20, 50_000), tier(21, 60, 35_000)],
      'mulai Rp35.000 per orang',
    ],
    [
      'rises',
      'per-group',
      [tier(1, 9, 400_000), tier(10, 30, 900_000)],
      'mulai Rp400.000 per rombongan',
    ],
    ['stays', 'per-person', [tier(10, 60, 45_000)], 'mulai Rp45.000 per orang'],
  ])('that %s with the group starts from its lowest tier', (_, kind, tiers, words) => {
    expect(visitPrice({ kind, tiers }, 'id')).toBe(words);
  });

  it('is that of its tiers, which replace the one amount', () => {
    const price: VisitPrice = { kind: 'per-person', amount: 1000, tiers: [tier(5, 9, 20_000)] };
    expect(visitPrice(price, 'en')).toBe('from Rp20.000 per person');
  });
});
