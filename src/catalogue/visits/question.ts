import { DISTRICTS } from '../../schema/districts.ts';
import type { DistrictSlug } from '../../schema/districts.ts';
import { DAYS } from '../../schema/weekdays.ts';
import {
  ACCESSIBILITY,
  FACILITIES,
  LANGUAGES,
  LEVELS,
  VISIT_ACTIVITIES,
} from '../../schema/vocabularies-visits.ts';
import type { SlugOf, Vocabulary } from '../../schema/vocabulary.ts';
import type { DaySlug, LevelSlug } from './offering.ts';

/** What a visitor asks of a study visit. Whatever is absent or empty is not asked. */
export interface VisitQuestion {
  readonly level?: LevelSlug | undefined;
  /** Everyone who takes part. */
  readonly group?: number | undefined;
  /** `YYYY-MM-DD`. With a date, `day` is not asked. */
  readonly date?: string | undefined;
  readonly day?: DaySlug | undefined;
  /** At most so many rupiah per person. */
  readonly budget?: number | undefined;
  /** At most so many rupiah for the group. */
  readonly total?: number | undefined;
  readonly activity: readonly SlugOf<typeof VISIT_ACTIVITIES>[];
  readonly area: readonly DistrictSlug[];
  readonly access: readonly SlugOf<typeof ACCESSIBILITY>[];
  readonly facility: readonly SlugOf<typeof FACILITIES>[];
  readonly lang: readonly SlugOf<typeof LANGUAGES>[];
}

/** A question that asks nothing. */
export const NO_QUESTION: VisitQuestion = {
  activity: [],
  area: [],
  access: [],
  facility: [],
  lang: [],
};

/** The conditions of a question, by the parameters of its address and in their order. */
export const CONDITIONS = [
  'level',
  'group',
  'date',
  'day',
  'budget',
  'total',
  'activity',
  'area',
  'access',
  'facility',
  'lang',
] as const;

export type Condition = (typeof CONDITIONS)[number];

/** Conditions of one value from a list. */
export const SINGLE_CHOICES = { level: LEVELS, day: DAYS } as const satisfies Partial<
  Record<Condition, Vocabulary>
>;

/** Conditions of several values from a list. */
export const MULTIPLE_CHOICES = {
  activity: VISIT_ACTIVITIES,
  area: DISTRICTS,
  access: ACCESSIBILITY,
  facility: FACILITIES,
  lang: LANGUAGES,
} as const satisfies Partial<Record<Condition, Vocabulary>>;

export type MultipleChoice = keyof typeof MULTIPLE_CHOICES;

export const MULTIPLE_CHOICE_KEYS = Object.keys(MULTIPLE_CHOICES) as MultipleChoice[];

/** Whether a condition is part of a question. */
export function isAsked(question: VisitQuestion, condition: Condition): boolean {
  const value = question[condition];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** The question without one of its conditions. */
export function withoutCondition(question: VisitQuestion, condition: Condition): VisitQuestion {
  return { ...question, [condition]: NO_QUESTION[condition] };
}
