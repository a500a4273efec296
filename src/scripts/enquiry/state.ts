import {
  formatItems,
  ITEMS_PARAM,
  MOST_ITEMS,
  parseItems,
} from '../../enquiry/products/address.ts';
import type { Item } from '../../enquiry/products/address.ts';
import { readItems, writeItems } from './store.ts';

/** The list that the page shows. */
export interface Shown {
  readonly items: readonly Item[];
  /** Whether it is that of an address; one's own then stays as it is. */
  readonly isShared: boolean;
}

/** Why an address does not give what it was to give; the words of the page have the same keys. */
export type LinkProblem = 'badLink' | 'tooMany';

/** The list of the address, else one's own. A link to one's own list shows one's own. */
export function readShown(): Shown & { readonly problem?: LinkProblem | undefined } {
  const items = readItems();
  const params = new URLSearchParams(location.search);
  if (!params.has(ITEMS_PARAM)) return { items, isShared: false };
  const shared = parseItems(location.search);
  const isOwn = formatItems(shared) === formatItems(items);
  if (shared.length > 0 && !isOwn) {
    const named = params.getAll(ITEMS_PARAM).join(',').split(',').length;
    return { items: shared, isShared: true, problem: named > MOST_ITEMS ? 'tooMany' : undefined };
  }
  history.replaceState(null, '', location.pathname);
  return { items, isShared: false, problem: isOwn ? undefined : 'badLink' };
}

/** Keeps a changed list where it came from: in the address, or in this browser. */
export function keepShown({ items, isShared }: Shown): void {
  if (isShared) history.replaceState(null, '', location.pathname + formatItems(items));
  else writeItems(items);
}

/** The address that shows a list to others. */
export function addressOf(items: readonly Item[]): string {
  return location.origin + location.pathname + formatItems(items);
}
