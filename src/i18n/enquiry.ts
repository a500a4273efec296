import { enquiryEn, saveEn } from './enquiry-en.ts';
import { enquiryId, saveId } from './enquiry-id.ts';
import type { Locale } from './locale.ts';

export type EnquiryStrings = Readonly<Record<keyof typeof enquiryId, string>>;
export type SaveStrings = Readonly<Record<keyof typeof saveId, string>>;

const STRINGS: Readonly<Record<Locale, EnquiryStrings>> = { id: enquiryId, en: enquiryEn };

const SAVE_STRINGS: Readonly<Record<Locale, SaveStrings>> = { id: saveId, en: saveEn };

/** The strings of the enquiry list in a language. */
export function enquiryStringsOf(locale: Locale): EnquiryStrings {
  return STRINGS[locale];
}

/** What the buttons say that put products on the list, and the links that lead to it. */
export function saveStringsOf(locale: Locale): SaveStrings {
  return SAVE_STRINGS[locale];
}
