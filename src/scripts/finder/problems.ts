import type { QuestionProblem } from '../../catalogue/visits/address.ts';
import type { AnswerStrings } from '../../i18n/finder.ts';
import { fill } from '../../i18n/strings.ts';
import { inputs } from './form.ts';

/** Says beside each field what could not be understood, and takes back what is right again. */
export function showProblems(
  form: HTMLFormElement,
  problems: readonly QuestionProblem[],
  strings: AnswerStrings,
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

function problemInWords({ condition, reason }: QuestionProblem, t: AnswerStrings): string {
  if (condition === 'group') return t.badPeople;
  if (condition === 'date') return reason === 'past' ? t.pastDate : t.badDate;
  return t.badAmount;
}
