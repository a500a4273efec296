import { parseQuery } from '../../catalogue/lists/address.ts';
import { countFacets } from '../../catalogue/lists/facets.ts';
import type { FacetDefinition, FacetQuery } from '../../catalogue/lists/facets.ts';
import type { UnpackedList } from '../../catalogue/lists/unpack.ts';
import { readMoney } from '../../catalogue/visits/numbers.ts';
import { formatNumber } from '../../i18n/format.ts';
import { fill } from '../../i18n/strings.ts';
import type { ListWords } from './list.ts';

const BOUNDS = ['min', 'max'] as const;

const inputOf = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLInputElement>(`input[name=${name}]`);

const boxesOf = (form: HTMLFormElement) =>
  form.querySelectorAll<HTMLInputElement>('input[type=checkbox]');

const menusOf = (form: HTMLFormElement) =>
  form.querySelectorAll<HTMLSelectElement>('select[data-terms]');

/** Where the style sheet cannot open the facets on a wide screen, this does. */
export function fitForm(form: HTMLFormElement): void {
  const facets = form.querySelector('details');
  if (facets && matchMedia('(min-width: 60rem)').matches) facets.open = true;
}

/** Fills the menus whose choices are too many for the page itself. */
export function fillMenus(form: HTMLFormElement, { definition, label }: UnpackedList): void {
  for (const menu of menusOf(form)) {
    const terms = definition.facets[menu.name] ?? [];
    menu.append(...terms.map((term) => new Option(label(menu.name, term), term)));
  }
}

/** The question that the form asks now. */
export function readForm(form: HTMLFormElement, definition: FacetDefinition): FacetQuery {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') params.append(name, value);
  }
  return parseQuery(params, definition);
}

/** Makes the form ask a question. */
export function fillForm(form: HTMLFormElement, query: FacetQuery): void {
  for (const box of boxesOf(form)) {
    box.checked = query.facets[box.name]?.includes(box.value) ?? false;
  }
  for (const menu of menusOf(form)) {
    const chosen = query.facets[menu.name] ?? [];
    const value = chosen.join(',');
    // An address may hold several choices: they stay one, until another is made.
    if (chosen.length > 1 && ![...menu.options].some((option) => option.value === value))
      menu.append(new Option(fill(menu.dataset['several'] ?? '', { count: chosen.length }), value));
    menu.value = value;
  }
  for (const bound of BOUNDS) {
    const input = inputOf(form, bound);
    const amount = query[bound];
    if (input) input.value = amount === undefined ? '' : formatNumber(amount, 'id');
  }
  const text = inputOf(form, 'q');
  if (text) text.value = query.text;
  const sort = form.elements.namedItem('sort');
  if (sort instanceof HTMLSelectElement) sort.value = query.sort;
}

/** Writes beside each choice what it would show, and marks the price step that is chosen. */
export function updateCounts(
  form: HTMLFormElement,
  { items, definition }: UnpackedList,
  query: FacetQuery,
): void {
  const counts = countFacets(items, query, definition);
  for (const box of boxesOf(form)) {
    const count = counts[box.name]?.[box.value] ?? 0;
    const data = box.parentElement?.querySelector('data');
    if (!data || data.value === String(count)) continue;
    data.textContent = data.value = String(count);
    box.parentElement?.classList.toggle('is-empty', count === 0);
  }
  for (const step of form.querySelectorAll<HTMLElement>('[data-max]'))
    step.setAttribute('aria-pressed', String(Number(step.dataset['max']) === query.max));
}

/** Says beside a price that it could not be read, and which choices of an address are unknown. */
export function showProblems(
  form: HTMLFormElement,
  list: HTMLElement,
  unknown: readonly string[],
  words: ListWords,
): void {
  for (const bound of BOUNDS) {
    const input = inputOf(form, bound);
    const problem = form.querySelector<HTMLElement>(`[data-problem=${bound}]`);
    if (!input || !problem) continue;
    const isBad = input.value.trim() !== '' && readMoney(input.value) === undefined;
    input.setAttribute('aria-invalid', String(isBad));
    problem.hidden = !isBad;
    problem.textContent = isBad ? words.badAmount : '';
  }
  const note = list.querySelector<HTMLElement>('[data-unknown]');
  if (!note) return;
  note.hidden = unknown.length === 0;
  note.textContent = fill(words.unknown, { values: unknown.join(', ').slice(0, 80) });
}
