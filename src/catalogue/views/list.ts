import { formatMoney } from '../../i18n/format.ts';
import { FILTER_STRINGS } from '../../i18n/lists.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import { toHref } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { Catalogue } from '../catalogue.ts';
import { defineDerivation } from '../derive.ts';
import type { Entry } from '../entry.ts';
import { getList, termsOf } from '../lists/definition.ts';
import type { ListKey } from '../lists/definition.ts';
import { countFacets } from '../lists/facets.ts';
import type { FacetDefinition } from '../lists/facets.ts';
import { listItems } from '../lists/items.ts';
import { pack } from '../lists/pack.ts';
import type { PackedList } from '../lists/packed.ts';
import { newestProducts } from '../lists/products.ts';
import { pageOf } from '../paging.ts';

/** Entries on one page of a list. */
export const PAGE_SIZE = 12;

/** Upper bounds of a price that can be chosen by one tap, in rupiah. */
const PRICE_STEPS = [100_000, 250_000, 500_000, 1_000_000];

/** The slugs of a list in the order in which its pages show them. */
const order = defineDerivation('list-order', (catalogue, list: ListKey) => {
  const entries = list === 'products' ? newestProducts(catalogue) : catalogue.all(list);
  return entries.map(({ slug }) => slug);
});

const sheet = defineDerivation('list-sheet', (catalogue, list: ListKey, page: number) => {
  const all = catalogue.derive(order, list);
  const { items, pages } = pageOf(all, page, PAGE_SIZE);
  return { slugs: items, pages, count: all.length };
});

/** The entries on a page of a list, how many pages it has, and how many entries are on all. */
export function listSheet(list: ListKey, page: number, catalogue: Catalogue) {
  const { slugs, ...rest } = catalogue.derive(sheet, list, page);
  return {
    ...rest,
    items: slugs.flatMap((slug): Entry | readonly Entry[] => catalogue.get(list, slug) ?? []),
  };
}

/** The sort keys of a list; the first is its own order. */
function sortsOf(list: ListKey): [string, ...string[]] {
  return Object.keys(getList(list).sorts) as [string, ...string[]];
}

/** What an address may ask of a list. */
export function definitionOf(list: ListKey, catalogue: Catalogue): FacetDefinition {
  const terms = Object.entries(termsOf(list, catalogue, 'id'));
  return {
    facets: Object.fromEntries(
      terms.map(([name, choices]) => [name, choices.map(({ slug }) => slug)]),
    ),
    sorts: sortsOf(list),
    hasAmount: getList(list).hasAmount,
  };
}

/** The facets of a list as a form shows them, with the counts of the whole list. */
export const listForm = defineDerivation('list-form', makeListForm);

function makeListForm(catalogue: Catalogue, list: ListKey, locale: Locale) {
  const t = stringsOf(locale);
  const { facets, switches, hasAmount } = getList(list);
  const terms = termsOf(list, catalogue, locale);
  const definition = definitionOf(list, catalogue);
  const everything = { text: '', facets: {}, sort: definition.sorts[0] };
  const counts = countFacets(listItems(list, catalogue, locale), everything, definition);
  const groups = Object.entries(facets).map(([name, { label, isMenu = false }]) => ({
    name,
    legend: t[label],
    isMenu,
    choices: (terms[name] ?? [])
      .map(({ slug, label: text }) => ({
        value: slug,
        label: text,
        count: counts[name]?.[slug] ?? 0,
      }))
      .filter(({ count }) => count > 0),
  }));
  const steps = hasAmount ? PRICE_STEPS : [];
  return {
    groups,
    switches: switches
      .map((name) => ({ name, label: t[name], count: counts[name]?.['1'] ?? 0 }))
      .filter(({ count }) => count > 0),
    prices: steps.map((amount) => ({
      amount,
      label: fill(FILTER_STRINGS[locale].upTo, { amount: formatMoney(amount) }),
    })),
  };
}

/** A list with all that the browser needs to filter it and to draw its cards. */
export function listIndex(list: ListKey, catalogue: Catalogue, locale: Locale): PackedList {
  return pack(listItems(list, catalogue, locale), termsOf(list, catalogue, locale), {
    sorts: sortsOf(list),
    hasAmount: getList(list).hasAmount,
    base: toHref(locale, COLLECTIONS[list].route),
  });
}
