import { finderEn } from './finder-en.ts';
import { finderId } from './finder-id.ts';
import type { Locale } from './locale.ts';

export type FinderStrings = Readonly<Record<keyof typeof finderId, string>>;

const STRINGS: Readonly<Record<Locale, FinderStrings>> = { id: finderId, en: finderEn };

/** The strings of the study-visit finder in a language. */
export function finderStringsOf(locale: Locale): FinderStrings {
  return STRINGS[locale];
}

/** What the finder's page says itself, in its form and its headings. */
const PAGE_WORDS = [
  'heading',
  'lead',
  'who',
  'howMany',
  'howManyHint',
  'when',
  'whenDate',
  'budget',
  'perPerson',
  'inTotal',
  'upTo',
  'access',
  'activity',
  'area',
  'facility',
  'lang',
  'more',
  'any',
  'startAgain',
  'showAnswers',
  'answers',
  'all',
  'nearHeading',
  'failed',
] as const;

/** The strings that an answer is made of: what its script says, and the page does not. */
export type AnswerStrings = Omit<FinderStrings, (typeof PAGE_WORDS)[number]>;

export function answerStringsOf(locale: Locale): AnswerStrings {
  const isPageWord = (key: string) => (PAGE_WORDS as readonly string[]).includes(key);
  const pairs = Object.entries(finderStringsOf(locale)).filter(([key]) => !isPageWord(key));
  return Object.fromEntries(pairs) as AnswerStrings;
}
