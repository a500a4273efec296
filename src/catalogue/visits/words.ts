import { formatDate, formatDateRange, formatMoney } from '../../i18n/format.ts';
import type { AnswerStrings } from '../../i18n/finder.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/strings.ts';
import { leastCost } from './cost.ts';
import { weekdayOf } from './days.ts';
import type { Answer, Failure } from './fit.ts';
import { isAsked, MULTIPLE_CHOICE_KEYS } from './question.ts';
import type { Condition, VisitQuestion } from './question.ts';

/** Answers in words. The names of choices come from the form, which already holds them. */
export interface Words {
  readonly locale: Locale;
  readonly strings: AnswerStrings;
  /** The name of a choice: `label('access', 'wheelchair')`. */
  label(condition: Condition, value: string): string;
}

/** Several choices of one condition, by their names. */
export const joined = (condition: Condition, values: readonly string[], { label }: Words) =>
  values.map((value) => label(condition, value)).join(', ');

/** "Selasa, 1 Desember 2026". */
export function dateInWords(date: string, { label, locale }: Words): string {
  return `${label('day', weekdayOf(date))}, ${formatDate(date, locale)}`;
}

/** What the visit costs, as one line. */
export function costInWords({ cost, offering }: Answer, question: VisitQuestion, words: Words) {
  const { strings: t } = words;
  const people = question.group ?? 0;
  if (cost?.total === 0) return fill(t.freeFor, { people });
  if (cost) {
    const total = fill(t.costFor, { total: formatMoney(cost.total), people });
    return `${total} · ${fill(t.costEach, { amount: formatMoney(cost.perPerson) })}`;
  }
  const least = question.group === undefined && leastCost(offering.price, offering.group);
  if (!least) return t.askPrice;
  if (least.perPerson === 0) return t.free;
  const isFixed = offering.price.kind === 'per-person' && !offering.price.tiers?.length;
  const amount = formatMoney(least.perPerson);
  return fill(isFixed ? t.costEach : t.leastEach, { amount });
}

/** Why an offering fits: one short phrase for every condition that it meets. */
export function reasonsOf(
  { offering, failures }: Answer,
  question: VisitQuestion,
  words: Words,
): string[] {
  const { strings: t, label } = words;
  const failed = new Set<Condition>(failures.map(({ condition }) => condition));
  const holds = (condition: Condition) => isAsked(question, condition) && !failed.has(condition);
  const day = question.date === undefined ? question.day : weekdayOf(question.date);
  const reasons: string[] = [];
  if (question.level && holds('level')) reasons.push(label('level', question.level));
  if (holds('group')) reasons.push(fill(t.range, offering.group));
  if (day && (holds('day') || holds('date')))
    reasons.push(offering.days ? fill(t.openOn, { day: label('day', day) }) : t.byArrangement);
  for (const condition of MULTIPLE_CHOICE_KEYS) {
    if (!holds(condition)) continue;
    const wanted: readonly string[] = question[condition];
    // Of several areas only its own is a reason.
    const shown = condition === 'area' ? wanted.filter((area) => area === offering.area) : wanted;
    reasons.push(...shown.map((value) => label(condition, value)));
  }
  return reasons;
}

/** The one condition that a near miss fails: "tutup hari Selasa". */
export function failureInWords(failure: Failure, question: VisitQuestion, words: Words): string {
  const { strings: t, label, locale } = words;
  switch (failure.condition) {
    case 'level':
      return fill(t.notLevel, { level: label('level', question.level ?? '') });
    case 'group':
      return fill(failure.bound === 'min' ? t.tooFew : t.tooMany, { limit: failure.limit });
    case 'day':
      return fill(t.closedOn, { day: label('day', failure.day) });
    case 'date': {
      const { closure } = failure;
      if (closure.reason === 'weekday') return fill(t.closedOn, { day: label('day', closure.day) });
      if (closure.reason === 'notice')
        return fill(t.tooSoon, { date: dateInWords(closure.earliest, words) });
      const { from, to } = closure.period;
      return fill(t.closedFrom, { period: formatDateRange(from, to, locale) });
    }
    case 'budget':
    case 'total': {
      if (failure.amount === undefined) return t.noPrice;
      const amount = formatMoney(failure.amount);
      return fill(failure.condition === 'budget' ? t.overBudget : t.overTotal, { amount });
    }
    case 'area':
      return t.notArea;
    default:
      return fill(t.withoutThings, { things: joined(failure.condition, failure.missing, words) });
  }
}
