import type { Catalogue } from './catalogue.ts';
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

/** The `count` products most similar to one, the most similar first. */
export function similarProducts(entry: Product, catalogue: Catalogue, count: number): Product[] {
  return catalogue
    .all('products')
    .filter((other) => other.slug !== entry.slug && other.data.availability !== 'sold')
    .map((other) => ({ other, score: similarity(entry, other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ other }) => other);
}

/** How much two products have in common, by the table above; 0 means that they are not similar. */
export function similarity({ data: a }: Product, { data: b }: Product): number {
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
