import { formatQuestion, parseQuestion } from '../../catalogue/visits/address.ts';
import type { ParsedQuestion } from '../../catalogue/visits/address.ts';
import { answerQuestion } from '../../catalogue/visits/fit.ts';
import type { Answers } from '../../catalogue/visits/fit.ts';
import type { FinderIndex } from '../../catalogue/visits/index-data.ts';
import type { Words } from '../../catalogue/visits/words.ts';
import { todayInCity } from '../../i18n/format.ts';
import { toLocale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/strings.ts';
import { bindShortlist } from '../shortlist.ts';
import { asksNothing, FIRST, toGrid } from './answers.ts';
import { keepPlace, takePlace } from './place.ts';
import { fillForm, labelOf, markBudget, readForm } from './form.ts';

/** Answers a group's question while it is being put together: results, address and Back. */
export function startFinder(): void {
  const form = document.querySelector<HTMLFormElement>('#tanya');
  const box = document.querySelector<HTMLElement>('#hasil');
  const blank = box?.querySelector<HTMLTemplateElement>('template[data-card]');
  const part = (name: string) => document.querySelector<HTMLElement>(`main [data-${name}]`);
  const [status, fits, near] = [part('status'), part('fits'), part('near')];
  const [nearSection, suggestions, plans] = [
    part('near-section'),
    part('suggestions'),
    part('plans'),
  ];
  if (!form || !box || !blank || !status || !fits || !near) return;
  const today = todayInCity(new Date());
  const home = { status: status.textContent, nodes: [...fits.childNodes] };
  let index: Promise<FinderIndex> | undefined;
  const load = () =>
    (index ??= fetch(box.dataset['index'] ?? '').then(
      (reply) => reply.json() as Promise<FinderIndex>,
    ));
  // Whoever touches the form will ask: the index is there before the first choice is made.
  for (const type of ['pointerdown', 'focusin'])
    form.addEventListener(type, () => void load().catch(() => (index = undefined)), { once: true });
  keepFocusInView();
  const dates = form.querySelector<HTMLInputElement>('[name=date]');
  if (dates) dates.min = today;

  let turn = 0;
  const show = async ({ question, problems }: ParsedQuestion) => {
    turn += 1;
    const asked = turn;
    let data: FinderIndex;
    try {
      data = await load();
    } catch {
      index = undefined;
      status.textContent = box.dataset['failed'] ?? '';
      return;
    }
    // Another question may have been asked while the index was on its way.
    if (asked !== turn) return;
    const { offerings, strings } = data;
    const words: Words = {
      strings,
      locale: toLocale(document.documentElement.lang),
      label: (condition, value) => labelOf(form, condition, value),
    };
    if (problems.length > 0 || form.querySelector('[aria-invalid], [data-unknown]:not([hidden])'))
      (await import('./problems.ts')).showProblems(form, problems, strings);
    if (asked !== turn) return;
    markBudget(form, question.budget);
    if (asksNothing(question)) {
      fits.replaceChildren(...home.nodes);
      near.replaceChildren();
      status.textContent = home.status;
      for (const other of [nearSection, suggestions, plans]) if (other) other.hidden = true;
      return;
    }
    const answers = answerQuestion(offerings, question, today);
    const isCurrent = () => asked === turn;
    const place = takePlace();
    const first = place ? Infinity : FIRST;
    fits.replaceChildren(toGrid(answers.fits, question, words, blank, isCurrent, first));
    // Near misses stand below what fits: where that fills the screen, they need not hold up the answer.
    const firstNear = Math.max(0, first - answers.fits.length);
    near.replaceChildren(toGrid(answers.near, question, words, blank, isCurrent, firstNear));
    if (nearSection) nearSection.hidden = answers.near.length === 0;
    status.textContent = countInWords(answers, words);
    place?.(box);
    const isEmpty = answers.fits.length === 0;
    for (const other of [suggestions, plans]) if (other) other.hidden = true;
    if (!isEmpty || !suggestions || !plans) return;
    const { showPlans, showSuggestions } = await import('./nothing-fits.ts');
    if (asked !== turn) return;
    showSuggestions(suggestions, offerings, question, today, words, (address) => {
      history.pushState(null, '', address);
      restore();
      box.focus();
    });
    if (question.group !== undefined) showPlans(plans, offerings, question, today, words);
  };

  // A radio that is pressed while it is chosen lets go; a form has no other way to take it back.
  let held: readonly HTMLInputElement[] = [];
  const hold = () => {
    held = [...form.querySelectorAll<HTMLInputElement>('[type=radio]:checked')];
  };
  const release = (radio: HTMLInputElement, event: Event) => {
    if (!held.includes(radio)) return;
    if (event.type === 'keydown') event.preventDefault();
    radio.checked = false;
    apply(true);
  };
  /** @param isNew whether Back should undo it: a choice, and not every letter that is typed. */
  const apply = (isNew: boolean) => {
    const parsed = readForm(form, today);
    const address = location.pathname + formatQuestion(parsed.question);
    if (isNew) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    hold();
    void show(parsed);
  };
  const restore = () => {
    const params = new URLSearchParams(location.search);
    fillForm(form, params);
    hold();
    if (location.search || index) void show(parseQuestion(params, today));
  };

  const isChoice = (target: EventTarget | null): target is HTMLInputElement =>
    target instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(target.type);
  form.addEventListener('change', (event) => {
    if (!isChoice(event.target)) return;
    // A day and a date are one question: the later answer counts.
    if (event.target.name === 'day' && dates) dates.value = '';
    apply(true);
  });
  form.addEventListener('input', (event) => {
    if (isChoice(event.target)) return;
    if (event.target === dates && dates?.value) {
      for (const radio of form.querySelectorAll<HTMLInputElement>('[name=day]'))
        radio.checked = false;
    }
    apply(false);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply(true);
    box.focus();
  });
  form.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    const budget = target.closest<HTMLElement>('[data-budget]');
    if (budget) {
      const field = form.querySelector<HTMLInputElement>('[name=budget]');
      const isPressed = budget.getAttribute('aria-pressed') === 'true';
      if (field) field.value = isPressed ? '' : (budget.dataset['budget'] ?? '');
      apply(true);
    } else if (target.closest('[data-clear]')) {
      event.preventDefault();
      fillForm(form, new URLSearchParams());
      apply(true);
    } else if (target instanceof HTMLInputElement) release(target, event);
  });
  // Some browsers make no click of a press of the space bar on what is chosen already.
  form.addEventListener('keydown', (event) => {
    if (event.key === ' ') release(event.target as HTMLInputElement, event);
  });
  addEventListener('popstate', restore);
  box.addEventListener('click', keepPlace);
  bindShortlist();
  restore();
}

function countInWords({ fits, near }: Answers, { strings: t }: Words): string {
  const count = fits.length;
  const fitting = count === 0 ? t.fitsNone : count === 1 ? t.fitsOne : fill(t.fits, { count });
  return near.length > 0 ? `${fitting}, ${fill(t.nearCount, { count: near.length })}` : fitting;
}

/**
 * Answers take their height only when they come near, and so may push away what has just got the
 * focus by keyboard: it is brought back once they are drawn.
 */
function keepFocusInView(): void {
  document.addEventListener('focusin', () => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        document
          .querySelector(':focus-visible:not(input, select)')
          ?.scrollIntoView({ block: 'nearest' });
      }),
    );
  });
}
