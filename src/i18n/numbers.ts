import type { Locale } from './locale.ts';
import { numbersEn } from './numbers-en.ts';
import { numbersId } from './numbers-id.ts';

export type NumbersStrings = Readonly<Record<keyof typeof numbersId, string>>;

const STRINGS: Readonly<Record<Locale, NumbersStrings>> = { id: numbersId, en: numbersEn };

/** The strings of the whole in numbers in a language. */
export function numbersStringsOf(locale: Locale): NumbersStrings {
  return STRINGS[locale];
}
