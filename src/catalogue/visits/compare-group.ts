import type { VisitData } from '../../enquiry/visit-data.ts';
import type { CompareStrings } from '../../i18n/compare.ts';
import { formatMoney } from '../../i18n/format.ts';
import { fill } from '../../i18n/strings.ts';
import type { ComparedFact } from './compare.ts';
import type { VisitCost } from './cost.ts';
import { answerOf } from './fit.ts';
import type { Answer } from './fit.ts';
import { CONDITIONS, isAsked, MULTIPLE_CHOICE_KEYS } from './question.ts';
import type { VisitQuestion } from './question.ts';
import { dateInWords, failureInWords } from './words.ts';
import type { Words } from './words.ts';

export interface GroupWords extends Words {
  readonly compare: CompareStrings;
}

/** The terms of what is worked out for a group, before and after what the visits say themselves. */
export function groupTerms({ group }: VisitQuestion, { compare: t }: GroupWords) {
  return {
    fit: t.fit,
    cost: fill(t.costFor, { people: group ?? 0 }),
    nextStep: t.nextStep,
  };
}

/**
 * What is worked out of every visit for one group: whether it fits, what it costs, how to go on.
 *
 * @param today `YYYY-MM-DD` in WIB.
 * @param query the query of the question, which links to the visits take along.
 */
export function groupFacts(
  visits: readonly VisitData[],
  question: VisitQuestion,
  today: string,
  query: string,
  words: GroupWords,
): readonly (readonly ComparedFact[])[] {
  const terms = groupTerms(question, words);
  const answers = visits.map(({ offering }) => answerOf(offering, question, today));
  const isAsking = CONDITIONS.some((condition) => isAsked(question, condition));
  const least = leastTotal(answers);
  return visits.map((visit, index) => {
    const answer = answers[index];
    if (!answer) return [];
    return [
      ...(isAsking ? [{ term: terms.fit, ...fitOf(answer, question, words) }] : []),
      ...(question.group === undefined
        ? []
        : [{ term: terms.cost, ...costOf(answer.cost, least, words) }]),
      { term: terms.nextStep, values: nextStep(visit, query, words) },
    ];
  });
}

type Said = Omit<ComparedFact, 'term'>;

function fitOf({ offering, failures }: Answer, question: VisitQuestion, words: GroupWords): Said {
  const reasons = failures.map((failure) => ({
    text: failureInWords(failure, question, words),
  }));
  const values = [...(offering.paused ? [{ text: words.compare.paused }] : []), ...reasons];
  return values.length > 0
    ? { tone: 'warn', values: [{ text: words.compare.fitNo }, ...values] }
    : { tone: 'good', values: [{ text: words.compare.fitYes }] };
}

function costOf(cost: VisitCost | undefined, least: number | undefined, words: GroupWords): Said {
  const { strings: t, compare } = words;
  if (!cost) return { values: [{ text: t.askPrice }] };
  const note = cost.total === least ? compare.cheapest : undefined;
  if (cost.total === 0) return { values: [{ text: t.free }], note };
  const each = fill(t.costEach, { amount: formatMoney(cost.perPerson) });
  return { values: [{ text: formatMoney(cost.total) }, { text: each }], note };
}

/** The lowest total of the visits that take the group, where they differ. */
function leastTotal(answers: readonly Answer[]): number | undefined {
  const totals = answers
    .filter(({ offering, failures }) => {
      return !offering.paused && failures.every(({ condition }) => condition !== 'group');
    })
    .flatMap(({ cost }) => cost?.total ?? []);
  return new Set(totals).size > 1 ? Math.min(...totals) : undefined;
}

function nextStep(visit: VisitData, query: string, { compare: t }: GroupWords): Said['values'] {
  const { context, offering, whatsapp, href } = visit;
  if (offering.paused) return [{ text: t.paused }];
  const organisation = context.organisationName;
  const toWhom =
    whatsapp === undefined
      ? t.askByLetter
      : context.recipient === 'host'
        ? t.askHost
        : fill(t.askOrganisation, { organisation });
  return [{ label: t.plan, href: `${href}${query}#rencana` }, { text: toWhom }];
}

/** What a question asks beside the size of the group: "SMP", "Selasa, 1 Desember 2026". */
export function conditionsInWords(question: VisitQuestion, words: GroupWords): string[] {
  const { level, date, day, budget, total } = question;
  const { label, compare: t } = words;
  return [
    level && label('level', level),
    date && dateInWords(date, words),
    day && label('day', day),
    budget !== undefined && fill(t.atMostEach, { amount: formatMoney(budget) }),
    total !== undefined && fill(t.atMostTotal, { amount: formatMoney(total) }),
    ...MULTIPLE_CHOICE_KEYS.flatMap((key) => question[key].map((value) => label(key, value))),
  ].filter((text) => typeof text === 'string');
}
