import { parseQuestion } from '../../catalogue/visits/address.ts';
import type { ParsedQuestion, QuestionProblem } from '../../catalogue/visits/address.ts';
import { readMoney } from '../../catalogue/visits/numbers.ts';
import type { Condition } from '../../catalogue/visits/question.ts';
import type { FinderStrings } from '../../i18n/finder.ts';
import { formatNumber } from '../../i18n/format.ts';
import { fill } from '../../i18n/strings.ts';

type Input = HTMLInputElement;

/** The inputs of a form that take typed text: their content may be anything. */
const TYPED = ['group', 'date', 'budget', 'total'] as const;

const inputs = (form: HTMLFormElement, selector: string) =>
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

/** Says beside each field what could not be understood, and takes back what is right again. */
export function showProblems(
  form: HTMLFormElement,
  problems: readonly QuestionProblem[],
  strings: FinderStrings,
): void {
  for (const box of form.querySelectorAll<HTMLElement>('[data-problem]')) {
    const name = box.dataset['problem'];
    const problem = problems.find(({ condition }) => condition === name);
    box.hidden = !problem;
    box.textContent = problem ? problemInWords(problem, strings) : '';
    const input = inputs(form, `[name=${name}]`)[0];
    if (problem) input?.setAttribute('aria-invalid', 'true');
    else input?.removeAttribute('aria-invalid');
  }
  const unknown = form.querySelector<HTMLElement>('[data-unknown]');
  if (!unknown) return;
  const words = problems
    .filter(({ reason }) => reason === 'unknown')
    .map(({ value }) => fill(strings.unknownChoice, { value: value.slice(0, 40) }));
  unknown.hidden = words.length === 0;
  unknown.textContent = words.join(' ');
}

function problemInWords({ condition, reason }: QuestionProblem, t: FinderStrings): string {
  if (condition === 'group') return t.badPeople;
  if (condition === 'date') return reason === 'past' ? t.pastDate : t.badDate;
  return t.badAmount;
}

/** Marks the amount buttons that say what the budget field says. */
export function markBudget(form: HTMLFormElement, budget: number | undefined): void {
  for (const button of form.querySelectorAll<HTMLElement>('[data-budget]')) {
    button.setAttribute('aria-pressed', String(Number(button.dataset['budget']) === budget));
  }
}
