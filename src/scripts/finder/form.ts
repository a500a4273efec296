import { parseQuestion } from '../../catalogue/visits/address.ts';
import type { ParsedQuestion } from '../../catalogue/visits/address.ts';
import { readMoney } from '../../catalogue/visits/numbers.ts';
import type { Condition } from '../../catalogue/visits/question.ts';
import { formatNumber } from '../../i18n/format.ts';

type Input = HTMLInputElement;

/** The inputs of a form that take typed text: their content may be anything. */
const TYPED = ['group', 'date', 'budget', 'total'] as const;

/** The inputs of a form that a selector picks. */
export const inputs = (form: HTMLFormElement, selector: string) =>
  form.querySelectorAll<Input>(`input${selector}`);

/** The question that the form asks now. */
export function readForm(form: HTMLFormElement, today: string): ParsedQuestion {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') params.append(name, value);
  }
  return parseQuestion(params, today);
}

/** Makes the form ask what an address asks; what was typed stays. */
export function fillForm(form: HTMLFormElement, params: URLSearchParams): void {
  const chosen = (name: string) => params.getAll(name).flatMap((value) => value.split(','));
  for (const input of inputs(form, '[value]:not([type=date])')) {
    input.checked = chosen(input.name).includes(input.value);
  }
  for (const name of TYPED) {
    const input = inputs(form, `[name=${name}]`)[0];
    const written = params.get(name) ?? '';
    const amount = name === 'budget' || name === 'total' ? readMoney(written) : undefined;
    if (input) input.value = amount === undefined ? written : formatNumber(amount, 'id');
  }
  // What is asked must not be hidden.
  const more = form.querySelector('details');
  if (more?.querySelector('input:checked')) more.open = true;
}

/** The name of a choice, as the form shows it. */
export function labelOf(form: HTMLFormElement, condition: Condition, value: string): string {
  const input = inputs(form, `[name="${condition}"][value="${CSS.escape(value)}"]`)[0];
  return input?.dataset['label'] ?? value;
}

/** Marks the amount buttons that say what the budget field says. */
export function markBudget(form: HTMLFormElement, budget: number | undefined): void {
  for (const button of form.querySelectorAll<HTMLElement>('[data-budget]')) {
    button.setAttribute('aria-pressed', String(Number(button.dataset['budget']) === budget));
  }
}
