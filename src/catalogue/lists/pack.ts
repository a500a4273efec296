import type { FacetTerm } from './definition.ts';
import type { FacetDefinition } from './facets.ts';
import type { ListItem } from './items.ts';
import { knownText, NONE, REST, slugOf } from './packed.ts';
import type { Column, PackedList } from './packed.ts';

function toColumn<T>(values: readonly T[]): Column<T> {
  const keys = values.map((value) => JSON.stringify(value));
  const places = new Map([...new Set(keys)].map((key, place) => [key, place]));
  if (places.size * 2 > values.length) return values;
  const of = [...places.keys()].map((key) => JSON.parse(key) as T);
  return { of, at: keys.map((key) => places.get(key) ?? 0) };
}

const wordsOf = (text: string) => text.split(' ').filter(Boolean);

/** Packs a list with the terms of its facets. All addresses must begin with `base`. */
export function pack(
  items: readonly ListItem[],
  terms: Readonly<Record<string, readonly FacetTerm[]>>,
  { sorts, hasAmount = false, base }: Omit<FacetDefinition, 'facets'> & { base: string },
): PackedList {
  const label = (facet: string, value: string) =>
    terms[facet]?.find(({ slug }) => slug === value)?.label;
  const column = <T>(read: (item: ListItem) => T) => toColumn(items.map(read));
  const untils = [...new Set(items.flatMap(({ until }) => Object.keys(until ?? {})))];
  const facts = Math.max(0, ...items.map(({ card }) => card.facts.length));
  return {
    facets: Object.fromEntries(
      Object.entries(terms).map(([facet, choices]) => [
        facet,
        {
          slugs: choices.map(({ slug }) => slug).join(' '),
          labels: choices.map((choice) => choice.label),
        },
      ]),
    ),
    sorts,
    hasAmount,
    base,
    slugs: items.map(({ slug, card }) => {
      const derived = slugOf(card.title);
      return slug.startsWith(derived) ? REST + slug.slice(derived.length) : slug;
    }),
    titles: items.map(({ card }) => card.title),
    values: Object.fromEntries(
      Object.entries(terms).map(([facet, choices]) => {
        const places = new Map(choices.map(({ slug }, place) => [slug, place]));
        const packed = items.map(({ values }) => {
          const chosen = (values[facet] ?? []).map((value) => places.get(value) ?? NONE);
          return chosen.length > 1 ? chosen : (chosen[0] ?? NONE);
        });
        return [facet, packed];
      }),
    ),
    until: Object.fromEntries(
      untils.map((facet) => [facet, column(({ until }) => until?.[facet] ?? '')]),
    ),
    amounts: hasAmount ? items.map(({ amount }) => amount ?? null) : [],
    order: Object.fromEntries(
      sorts.flatMap((sort) => {
        const order = items.map((item) => item.order[sort] ?? 0);
        return order.every((place, index) => place === index) ? [] : [[sort, order] as const];
      }),
    ),
    words: items.map(({ text, card, values }) => {
      const known = new Set(wordsOf(knownText(card, values, label)));
      return [...new Set(wordsOf(text))].filter((word) => !known.has(word)).join(' ');
    }),
    cards: {
      lang: column(({ card }) => card.titleLang ?? ''),
      kicker: column(({ card }) => card.kicker ?? ''),
      line: items.map(({ card }) => card.line ?? null),
      facts: Array.from({ length: facts }, (_, place) =>
        column(({ card }) => card.facts[place] ?? ''),
      ),
      badges: column(({ card }) => card.badges),
      accent: items.map(({ card }) => card.accent),
      src: items.map(({ card }) => card.src),
    },
  };
}
