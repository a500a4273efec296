import { toItems } from '../../enquiry/products/address.ts';
import type { Item } from '../../enquiry/products/address.ts';

/** Products that this browser keeps for asking about them. They are sent nowhere. */

const KEY = 'produk:daftar';

/** Told to the document whenever this tab has changed the list. */
const CHANGED = 'produk:daftar-berubah';

/** The list of this page alone, where the browser keeps nothing. */
let unkept: readonly Item[] | undefined;

/** The saved products, in the order of saving. What else may stand in the store is no list. */
export function readItems(): readonly Item[] {
  if (unkept) return unkept;
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? toItems(stored) : [];
  } catch {
    return [];
  }
}

/** Keeps a list instead of the one before. */
export function writeItems(items: readonly Item[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(items));
    unkept = undefined;
  } catch {
    unkept = items;
  }
  document.dispatchEvent(new Event(CHANGED));
}

/** Calls `listener` whenever the list has changed, in this tab or in another. */
export function onItemsChange(listener: () => void): void {
  document.addEventListener(CHANGED, listener);
  addEventListener('storage', ({ key }) => {
    // Without a key the whole store was cleared.
    if (key === KEY || key === null) listener();
  });
}
