import type { Locale } from './locale.ts';
import { plannerEn } from './planner-en.ts';
import { plannerId } from './planner-id.ts';

export type PlannerStrings = Readonly<Record<keyof typeof plannerId, string>>;

const STRINGS: Readonly<Record<Locale, PlannerStrings>> = { id: plannerId, en: plannerEn };

/** The strings of a study visit's planner in a language. */
export function plannerStringsOf(locale: Locale): PlannerStrings {
  return STRINGS[locale];
}
