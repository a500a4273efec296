import { finderEn } from './finder-en.ts';
import { finderId } from './finder-id.ts';
import type { Locale } from './locale.ts';

export type FinderStrings = Readonly<Record<keyof typeof finderId, string>>;

const STRINGS: Readonly<Record<Locale, FinderStrings>> = { id: finderId, en: finderEn };

/** The strings of the study-visit finder in a language. */
export function finderStringsOf(locale: Locale): FinderStrings {
  return STRINGS[locale];
}
