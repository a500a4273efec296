import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity, similarProducts } from '../../src/catalogue/similar.ts';
import { makeCatalogue } from './make-catalogue.ts';

type Fields = Readonly<Record<string, unknown>>;

const own = {
  name: 'Asal',
  ukm: 'a',
  type: 'sarung',
  techniques: ['tulis'],
  motifs: ['jlamprang', 'buketan'],
  fabric: 'sutra',
  price: { kind: 'fixed', amount: 100_000 },
};
const nothing = { name: 'Lain', ukm: 'b', type: 'tas' };
const motifs = Object.fromEntries(
  ['jlamprang', 'buketan', 'liong', 'semen'].map((slug) => [
    slug,
    { name: slug, sources: [{ title: 'Buku' }] },
  ]),
);

const catalogueOf = (products: Readonly<Record<string, Fields>>) =>
  makeCatalogue({
    ukm: { a: { name: 'A', sector: 'batik' }, b: { name: 'B', sector: 'batik' } },
    motifs,
    products,
  });

const scoreOf = (one: Fields, other: Fields) => {
  const catalogue = catalogueOf({ one, other });
  const [a, b] = [catalogue.get('products', 'one'), catalogue.get('products', 'other')];
  if (!a || !b) throw new Error('Both products must be public.');
  return similarity(a, b);
};

describe('the likeness of two products', () => {
  it.each<[string, Fields, number]>([
    ['nothing', {}, 0],
    ['one motif', { motifs: ['buketan', 'liong'] }, 4],
    ['two motifs', { motifs: ['buketan', 'jlamprang'] }, 8],
    ['a technique', { techniques: ['cap', 'tulis'] }, 3],
    ['the type', { type: 'sarung' }, 3],
    ['the price alone', { price: { kind: 'fixed', amount: 100_000 } }, 0],
    ['the fabric alone', { fabric: 'sutra' }, 0],
    [
      'type and a price 30 % above',
      { type: 'sarung', price: { kind: 'from', amount: 130_000 } },
      5,
    ],
    [
      'type and a price 31 % above',
      { type: 'sarung', price: { kind: 'from', amount: 131_000 } },
      3,
    ],
    ['type and a price 30 % below', { type: 'sarung', price: { kind: 'from', amount: 70_000 } }, 5],
    ['type and a price to be asked', { type: 'sarung', price: { kind: 'ask' } }, 3],
    ['type and fabric', { type: 'sarung', fabric: 'sutra' }, 4],
    ['everything', { ...own, ukm: 'b' }, 17],
  ])('that have %s in common', (_words, fields, score) => {
    expect(scoreOf(own, { ...nothing, ...fields })).toBe(score);
  });

  it('counts no more than two motifs', () => {
    const many = { ...nothing, motifs: ['jlamprang', 'buketan', 'liong'] };
    expect(scoreOf(many, { ...many, type: 'syal' })).toBe(8);
  });

  it('is not in what no vocabulary holds', () => {
    const other = { ...nothing, type: 'lainnya', techniques: ['lainnya'], fabric: 'lainnya' };
    expect(scoreOf(other, other)).toBe(0);
  });

  it.each([
    [['printing'], ['tulis']],
    [['tulis'], ['printing']],
    [['tulis'], ['tulis', 'printing']],
    [['sablon-malam'], ['cap']],
    [['sablon-malam', 'cap'], ['cap']],
    [['printing'], []],
    [['tenun-atbm'], ['printing']],
  ])('of %j and %j does not exist, whatever else they share', (techniques, others) => {
    expect(scoreOf({ ...own, techniques }, { ...own, techniques: others })).toBe(0);
  });

  it('of two printed cloths exists', () => {
    const printed = { ...own, techniques: ['printing'] };
    expect(scoreOf(printed, { ...printed, ukm: 'b' })).toBe(17);
  });
});

describe('similar products', () => {
  const names = (products: Readonly<Record<string, Fields>>, count = 9) => {
    const catalogue = catalogueOf({ asal: own, ...products });
    const entry = catalogue.get('products', 'asal');
    if (!entry) throw new Error('The product must be public.');
    return similarProducts(entry, catalogue, count).map(({ slug }) => slug);
  };

  it('come with the most likeness first, from any maker, by name where they are equal', () => {
    const products = {
      jenis: { ...nothing, name: 'Z', type: 'sarung' },
      motif: { ...nothing, name: 'B', motifs: ['jlamprang'] },
      kembar: { ...own, ukm: 'b', name: 'C' },
      serumah: { ...own, name: 'A' },
      lain: nothing,
    };
    expect(names(products)).toEqual(['serumah', 'kembar', 'motif', 'jenis']);
    const reversed = Object.fromEntries(Object.entries(products).reverse());
    expect(names(reversed)).toEqual(['serumah', 'kembar', 'motif', 'jenis']);
    expect(names(products, 2)).toEqual(['serumah', 'kembar']);
  });

  it('are those that trying all of them finds', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            type: fc.constantFrom('sarung', 'tas', 'lainnya'),
            techniques: fc.subarray(['tulis', 'cap', 'printing']),
            motifs: fc.subarray(['jlamprang', 'buketan', 'liong', 'semen']),
            fabric: fc.constantFrom('sutra', 'katun'),
            price: fc.record({
              kind: fc.constant('fixed'),
              amount: fc.integer({ min: 1, max: 4 }).map((times) => times * 50_000),
            }),
            availability: fc.constantFrom('ready', 'sold'),
          }),
          { maxLength: 40 },
        ),
        fc.integer({ min: 1, max: 5 }),
        (others, count) => {
          const products = Object.fromEntries(
            others.map((fields, index) => [
              `p-${index}`,
              { ...fields, name: `P ${index}`, ukm: 'a' },
            ]),
          );
          const catalogue = catalogueOf({ asal: own, ...products });
          const entry = catalogue.get('products', 'asal');
          if (!entry) throw new Error('The product must be public.');
          const tried = catalogue
            .all('products')
            .filter(({ slug, data }) => slug !== 'asal' && data.availability !== 'sold')
            .map((other) => ({ slug: other.slug, score: similarity(entry, other) }))
            .filter(({ score }) => score > 0)
            .sort((a, b) => b.score - a.score)
            .slice(0, count);
          const found = similarProducts(entry, catalogue, count);
          expect(found.map(({ slug }) => slug)).toEqual(tried.map(({ slug }) => slug));
        },
      ),
    );
  });

  it('are neither the product itself nor sold', () => {
    expect(
      names({
        terjual: { ...own, name: 'T', availability: 'sold' },
        pesanan: { ...own, name: 'P', availability: 'made-to-order' },
      }),
    ).toEqual(['pesanan']);
  });
});
