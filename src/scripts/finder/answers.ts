import { formatQuestion } from '../../catalogue/visits/address.ts';
import type { Answer } from '../../catalogue/visits/fit.ts';
import type { IndexedOffering } from '../../catalogue/visits/index-data.ts';
import { NO_QUESTION } from '../../catalogue/visits/question.ts';
import type { VisitQuestion } from '../../catalogue/visits/question.ts';
import { costInWords, failureInWords, reasonsOf } from '../../catalogue/visits/words.ts';
import type { Words } from '../../catalogue/visits/words.ts';
import { fill } from '../../i18n/strings.ts';
import { buildCard } from '../card.ts';
import { toSaveButton } from '../shortlist.ts';

/** Results that are drawn before the browser may paint: more than one screen of a phone. */
const FIRST = 6;
/** Results that are drawn at a time after that, so that no press has to wait long. */
const NEXT = 12;

/**
 * A list of results, for one question. The first stand in it at once, the others follow while the
 * page rests, as long as the question `isCurrent`.
 */
export function toGrid(
  answers: readonly Answer[],
  question: VisitQuestion,
  words: Words,
  blank: HTMLTemplateElement,
  isCurrent: () => boolean,
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
  draw(FIRST);
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
  const element = buildCard(blank, offering.slug, { ...card, href: card.href + address });
  const [failure] = answer.failures;
  element.dataset['fit'] = failure ? 'near' : 'yes';
  const cost = answer.cost ?? costWithoutGroup(offering);
  if (cost.total !== undefined) element.dataset['total'] = String(cost.total);
  if (cost.perPerson !== undefined) element.dataset['perPerson'] = String(cost.perPerson);

  const text = element.querySelector('.card-text');
  if (failure) {
    const what = failureInWords(failure, question, words);
    text?.append(paragraph('answer-near', fill(words.strings.except, { what })));
  }
  text?.append(paragraph('answer-cost', costInWords(answer, question, words)));
  const reasons = reasonsOf(answer, question, words);
  if (reasons.length > 0) {
    const list = document.createElement('ul');
    list.className = 'answer-reasons';
    list.append(
      ...reasons.map((reason) => {
        const item = document.createElement('li');
        item.textContent = reason;
        return item;
      }),
    );
    text?.append(list);
  }
  text?.append(toSaveButton(offering.slug, card.title, words.strings));
  return element;
}

/** What is certain before the size of the group is known. */
function costWithoutGroup({ price }: IndexedOffering): { total?: number; perPerson?: number } {
  if (price.kind === 'free') return { total: 0, perPerson: 0 };
  const isFlat = price.kind === 'per-person' && !price.tiers?.length;
  return isFlat && price.amount !== undefined ? { perPerson: price.amount } : {};
}

function paragraph(className: string, text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

/** Whether a question asks nothing at all. */
export function asksNothing(question: VisitQuestion): boolean {
  return formatQuestion(question) === formatQuestion(NO_QUESTION);
}
