import { finderStringsOf } from './finder.ts';
import type { FinderStrings } from './finder.ts';
import { letterEn } from './letter-en.ts';
import { letterId } from './letter-id.ts';
import type { Locale } from './locale.ts';

export type LetterStrings = Readonly<Record<keyof typeof letterId, string>>;

const STRINGS: Readonly<Record<Locale, LetterStrings>> = { id: letterId, en: letterEn };

/** What is said of a letter while it is being written, here and in the finder. */
const MESSAGES = [
  'fillCompanions',
  'fillToday',
  'missing',
  'missingOne',
  'complete',
  'cleared',
  'saved',
  'saveFailed',
  'badWrittenDate',
  'badTime',
  'badPhone',
  'visitingHours',
  'noVisit',
  'unknownVisit',
  'loadFailed',
  'paused',
  'noLetter',
] as const satisfies readonly (keyof LetterStrings)[];

const FINDER_MESSAGES = [
  'badPeople',
  'badDate',
  'pastDate',
  'unknownChoice',
  'notLevel',
  'tooFew',
  'tooMany',
  'closedOn',
  'closedFrom',
  'tooSoon',
] as const satisfies readonly (keyof FinderStrings)[];

export type LetterMessages = Pick<LetterStrings, (typeof MESSAGES)[number]> &
  Pick<FinderStrings, (typeof FINDER_MESSAGES)[number]>;

/** The strings of the letter page in a language. */
export function letterStringsOf(locale: Locale): LetterStrings {
  return STRINGS[locale];
}

/** The part of the strings that the browser gets, in the one language of the page. */
export function letterMessagesOf(locale: Locale): LetterMessages {
  return {
    ...pick(STRINGS[locale], MESSAGES),
    ...pick(finderStringsOf(locale), FINDER_MESSAGES),
  };
}

function pick<K extends string>(strings: Readonly<Record<K, string>>, keys: readonly K[]) {
  return Object.fromEntries(keys.map((key) => [key, strings[key]])) as Record<K, string>;
}
