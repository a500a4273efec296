import { valuesOn } from './facets.ts';
import type { FacetDefinition } from './facets.ts';
import type { ListItem } from './items.ts';
import { knownText, NONE, REST, slugOf } from './packed.ts';
import type { Column, PackedList } from './packed.ts';

function fromColumn<T>(column: Column<T>, index: number): T | undefined {
  return 'of' in column ? column.of[column.at[index] ?? 0] : column[index];
}

export interface UnpackedList {
  readonly definition: FacetDefinition;
  /** The label of a facet's value; the value itself where it has none. */
  readonly label: (facet: string, value: string) => string;
  readonly items: ListItem[];
}

/** Unpacks a list as it stands on a day (`YYYY-MM-DD` in WIB): what has run out is left out. */
export function unpackList(packed: PackedList, today: string): UnpackedList {
  const facets = Object.fromEntries(
    Object.entries(packed.facets).map(([facet, { slugs }]) => [facet, slugs.split(' ')]),
  );
  const label = (facet: string, value: string) => {
    const place = facets[facet]?.indexOf(value) ?? -1;
    return packed.facets[facet]?.labels[place] ?? value;
  };
  const { cards } = packed;
  const items = packed.titles.map((title, index): ListItem => {
    const code = packed.slugs[index] ?? '';
    const slug = code.startsWith(REST) ? slugOf(title) + code.slice(REST.length) : code;
    const line = cards.line[index] ?? undefined;
    const held = Object.fromEntries(
      Object.entries(packed.values).flatMap(([facet, column]) => {
        const places = [column[index] ?? NONE].flat().filter((place) => place !== NONE);
        return places.length > 0
          ? [[facet, places.map((place) => facets[facet]?.[place] ?? '')] as const]
          : [];
      }),
    );
    const until = Object.fromEntries(
      Object.entries(packed.until).flatMap(([facet, column]) => {
        const day = fromColumn(column, index);
        return day ? [[facet, day] as const] : [];
      }),
    );
    let text: string | undefined;
    return {
      slug,
      // Made when words are first looked for: most visitors choose, and do not type.
      get text() {
        return (text ??=
          `${knownText({ title, line }, held, label)} ${packed.words[index] ?? ''}`.trim());
      },
      values: valuesOn(held, until, today),
      until,
      amount: packed.amounts[index] ?? undefined,
      order: Object.fromEntries(
        packed.sorts.map((sort) => [sort, packed.order[sort]?.[index] ?? index]),
      ),
      card: {
        href: `${packed.base}${slug}/`,
        title,
        titleLang: fromColumn(cards.lang, index) || undefined,
        kicker: fromColumn(cards.kicker, index) || undefined,
        line,
        facts: cards.facts.flatMap((column) => fromColumn(column, index) || []),
        badges: fromColumn(cards.badges, index) ?? [],
        accent: cards.accent[index] ?? 0,
        src: cards.src[index] ?? '',
        alt: '',
      },
    };
  });
  const { sorts, hasAmount } = packed;
  return { definition: { facets, sorts, hasAmount }, label, items };
}
