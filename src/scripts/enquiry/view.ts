import { formatItems } from '../../enquiry/products/address.ts';
import type { Item } from '../../enquiry/products/address.ts';
import { groupByMaker, slugInWords } from '../../enquiry/products/groups.ts';
import { formatDate, formatList, todayInCity } from '../../i18n/format.ts';
import { fill } from '../../i18n/strings.ts';
import { drawGroup } from './group.ts';
import type { ListContext } from './group.ts';
import type { LoadedProducts } from './load.ts';
import { part, write } from './part.ts';
import type { Shown } from './state.ts';
import { readItems } from './store.ts';

/** What a drawn list holds. */
export interface Drawn {
  /** By slug. */
  readonly names: ReadonlyMap<string, string>;
  /** Slugs that the catalogue does not have. */
  readonly gone: readonly string[];
  /** How many products of how many makers, in words. */
  readonly summary?: string | undefined;
}

/** Shows what does not depend on the products: whose list it is, and whether there is one. */
export function showFrame({ box, words: t }: ListContext, { items, isShared }: Shown): void {
  const own = readItems().length;
  part(box, 'empty').hidden = items.length > 0;
  part(box, 'sheet').hidden = items.length === 0;
  part(box, 'shared').hidden = !isShared;
  const told = own > 0 ? fill(t.sharedText, { count: own }) : t.sharedAlone;
  part(box, 'shared-text').textContent = told;
  for (const name of ['act=merge', 'own']) part(box, name).hidden = own === 0;
  part(box, 'act=replace').textContent = own > 0 ? t.replace : t.keep;
  const others = document.querySelectorAll<HTMLAnchorElement>('.header-tools a[hreflang]');
  for (const link of others) link.search = isShared ? formatItems(items) : '';
}

/** Draws the groups, and says what is missing and why. */
export function drawList(
  context: ListContext,
  items: readonly Item[],
  { products, failed }: LoadedProducts,
  onQuantity: (slug: string, quantity: number) => void,
): Drawn {
  const { box, words: t, locale } = context;
  const tried = items.filter(({ slug }) => !failed.includes(slug));
  const { groups, gone } = groupByMaker(tried, products);
  part(box, 'groups').replaceChildren(
    ...groups.map((group) => drawGroup(group, context, onQuantity)),
  );
  const names = formatList(gone.map(slugInWords), locale);
  write(box, 'gone-text', gone.length > 0 ? fill(t.gone, { names }) : '');
  part(box, 'gone').hidden = gone.length === 0;
  write(box, 'failed-text', failed.length > 0 ? fill(t.failed, { count: failed.length }) : '');
  part(box, 'failed').hidden = failed.length === 0;
  const date = formatDate(todayInCity(new Date()), locale);
  part(box, 'printed').textContent = fill(t.printed, { date });
  const count = (number: number, one: string, many: string) =>
    fill(number === 1 ? one : many, { count: number });
  const summary = fill(t.summary, {
    products: count(products.size, t.product, t.products),
    makers: count(groups.length, t.maker, t.makers),
  });
  return {
    names: new Map([...products].map(([slug, { name }]) => [slug, name[locale]])),
    gone,
    summary: groups.length > 0 ? summary : undefined,
  };
}
