import { formatQuestion } from '../../catalogue/visits/address.ts';
import type { Answer } from '../../catalogue/visits/fit.ts';
import type { IndexedOffering } from '../../catalogue/visits/index-data.ts';
import { NO_QUESTION } from '../../catalogue/visits/question.ts';
import type { VisitQuestion } from '../../catalogue/visits/question.ts';
import { costInWords, failureInWords, reasonsOf } from '../../catalogue/visits/words.ts';
import type { Words } from '../../catalogue/visits/words.ts';
import { fill } from '../../i18n/strings.ts';
import { buildCard } from '../card.ts';
import { element } from '../element.ts';
import { toSaveButton } from '../shortlist.ts';

/** Results that are drawn before the browser may paint: more than one screen of a phone. */
export const FIRST = 4;
/** Results that are drawn at a time after that, so that no press has to wait long. */
const NEXT = 12;

/**
 * A list of results, for one question. The `first` stand in it at once, the others follow while the
 * page rests, as long as the question `isCurrent`.
 */
export function toGrid(
  answers: readonly Answer[],
  question: VisitQuestion,
  words: Words,
  blank: HTMLTemplateElement,
  isCurrent: () => boolean,
  first: number,
): HTMLElement {
  const grid = document.createElement('div');
  grid.className = 'cards of-answers';
  let drawn = 0;
  const draw = (count: number) => {
    const next = answers.slice(drawn, drawn + count);
    drawn += next.length;
    grid.append(...next.map((answer) => toResult(answer, question, words, blank)));
    if (drawn < answers.length)
      setTimeout(() => {
        if (isCurrent()) draw(NEXT);
      });
  };
  draw(first);
  return grid;
}

function toResult(
  answer: Answer,
  question: VisitQuestion,
  words: Words,
  blank: HTMLTemplateElement,
): HTMLElement {
  const offering = answer.offering as IndexedOffering;
  const address = formatQuestion(question);
  const { card } = offering;
  const result = buildCard(blank, offering.slug, { ...card, href: card.href + address });
  const [failure] = answer.failures;
  result.dataset['fit'] = failure ? 'near' : 'yes';
  const cost = answer.cost ?? costWithoutGroup(offering);
  if (cost.total !== undefined) result.dataset['total'] = String(cost.total);
  if (cost.perPerson !== undefined) result.dataset['perPerson'] = String(cost.perPerson);

  const text = result.querySelector('.card-text');
  if (failure) {
    const what = failureInWords(failure, question, words);
    text?.append(element('p', fill(words.strings.except, { what }), 'answer-near'));
  }
  text?.append(element('p', costInWords(answer, question, words), 'answer-cost'));
  const reasons = reasonsOf(answer, question, words);
  if (reasons.length > 0) {
    const list = element('ul', '', 'answer-reasons');
    list.append(...reasons.map((reason) => element('li', reason)));
    text?.append(list);
  }
  text?.append(toSaveButton(offering.slug, card.title, words.strings));
  return result;
}

/** What is certain before the size of the group is known. */
function costWithoutGroup({ price }: IndexedOffering): { total?: number; perPerson?: number } {
  if (price.kind === 'free') return { total: 0, perPerson: 0 };
  const isFlat = price.kind === 'per-person' && !price.tiers?.length;
  return isFlat && price.amount !== undefined ? { perPerson: price.amount } : {};
}

/** Whether a question asks nothing at all. */
export function asksNothing(question: VisitQuestion): boolean {
  return formatQuestion(question) === formatQuestion(NO_QUESTION);
}
