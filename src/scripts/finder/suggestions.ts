import { formatQuestion } from '../../catalogue/visits/address.ts';
import type { Offering } from '../../catalogue/visits/offering.ts';
import type { VisitQuestion } from '../../catalogue/visits/question.ts';
import { suggestChanges } from '../../catalogue/visits/suggest.ts';
import { suggestionInWords } from '../../catalogue/visits/suggestion-words.ts';
import type { Words } from '../../catalogue/visits/words.ts';

/**
 * Shows which one condition to change, as links that ask the changed question.
 *
 * @param ask is told the address of the question that is pressed.
 */
export function showSuggestions(
  box: HTMLElement,
  offerings: readonly Offering[],
  question: VisitQuestion,
  today: string,
  words: Words,
  ask: (address: string) => void,
): void {
  const changes = suggestChanges(offerings, question, today);
  const text = document.createElement('p');
  text.textContent = changes.length > 0 ? words.strings.suggestHeading : words.strings.nothingHelps;
  const list = document.createElement('ul');
  for (const change of changes) {
    const link = document.createElement('a');
    link.className = 'button';
    link.href = formatQuestion(change.question) || location.pathname;
    link.textContent = suggestionInWords(change, question, words);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      ask(link.href);
    });
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  box.replaceChildren(...(changes.length > 0 ? [text, list] : [text]));
  box.hidden = false;
}
