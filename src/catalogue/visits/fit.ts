import { closureOn, isOpenOnWeekday } from './days.ts';
import type { Closure } from './days.ts';
import { leastCost, visitCost } from './cost.ts';
import type { VisitCost } from './cost.ts';
import type { DaySlug, Offering } from './offering.ts';
import { MULTIPLE_CHOICE_KEYS } from './question.ts';
import type { MultipleChoice, VisitQuestion } from './question.ts';

/** One condition that an offering does not meet, and by how much. */
export type Failure =
  | { readonly condition: 'level' }
  /** The group is below the least, or above the most, that the workshop takes. */
  | { readonly condition: 'group'; readonly bound: 'min' | 'max'; readonly limit: number }
  | { readonly condition: 'date'; readonly closure: Closure }
  | { readonly condition: 'day'; readonly day: DaySlug }
  /** `amount` in rupiah; absent where the workshop has to be asked for its price. */
  | { readonly condition: 'budget' | 'total'; readonly amount?: number | undefined }
  | { readonly condition: MultipleChoice; readonly missing: readonly string[] };

/** An offering as the answer to a question. */
export interface Answer {
  readonly offering: Offering;
  readonly failures: readonly Failure[];
  /** For the group asked for; absent without a group, or where the price has to be asked. */
  readonly cost?: VisitCost | undefined;
}

export interface Answers {
  /** Every condition is met; cheapest first. */
  readonly fits: readonly Answer[];
  /** One condition fails, and it can be named; cheapest first. */
  readonly near: readonly Answer[];
}

/** What an offering offers for each choice of several. */
const OFFERED = {
  activity: ({ activities }) => activities,
  area: ({ area }) => (area ? [area] : []),
  access: ({ accessibility }) => accessibility,
  facility: ({ facilities }) => facilities,
  lang: ({ languages }) => languages,
} as const satisfies Record<MultipleChoice, (offering: Offering) => readonly string[]>;

/** Tests an open offering against every condition of a question. */
export function answerOf(offering: Offering, question: VisitQuestion, today: string): Answer {
  const { level, group, date, day, budget, total } = question;
  const failures: Failure[] = [];
  if (level && !offering.levels.includes(level)) failures.push({ condition: 'level' });
  const { min, max } = offering.group;
  if (group !== undefined && group < min)
    failures.push({ condition: 'group', bound: 'min', limit: min });
  if (group !== undefined && group > max)
    failures.push({ condition: 'group', bound: 'max', limit: max });
  const closure = date === undefined ? undefined : closureOn(offering, date, today);
  if (closure) failures.push({ condition: 'date', closure });
  if (day && !isOpenOnWeekday(offering, day)) failures.push({ condition: 'day', day });
  const cost = group === undefined ? undefined : visitCost(offering.price, group);
  const least = group === undefined ? leastCost(offering.price, offering.group) : cost;
  if (budget !== undefined && !(least && least.perPerson <= budget))
    failures.push({ condition: 'budget', amount: least?.perPerson });
  if (total !== undefined && !(least && least.total <= total))
    failures.push({ condition: 'total', amount: least?.total });
  for (const condition of MULTIPLE_CHOICE_KEYS) {
    const missing = missingValues(condition, question[condition], OFFERED[condition](offering));
    if (missing.length > 0) failures.push({ condition, missing });
  }
  return { offering, failures, cost };
}

/** Of areas one is enough, of all other choices every one is wanted. */
function missingValues(
  condition: MultipleChoice,
  wanted: readonly string[],
  offered: readonly string[],
): readonly string[] {
  const missing = wanted.filter((value) => !offered.includes(value));
  return condition === 'area' && missing.length < wanted.length ? [] : missing;
}

/**
 * Answers a question: what fits, and what fits but for one condition. Paused offerings are in
 * neither. Both are ordered by price (for the group, or the least per person where no group is
 * named; unknown prices last), then as the offerings came.
 *
 * @param today `YYYY-MM-DD` in WIB, from which notice is counted.
 */
export function answerQuestion(
  offerings: readonly Offering[],
  question: VisitQuestion,
  today: string,
): Answers {
  const answers = offerings
    .filter(({ paused }) => !paused)
    .map((offering) => answerOf(offering, question, today))
    .filter(({ failures }) => failures.length <= 1)
    .map((answer) => ({ answer, price: priceRank(answer, question) }))
    .sort((a, b) => (a.price === b.price ? 0 : a.price - b.price))
    .map(({ answer }) => answer);
  return {
    fits: answers.filter(({ failures }) => failures.length === 0),
    near: answers.filter(({ failures }) => failures.length === 1),
  };
}

function priceRank({ cost, offering }: Answer, { group }: VisitQuestion): number {
  if (group !== undefined) return cost?.total ?? Number.MAX_SAFE_INTEGER;
  return leastCost(offering.price, offering.group)?.perPerson ?? Number.MAX_SAFE_INTEGER;
}
