import { compareEn } from './compare-en.ts';
import { compareId } from './compare-id.ts';
import type { Locale } from './locale.ts';
import { stringsOf } from './strings.ts';
import type { StringKey } from './strings.ts';

export type CompareStrings = Readonly<Record<keyof typeof compareId, string>>;

const STRINGS: Readonly<Record<Locale, CompareStrings>> = { id: compareId, en: compareEn };

/** The strings of the comparison in a language. */
export function compareStringsOf(locale: Locale): CompareStrings {
  return STRINGS[locale];
}

/** The facts of a study visit in the order in which they are compared. */
const TERMS = [
  'forWhom',
  'groupSize',
  'duration',
  'cost',
  'visitDays',
  'openHours',
  'closedPeriods',
  'notice',
  'visitActivities',
  'whatTheyMake',
  'takeHome',
  'safety',
  'minimumAge',
  'companions',
  'accessibility',
  'facilities',
  'languages',
  'letter',
  'host',
  'address',
  'directions',
] as const satisfies readonly StringKey[];

/** Their terms in a language, as a study visit's page names them. */
export function compareTermsOf(locale: Locale): string[] {
  const t = stringsOf(locale);
  return TERMS.map((key) => t[key]);
}
