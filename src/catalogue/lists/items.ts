import type { Locale } from '../../i18n/locale.ts';
import type { Catalogue } from '../catalogue.ts';
import { toCardData } from '../views/card-data.ts';
import type { CardData } from '../views/card-data.ts';
import { termsOf } from './definition.ts';
import type { ListKey } from './definition.ts';
import { searchText } from './facets.ts';
import type { FacetItem } from './facets.ts';
import { productFacts } from './products.ts';
import { ukmFacts } from './ukm.ts';

/** What is known of an entry of a list, in no language. */
export interface ListFacts extends Omit<FacetItem, 'text'> {
  /** Words to find it by that neither its card nor its facets hold. */
  readonly words: readonly (string | undefined)[];
}

/** An entry of a list as the browser filters and draws it. */
export interface ListItem extends FacetItem {
  readonly card: CardData;
}

const FACTS: Readonly<Record<ListKey, (catalogue: Catalogue) => ListFacts[]>> = {
  ukm: ukmFacts,
  products: productFacts,
};

/** The entries of a list in its own order. */
export function listItems(list: ListKey, catalogue: Catalogue, locale: Locale): ListItem[] {
  const terms = termsOf(list, catalogue, locale);
  const labels = Object.fromEntries(
    Object.entries(terms).map(([facet, choices]) => [
      facet,
      new Map(choices.map(({ slug, label }) => [slug, label])),
    ]),
  );
  return FACTS[list](catalogue).flatMap(({ words, ...facts }) => {
    const entry = catalogue.get(list, facts.slug);
    if (!entry) return [];
    const card = toCardData(entry, catalogue, locale);
    const values = Object.fromEntries(
      Object.entries(facts.values).filter(([, chosen]) => chosen.length > 0),
    );
    const known = Object.entries(values).flatMap(([facet, chosen]) =>
      chosen.map((value) => labels[facet]?.get(value)),
    );
    const text = searchText(card.title, card.line?.text, ...known, ...words);
    return [{ ...facts, values, text, card }];
  });
}
