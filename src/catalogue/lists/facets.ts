/**
 * Filtering by facets, shared by the build, the browser and the tests. Within a facet any value
 * matches; across facets all must match; every word of the text must occur; a price lies between
 * both bounds.
 */

export interface FacetItem {
  readonly slug: string;
  /** The searchable words, made by `searchText`. */
  readonly text: string;
  /** Facet → the item's values. A facet that the item lacks matches nothing. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Facet → the last day (`YYYY-MM-DD`) on which the item's values of it hold. */
  readonly until?: Readonly<Record<string, string>> | undefined;
  /** Whole rupiah; absent where the price has to be asked for, which lies between no bounds. */
  readonly amount?: number | undefined;
  /** Sort key → what to order by; smaller comes first, equals keep the order of the list. */
  readonly order: Readonly<Record<string, number>>;
}

export interface FacetQuery {
  readonly text: string;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly sort: string;
  /** Bounds of the price in whole rupiah, both of them included. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface FacetDefinition {
  /** Facet → the values it knows. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** The sort keys; the first is the default and stays out of the address. */
  readonly sorts: readonly [string, ...string[]];
  /** Whether a price can be asked for. */
  readonly hasAmount?: boolean | undefined;
}

/** A text brought to one form for searching: lower case, no accents or apostrophes, single spaces. */
export function searchText(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .join(' ')
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The values of an item that still hold on a day (`YYYY-MM-DD`). */
export function valuesOn(
  values: FacetItem['values'],
  until: NonNullable<FacetItem['until']>,
  today: string,
): FacetItem['values'] {
  const hasEnded = ([name]: [string, unknown]) => (until[name] ?? today) < today;
  return Object.fromEntries(Object.entries(values).filter((facet) => !hasEnded(facet)));
}

/** The conditions of a query by name; each is left out where the query does not ask it. */
type Condition = readonly [name: string, isMet: (item: FacetItem) => boolean];

/** The name under which the words, and both bounds of the price, count as one condition each. */
export const TEXT = 'q';
export const PRICE = 'price';

function conditionsOf({ text, facets, min, max }: FacetQuery): Condition[] {
  const conditions: Condition[] = Object.entries(facets).map(([name, chosen]) => [
    name,
    ({ values }) => values[name]?.some((value) => chosen.includes(value)) ?? false,
  ]);
  const words = searchText(text).split(' ').filter(Boolean);
  if (words.length > 0)
    conditions.push([TEXT, (item) => words.every((word) => ` ${item.text}`.includes(` ${word}`))]);
  if (min !== undefined || max !== undefined)
    conditions.push([
      PRICE,
      ({ amount }) => amount !== undefined && amount >= (min ?? 0) && amount <= (max ?? amount),
    ]);
  return conditions;
}

/** The items that fit a query, in its order. */
export function filterItems<T extends FacetItem>(items: readonly T[], query: FacetQuery): T[] {
  const conditions = conditionsOf(query);
  const rank = ({ order }: T) => order[query.sort] ?? 0;
  return items
    .filter((item) => conditions.every(([, isMet]) => isMet(item)))
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * How many items each choice would show: within its own facet the other choices do not count,
 * because any of them matches.
 */
export function countFacets(
  items: readonly FacetItem[],
  query: FacetQuery,
  { facets }: FacetDefinition,
): Record<string, Record<string, number>> {
  const conditions = conditionsOf(query);
  const counts = Object.fromEntries(
    Object.entries(facets).map(([name, values]) => [
      name,
      Object.fromEntries(values.map((value) => [value, 0])),
    ]),
  );
  for (const item of items) {
    const failed = conditions.filter(([, isMet]) => !isMet(item));
    if (failed.length > 1) continue;
    for (const [name, count] of Object.entries(counts)) {
      // An item that fails one condition would show up through the choices of that facet alone.
      if (failed[0] && failed[0][0] !== name) continue;
      for (const value of item.values[name] ?? [])
        if (value in count) count[value] = (count[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** A condition whose removal would show something. */
export interface Relaxation {
  /** The facet, `q` for the text or `price` for both bounds. */
  readonly facet: string;
  /** The chosen values, or the text. */
  readonly value: string;
  readonly count: number;
}

/** For a query that shows nothing: which one condition to drop, most helpful first. */
export function relaxations(items: readonly FacetItem[], query: FacetQuery): Relaxation[] {
  const conditions = conditionsOf(query);
  const names = [TEXT, ...conditions.map(([name]) => name).filter((name) => name !== TEXT)];
  return names
    .map((facet) => ({
      facet,
      value: facet === TEXT ? query.text : (query.facets[facet] ?? []).join(','),
      count: items.filter((item) =>
        conditions.every(([name, isMet]) => name === facet || isMet(item)),
      ).length,
    }))
    .filter(({ facet, count }) => count > 0 && conditions.some(([name]) => name === facet))
    .sort((a, b) => b.count - a.count);
}

/** The query without one of its conditions, as `relaxations` names it. */
export function withoutCondition(query: FacetQuery, facet: string): FacetQuery {
  if (facet === TEXT) return { ...query, text: '' };
  if (facet === PRICE) return { ...query, min: undefined, max: undefined };
  const { [facet]: _, ...facets } = query.facets;
  return { ...query, facets };
}
