import { isSlug } from '../../catalogue/visits/selection.ts';
import { readQuantity } from './quantity.ts';

/** The products a buyer asks about, as the browser keeps them and as an address carries them. */

/** More products than this no chat message holds. */
export const MOST_ITEMS = 40;

/** The parameter of an address that holds a list: `slug:2,slug`. */
export const ITEMS_PARAM = 'items';

/** A product on the list; `quantity` in pieces, 1 to 9999. */
export interface Item {
  readonly slug: string;
  readonly quantity: number;
}

/** The query of a list, with `?`; one piece is not written. Empty for an empty list. */
export function formatItems(items: readonly Item[]): string {
  const written = items.map(({ slug, quantity }) =>
    quantity === 1 ? slug : `${slug}:${quantity}`,
  );
  return written.length === 0 ? '' : `?${ITEMS_PARAM}=${written.join(',')}`;
}

/**
 * The list in a query, with or without `?`. What is no slug is left out, a product named twice
 * stands once as it first came, a quantity that is none becomes one piece.
 */
export function parseItems(query: string): Item[] {
  const written = new URLSearchParams(query).getAll(ITEMS_PARAM).join(',');
  return toItems(
    written.split(',').map((part) => {
      const [slug = '', quantity = ''] = part.trim().split(':');
      return { slug: slug.trim().toLowerCase(), quantity: readQuantity(quantity) ?? 1 };
    }),
  );
}

/** What of a list, wherever it comes from, can be items: each product once, in order, at most 40. */
export function toItems(values: readonly unknown[]): Item[] {
  const items = new Map<string, Item>();
  for (const value of values) {
    const { slug, quantity } = (value ?? {}) as Readonly<Record<keyof Item, unknown>>;
    if (!isSlug(slug) || items.has(slug)) continue;
    items.set(slug, { slug, quantity: readQuantity(String(quantity)) ?? 1 });
  }
  return [...items.values()].slice(0, MOST_ITEMS);
}

/** One's own list with the products of a shared one that it lacks; own quantities stay. */
export function mergeItems(own: readonly Item[], shared: readonly Item[]): Item[] {
  return toItems([...own, ...shared]);
}
