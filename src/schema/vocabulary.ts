import type { Locale, Text } from '../i18n/locale.ts';

/** A term of a closed list: its name in both languages and, where useful, one sentence about it. */
export interface Term extends Text {
  readonly about?: Text;
}

/** A closed list as a labelled map: slug → term. Enum, select, filter and label derive from it. */
export type Vocabulary = Readonly<Record<string, Term>>;

export type SlugOf<V extends Vocabulary> = Extract<keyof V, string>;

/** The slugs of a vocabulary in their written order, typed for `z.enum`. */
export function slugsOf<V extends Vocabulary>(vocabulary: V): [SlugOf<V>, ...SlugOf<V>[]] {
  return Object.keys(vocabulary) as [SlugOf<V>, ...SlugOf<V>[]];
}

/** The label of a slug; a slug that is not in the list is shown as written. */
export function labelOf(vocabulary: Vocabulary, slug: string, locale: Locale): string {
  return vocabulary[slug]?.[locale] ?? slug;
}
