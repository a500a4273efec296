import { addDays, WEEK } from './days.ts';
import { answerOf } from './fit.ts';
import type { Answer } from './fit.ts';
import type { Offering } from './offering.ts';
import { CONDITIONS, isAsked, MULTIPLE_CHOICES, withoutCondition } from './question.ts';
import type { Condition, MultipleChoice, VisitQuestion } from './question.ts';

/** A question with one condition changed, and how many offerings then fit. */
export interface Suggestion {
  readonly condition: Condition;
  readonly question: VisitQuestion;
  readonly count: number;
}

/** How many days away another date is looked for. */
const DAYS_AHEAD = 120;

/** Conditions that may hold again once another one is changed: the price depends on the group. */
const DEPENDENT: Partial<Record<Condition, readonly Condition[]>> = { group: ['budget', 'total'] };

/**
 * For a question that nothing fits: which one condition to change, and by how much, so that
 * something does. Numbers and dates change as little as it takes; of weekdays the one that suits
 * most workshops. The change that shows most comes first.
 */
export function suggestChanges(
  offerings: readonly Offering[],
  question: VisitQuestion,
  today: string,
): Suggestion[] {
  const answers = offerings
    .filter(({ paused }) => !paused)
    .map((offering) => answerOf(offering, question, today));
  return CONDITIONS.filter((condition) => isAsked(question, condition))
    .flatMap((condition) => {
      const changeable = new Set([condition, ...(DEPENDENT[condition] ?? [])]);
      const pool = answers.filter(({ failures }) =>
        failures.every((failure) => changeable.has(failure.condition)),
      );
      return bestChange(condition, pool, question, today) ?? [];
    })
    .sort((a, b) => b.count - a.count);
}

function bestChange(
  condition: Condition,
  pool: readonly Answer[],
  question: VisitQuestion,
  today: string,
): Suggestion | undefined {
  if (pool.length === 0) return undefined;
  let best: Suggestion | undefined;
  for (const changed of changesOf(condition, pool, question, today)) {
    const count = pool.filter(
      ({ offering }) => answerOf(offering, changed, today).failures.length === 0,
    ).length;
    if (count > (best?.count ?? 0)) best = { condition, question: changed, count };
    // Weekdays are all the same distance away; anything else is better the less it changes.
    if (best && condition !== 'day') break;
  }
  return best;
}

/** Changed questions, the smallest change first. */
function changesOf(
  condition: Condition,
  pool: readonly Answer[],
  question: VisitQuestion,
  today: string,
): VisitQuestion[] {
  const failures = pool.flatMap((answer) => answer.failures);
  switch (condition) {
    case 'group': {
      const sizes = pool.flatMap(({ offering }) => decisiveSizes(offering, question));
      return nearest(sizes, question.group ?? 0).map((group) => ({ ...question, group }));
    }
    case 'budget':
    case 'total': {
      const amounts = failures.flatMap((failure) =>
        'amount' in failure && failure.amount !== undefined ? [failure.amount] : [],
      );
      return nearest(amounts, 0).map((amount) => ({ ...question, [condition]: amount }));
    }
    case 'date': {
      const { date = today } = question;
      return Array.from({ length: DAYS_AHEAD }, (_, index) => index + 1)
        .flatMap((step) => [addDays(date, step), addDays(date, -step)])
        .filter((other) => other >= today)
        .map((other) => ({ ...question, date: other }));
    }
    case 'day':
      return WEEK.filter((day) => day !== question.day).map((day) => ({ ...question, day }));
    case 'level':
      return [withoutCondition(question, condition)];
    default:
      return fewerChoices(condition, pool, question);
  }
}

/** The question without the choices that one offering lacks, for every offering; fewest first. */
function fewerChoices(
  condition: MultipleChoice,
  pool: readonly Answer[],
  question: VisitQuestion,
): VisitQuestion[] {
  const lacks = pool.flatMap(({ failures }) =>
    failures.flatMap((failure) => ('missing' in failure ? [failure.missing] : [])),
  );
  const known = Object.keys(MULTIPLE_CHOICES[condition]);
  return lacks
    .sort((a, b) => a.length - b.length || known.indexOf(a[0] ?? '') - known.indexOf(b[0] ?? ''))
    .map((missing) => ({
      ...question,
      [condition]: (question[condition] as readonly string[]).filter(
        (value) => !missing.includes(value),
      ),
    }));
}

/**
 * Sizes of a group at which an offering begins or ceases to fit: the ends of its limits and bands,
 * and where a price reaches the budget. The size that is nearest to the one asked for is among them.
 */
function decisiveSizes({ group, price }: Offering, { budget, total }: VisitQuestion): number[] {
  const bands = price.tiers?.length ? price.tiers : [{ ...group, amount: price.amount ?? 0 }];
  const reached = bands.flatMap(({ amount }) => [
    ...(budget ? [Math.ceil(amount / budget)] : []),
    ...(total !== undefined && amount > 0 ? [Math.floor(total / amount)] : []),
  ]);
  const ends = bands.flatMap(({ min, max }) => [min, max]);
  return [group.min, group.max, ...ends, ...reached].filter(
    (size) => size >= group.min && size <= group.max,
  );
}

/** Different values, the nearest to `from` first. */
function nearest(values: readonly number[], from: number): number[] {
  return [...new Set(values)].sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || a - b);
}
