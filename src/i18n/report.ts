import type { Locale } from './locale.ts';
import { reportEn } from './report-en.ts';
import { reportId } from './report-id.ts';

export type ReportStrings = Readonly<Record<keyof typeof reportId, string>>;

const STRINGS: Readonly<Record<Locale, ReportStrings>> = { id: reportId, en: reportEn };

/** What the report for the staff says, in a language. */
export function reportStringsOf(locale: Locale): ReportStrings {
  return STRINGS[locale];
}
