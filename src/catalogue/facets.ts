/**
 * Filtering by facets, shared by the build, the browser and the tests. Within a facet any value
 * matches; across facets all must match; every word of the text must occur.
 */

export interface FacetItem {
  readonly slug: string;
  /** The searchable words, made by `searchText`. */
  readonly text: string;
  /** Facet → the item's values. A facet that the item lacks matches nothing. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Sort key → what to order by; smaller comes first. */
  readonly order: Readonly<Record<string, string>>;
}

export interface FacetQuery {
  readonly text: string;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly sort: string;
}

export interface FacetDefinition {
  /** Facet → the values it knows. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** The sort keys; the first is the default and stays out of the address. */
  readonly sorts: readonly [string, ...string[]];
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

/** Reads a query from an address; values that the definition does not know are passed over. */
export function parseQuery(
  params: URLSearchParams,
  { facets, sorts }: FacetDefinition,
): FacetQuery {
  const read = (name: string) =>
    params
      .getAll(name)
      .flatMap((value) => value.split(','))
      .map((value) => value.trim());
  const chosen = Object.entries(facets).flatMap(([name, known]): [string, string[]][] => {
    const values = [...new Set(read(name))].filter((value) => known.includes(value));
    return values.length > 0 ? [[name, values]] : [];
  });
  const sort = params.get('sort') ?? '';
  return {
    text: (params.get('q') ?? '').trim(),
    facets: Object.fromEntries(chosen),
    sort: sorts.includes(sort) ? sort : sorts[0],
  };
}

/** The address of a query, in one fixed order; empty where nothing is asked. */
export function formatQuery(
  { text, facets, sort }: FacetQuery,
  definition: FacetDefinition,
): string {
  const params: string[] = text ? [`q=${encodeURIComponent(text)}`] : [];
  for (const [name, known] of Object.entries(definition.facets)) {
    const values = known.filter((value) => facets[name]?.includes(value));
    if (values.length > 0) params.push(`${name}=${values.map(encodeURIComponent).join(',')}`);
  }
  if (sort !== definition.sorts[0]) params.push(`sort=${sort}`);
  return params.length > 0 ? `?${params.join('&')}` : '';
}

const hasText = (item: FacetItem, words: readonly string[]) => {
  const text = ` ${item.text}`;
  return words.every((word) => text.includes(` ${word}`));
};

const hasFacet = (item: FacetItem, name: string, chosen: readonly string[]) =>
  chosen.some((value) => item.values[name]?.includes(value));

/** The items that fit a query, in its order. */
export function filterItems<T extends FacetItem>(items: readonly T[], query: FacetQuery): T[] {
  return fitting(items, query).sort((a, b) => compare(a, b, query.sort));
}

/** The items that fit a query, as they come. `except` leaves one facet out of the question. */
function fitting<T extends FacetItem>(
  items: readonly T[],
  query: FacetQuery,
  except?: string,
): T[] {
  const words = searchText(query.text).split(' ').filter(Boolean);
  const chosen = Object.entries(query.facets).filter(([name]) => name !== except);
  return items.filter(
    (item) =>
      hasText(item, words) && chosen.every(([name, values]) => hasFacet(item, name, values)),
  );
}

function compare(a: FacetItem, b: FacetItem, sort: string): number {
  const [left, right] = [a.order[sort] ?? '', b.order[sort] ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return a.slug < b.slug ? -1 : 1;
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
  const counts = Object.entries(facets).map(([name, values]) => {
    const rest = fitting(items, query, name);
    const count = (value: string) =>
      rest.filter((item) => item.values[name]?.includes(value)).length;
    return [name, Object.fromEntries(values.map((value) => [value, count(value)]))] as const;
  });
  return Object.fromEntries(counts);
}

/** A choice whose removal would show something. */
export interface Relaxation {
  /** The facet, or `q` for the text. */
  readonly facet: string;
  readonly value: string;
  readonly count: number;
}

/** For a query that shows nothing: which one choice to drop, most helpful first. */
export function relaxations(items: readonly FacetItem[], query: FacetQuery): Relaxation[] {
  const choices = Object.entries(query.facets).map(([facet, values]) => ({
    facet,
    value: values.join(','),
    count: fitting(items, query, facet).length,
  }));
  if (query.text) {
    const count = fitting(items, { ...query, text: '' }).length;
    choices.unshift({ facet: 'q', value: query.text, count });
  }
  return choices.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
