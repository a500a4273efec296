import type { LocalText } from '../localise.ts';
import type { CardData } from '../views/card-data.ts';
import { searchText } from './facets.ts';
import type { FacetDefinition } from './facets.ts';
import type { ListItem } from './items.ts';

/**
 * A list packed for a phone: by columns instead of by entries, terms as numbers, and nothing that
 * follows from something else. `unpackList` gives back what `pack` was given, but for the
 * pictures' descriptions: beside its name a picture in a list is ornament.
 */
export interface PackedList {
  /** Facet → the slugs of its values, and their labels. */
  readonly facets: Readonly<Record<string, { slugs: string; labels: readonly string[] }>>;
  readonly sorts: FacetDefinition['sorts'];
  readonly hasAmount: boolean;
  /** What the address of every entry begins with; its slug and a slash follow. */
  readonly base: string;
  readonly slugs: readonly string[];
  readonly titles: readonly string[];
  /** Facet → for each entry one value, or several, by their places in the facet; -1 for none. */
  readonly values: Readonly<Record<string, readonly (number | readonly number[])[]>>;
  /** Facet → for each entry the last day on which its values hold, or `''`. */
  readonly until: Readonly<Record<string, Column<string>>>;
  /** Rupiah. */
  readonly amounts: readonly (number | null)[];
  /** Sort key → what to order by; absent where it is the order of the list. */
  readonly order: Readonly<Record<string, readonly number[]>>;
  /** Words of the search text that stand neither in the card nor in a label. */
  readonly words: readonly string[];
  readonly cards: {
    readonly lang: Column<string>;
    readonly kicker: Column<string>;
    readonly line: readonly (LocalText | null)[];
    readonly facts: readonly Column<string>[];
    readonly badges: Column<CardData['badges']>;
    readonly accent: readonly number[];
    readonly src: readonly string[];
  };
}

/** A value for each entry; where many are alike, the different ones and their places. */
export type Column<T> =
  readonly T[] | { readonly of: readonly T[]; readonly at: readonly number[] };

/** The slug that a title gives by itself. */
export const slugOf = (title: string) => searchText(title).replaceAll(' ', '-');

/** Written for an entry without a value. */
export const NONE = -1;

/** Written for a slug that begins with its title's: only the rest is new. */
export const REST = '+';

/** The words of an entry that follow from its card and its facets. */
export function knownText(
  card: Pick<CardData, 'title' | 'line'>,
  values: ListItem['values'],
  label: (facet: string, value: string) => string | undefined,
): string {
  const labels = Object.entries(values).flatMap(([facet, chosen]) =>
    chosen.map((value) => label(facet, value)),
  );
  return searchText(card.title, card.line?.text, ...labels);
}
