import { PRICE, relaxations, withoutCondition } from '../../catalogue/lists/facets.ts';
import type { FacetQuery } from '../../catalogue/lists/facets.ts';
import type { UnpackedList } from '../../catalogue/lists/unpack.ts';
import { formatMoney } from '../../i18n/format.ts';
import { fill } from '../../i18n/strings.ts';
import { element } from '../element.ts';
import type { ListWords } from './list.ts';

/** Where nothing fits: which condition to drop, each as a button that does it. */
export function offerWaysOut(
  form: HTMLFormElement,
  box: HTMLElement,
  { items, label }: UnpackedList,
  query: FacetQuery,
  words: ListWords,
  ask: (query: FacetQuery) => void,
): void {
  const nameOf = (facet: string, value: string) => {
    if (facet === PRICE) return priceInWords(query);
    const named = value.split(',').map((one) => label(facet, one) || labelOfTick(form, facet));
    return named.join(', ');
  };
  const offer = (text: string, next: FacetQuery) => {
    const button = element('button', text, 'button');
    button.type = 'button';
    button.addEventListener('click', () => {
      ask(next);
    });
    const item = element('li');
    item.append(button);
    return item;
  };
  const choices = relaxations(items, query).map(({ facet, value, count }) =>
    offer(
      fill(words.dropOne, { choice: nameOf(facet, value), count }),
      withoutCondition(query, facet),
    ),
  );
  // Where no one condition is to blame, all of them go.
  if (choices.length === 0) {
    const everything = { text: '', facets: {}, sort: query.sort };
    choices.push(offer(fill(words.dropAll, { count: items.length }), everything));
  }
  const offered = element('ul');
  offered.append(...choices);
  box.replaceChildren(element('p', words.none), offered);
}

const labelOfTick = (form: HTMLFormElement, facet: string) =>
  form.querySelector<HTMLElement>(`input[name="${facet}"]`)?.dataset['label'] ?? facet;

/** `Rp100.000–Rp500.000`, `≥ Rp100.000` or `≤ Rp500.000`. */
function priceInWords({ min, max }: FacetQuery): string {
  if (max === undefined) return `≥ ${formatMoney(min ?? 0)}`;
  return min === undefined ? `≤ ${formatMoney(max)}` : `${formatMoney(min)}–${formatMoney(max)}`;
}
