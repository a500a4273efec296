import { readMoney } from '../visits/numbers.ts';
import type { FacetDefinition, FacetQuery } from './facets.ts';

/** A question to a list as its address holds it. */

const valuesOf = (params: URLSearchParams, name: string) =>
  params
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter(Boolean);

/** Reads a query from an address; values that the definition does not know are passed over. */
export function parseQuery(
  params: URLSearchParams,
  { facets, sorts, hasAmount = false }: FacetDefinition,
): FacetQuery {
  const chosen = Object.entries(facets).flatMap(([name, known]): [string, string[]][] => {
    const values = [...new Set(valuesOf(params, name))].filter((value) => known.includes(value));
    return values.length > 0 ? [[name, values]] : [];
  });
  const sort = params.get('sort') ?? '';
  const [min, max] = hasAmount
    ? ['min', 'max'].map((name) => readMoney(params.get(name) ?? ''))
    : [];
  return {
    text: (params.get('q') ?? '').trim(),
    facets: Object.fromEntries(chosen),
    sort: sorts.includes(sort) ? sort : sorts[0],
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

/** The values in an address that `parseQuery` passes over, to be named to the visitor. */
export function unknownValues(params: URLSearchParams, { facets }: FacetDefinition): string[] {
  return Object.entries(facets).flatMap(([name, known]) =>
    valuesOf(params, name).filter((value) => !known.includes(value)),
  );
}

/** The address of a query, in one fixed order; empty where nothing is asked. */
export function formatQuery(
  { text, facets, sort, min, max }: FacetQuery,
  definition: FacetDefinition,
): string {
  const params: string[] = text ? [`q=${encodeURIComponent(text)}`] : [];
  for (const [name, known] of Object.entries(definition.facets)) {
    const values = known.filter((value) => facets[name]?.includes(value));
    if (values.length > 0) params.push(`${name}=${values.map(encodeURIComponent).join(',')}`);
  }
  if (min !== undefined) params.push(`min=${min}`);
  if (max !== undefined) params.push(`max=${max}`);
  if (sort !== definition.sorts[0]) params.push(`sort=${sort}`);
  return params.length > 0 ? `?${params.join('&')}` : '';
}
