import { append } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { defineDerivation } from './derive.ts';
import type { Entry } from './entry.ts';
import type { ProductPrice } from './price.ts';
import { isPrinted, shownTechniques } from './printed.ts';

/**
 * Which products are shown as similar to one. Each thing in common counts:
 *
 * | in common            | points                |
 * | -------------------- | --------------------- |
 * | motif                | 4 for each, at most 8 |
 * | technique            | 3 for the first       |
 * | type of product      | 3                     |
 * | price within ±30 %   | 2                     |
 * | fabric               | 1                     |
 *
 * A product needs a motif, a technique or a type in common; price and fabric alone make nothing
 * similar. What is sold is left out. Printed cloth is never shown as similar to anything that is not
 * printed, nor the reverse. Other makers count like the same one; ties go by name.
 */
export const SIMILARITY = {
  motif: 4,
  motifs: 2,
  technique: 3,
  type: 3,
  price: 2,
  fabric: 1,
} as const;

/** How far a price may lie from another and still be in its range. */
const PRICE_RANGE = 0.3;

type Product = Entry<'products'>;

/** What the likeness of two products is told by. */
type Traits = Pick<Product['data'], 'fabric' | 'motifs' | 'price' | 'techniques' | 'type'>;

/** The `count` products most similar to one, the most similar first. */
export function similarProducts(entry: Product, catalogue: Catalogue, count: number): Product[] {
  const { fabric, motifs, price, techniques, type } = entry.data;
  const traits: Traits = { fabric, motifs, price, techniques, type };
  const slugs = catalogue.derive(similarTo, entry.slug, traits, count);
  return slugs.flatMap((slug) => catalogue.get('products', slug) ?? []);
}

const similarTo = defineDerivation(
  'similar-products',
  (catalogue, slug: string, traits: Traits, count: number): string[] => {
    const { offered, byPair } = offeredBy(catalogue);
    const likely = new Set<Place>();
    for (const { pairs, most } of LIKELY) {
      for (const pair of pairs(traits))
        for (const place of byPair.get(pair) ?? []) likely.add(place);
      const found = mostSimilar(slug, traits, likely, count);
      if (found.length === count && found.every(({ score }) => score > most))
        return found.map(({ product }) => product.slug);
    }
    return mostSimilar(slug, traits, offered, count).map(({ product }) => product.slug);
  },
);

/**
 * What products share that are likely to be similar, and the most that all others can score: where
 * enough are found above it, the others need not be tried.
 */
const LIKELY = [
  {
    pairs: (traits: Traits) => [...twoMotifs(traits), ...each(motifsOf, typeOf, traits)],
    most: SIMILARITY.motif + SIMILARITY.technique + SIMILARITY.price + SIMILARITY.fabric,
  },
  {
    pairs: (traits: Traits) => [
      ...each(motifsOf, techniquesOf, traits),
      ...each(typeOf, techniquesOf, traits),
    ],
    most: SIMILARITY.motif + SIMILARITY.price + SIMILARITY.fabric,
  },
] as const;

type Shared = (traits: Traits) => string[];

const named = (kind: string, slugs: readonly (string | undefined)[]) =>
  [...new Set(slugs)]
    .filter((slug) => slug !== undefined && slug !== OTHER)
    .map((slug) => `${kind} ${slug}`);
const motifsOf: Shared = ({ motifs = [] }) => named('motif', motifs).sort();
const techniquesOf: Shared = ({ techniques }) => named('technique', shownTechniques(techniques));
const typeOf: Shared = ({ type }) => named('type', [type]);

const each = (one: Shared, other: Shared, traits: Traits) =>
  one(traits).flatMap((a) => other(traits).map((b) => `${a}, ${b}`));

const twoMotifs: Shared = (traits) =>
  motifsOf(traits).flatMap((a, index, all) => all.slice(index + 1).map((b) => `${a}, ${b}`));

/** A product on offer, with its place in the order of names. */
interface Place {
  readonly product: Product;
  readonly at: number;
}

interface Offered {
  readonly offered: readonly Place[];
  /** By each two things that a product can share with another. */
  readonly byPair: ReadonlyMap<string, readonly Place[]>;
}

const indexes = new WeakMap<Catalogue, Offered>();

/** The products on offer, kept so that those with much in common are found without trying all. */
function offeredBy(catalogue: Catalogue): Offered {
  const known = indexes.get(catalogue);
  if (known) return known;
  const offered = catalogue
    .all('products')
    .filter(({ data }) => data.availability !== 'sold')
    .map((product, at) => ({ product, at }));
  const byPair = new Map<string, Place[]>();
  for (const place of offered)
    for (const { pairs } of LIKELY)
      for (const pair of pairs(place.product.data)) append(byPair, pair, place);
  const index: Offered = { offered, byPair };
  indexes.set(catalogue, index);
  return index;
}

function mostSimilar(slug: string, traits: Traits, places: Iterable<Place>, count: number) {
  return Array.from(places, ({ product, at }) => ({
    product,
    at,
    score: product.slug === slug ? 0 : similarity({ data: traits }, product),
  }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, count);
}

/** How much two products have in common, by the table above; 0 means that they are not similar. */
export function similarity({ data: a }: { data: Traits }, { data: b }: { data: Traits }): number {
  if (isPrinted(a.techniques) !== isPrinted(b.techniques)) return 0;
  const motifs = Math.min(shared(a.motifs, b.motifs), SIMILARITY.motifs);
  const techniques = shared(shownTechniques(a.techniques), shownTechniques(b.techniques));
  const likeness =
    motifs * SIMILARITY.motif +
    (techniques > 0 ? SIMILARITY.technique : 0) +
    (isSame(a.type, b.type) ? SIMILARITY.type : 0);
  if (likeness === 0) return 0;
  return (
    likeness +
    (isInRange(a.price, b.price) ? SIMILARITY.price : 0) +
    (isSame(a.fabric, b.fabric) ? SIMILARITY.fabric : 0)
  );
}

/** The word of every vocabulary for what it does not hold: two of those have nothing in common. */
const OTHER = 'lainnya';

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a !== OTHER && a === b;
}

function shared(a: readonly string[] = [], b: readonly string[] = []): number {
  return a.filter((slug) => slug !== OTHER && b.includes(slug)).length;
}

function isInRange(a: ProductPrice | undefined, b: ProductPrice | undefined): boolean {
  const [one, other] = [a?.amount, b?.amount];
  if (one === undefined || other === undefined) return false;
  return Math.abs(one - other) <= one * PRICE_RANGE;
}
