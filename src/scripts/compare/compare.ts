import { formatQuestion } from '../../catalogue/visits/address.ts';
import { readPeople } from '../../catalogue/visits/numbers.ts';
import { formatDate, todayInCity } from '../../i18n/format.ts';
import { toLocale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/strings.ts';
import { bindPrintButtons } from '../print-button.ts';
import {
  isShortlisted,
  onShortlistChange,
  showCompareLinks,
  toggleShortlist,
} from '../shortlist.ts';
import { copyLink } from './copy-link.ts';
import { createLoader } from './load.ts';
import type { CompareFile, LoadedVisits } from './load.ts';
import type { Presented } from './present.ts';
import { formatState, readState } from './state.ts';
import type { CompareState } from './state.ts';

/** What draws a comparison, loaded when there is something to compare. */
async function loadView() {
  const [{ present }, { drawTable }] = await Promise.all([
    import('./present.ts'),
    import('./table.ts'),
  ]);
  return { present, drawTable };
}

/** Puts study visits side by side: those of the address, else those that this browser keeps. */
export function startCompare(): void {
  const box = document.querySelector<HTMLElement>('#banding');
  const part = (name: string) => box?.querySelector<HTMLElement>(`[data-${name}]`);
  const table = box?.querySelector('table');
  const group = box?.querySelector<HTMLInputElement>('input[name=group]');
  const only = box?.querySelector<HTMLInputElement>('input[name=beda]');
  const [status, sheet, empty] = [part('status'), part('sheet'), part('empty')];
  if (!box || !table || !group || !only || !status || !sheet || !empty) return;
  const locale = toLocale(document.documentElement.lang);
  const today = todayInCity(new Date());
  const load = createLoader(box.dataset['words'] ?? '', box.dataset['visits'] ?? '');
  let asked = readState(location.search, today);
  // Chromium leaves half of a name beyond the edge: names stay at the top while the table scrolls.
  table.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible'))
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  /** @param isNew whether Back should undo it: a choice, and not every digit that is typed. */
  const change = (state: CompareState, isNew: boolean) => {
    asked = { ...asked, state };
    const address = location.pathname + formatState(state);
    if (isNew) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };

  /** @param said what has just happened, told before what is shown now. */
  const show = async (said = ''): Promise<void> => {
    const { slugs, question, onlyDifferent } = asked.state;
    const shown = formatState(asked.state);
    only.checked = onlyDifferent;
    carryAddress(box, shown, formatQuestion(question));
    sheet.hidden = slugs.length === 0;
    empty.hidden = slugs.length > 0;
    showCompareLinks(empty);
    if (slugs.length === 0 && asked.left.length === 0 && said === '') {
      status.textContent = '';
      return;
    }
    let file: CompareFile, loaded: LoadedVisits, view: Awaited<ReturnType<typeof loadView>>;
    try {
      [file, loaded, view] = await Promise.all([load.words(), load.visits(slugs), loadView()]);
    } catch {
      status.textContent = box.dataset['failed'] ?? '';
      return;
    }
    // What has been changed meanwhile is shown by a later call.
    if (formatState(asked.state) !== shown) return;
    const { visits, unknown } = loaded;
    if (unknown.length > 0) {
      for (const slug of unknown.filter(isShortlisted)) toggleShortlist(slug);
      asked = { ...asked, left: [...asked.left, ...unknown] };
      change({ ...asked.state, slugs: slugs.filter((slug) => !unknown.includes(slug)) }, false);
      return show(said);
    }
    const presented = view.present(file, visits, asked, locale, today);
    view.drawTable(table, visits, presented.rows, formatQuestion(question), file.strings);
    only.disabled = visits.length < 2;
    table.classList.toggle('only-different', onlyDifferent && visits.length > 1);
    showWords(box, presented, file);
    status.textContent = `${said} ${presented.status}`.trim();
  };

  group.value = asked.state.question.group?.toString() ?? '';
  group.addEventListener('input', () => {
    const people = readPeople(group.value);
    const isWrong = people === undefined && group.value.trim() !== '';
    const problem = part('problem');
    if (problem) problem.hidden = !isWrong;
    if (isWrong) group.setAttribute('aria-invalid', 'true');
    else group.removeAttribute('aria-invalid');
    const { question } = asked.state;
    change({ ...asked.state, question: { ...question, group: people } }, false);
    void show();
  });
  only.addEventListener('change', () => {
    change({ ...asked.state, onlyDifferent: only.checked }, true);
    void show();
  });
  const remove = async (slug: string) => {
    const { slugs } = asked.state;
    const at = slugs.indexOf(slug);
    const [{ strings: t }, { visits }] = await Promise.all([load.words(), load.visits([slug])]);
    // What is kept for comparing and then taken out of the comparison is not wanted any more.
    if (isShortlisted(slug)) toggleShortlist(slug);
    asked = { ...asked, left: [] };
    change({ ...asked.state, slugs: slugs.filter((other) => other !== slug) }, true);
    await show(fill(t.removed, { name: visits[0]?.title.text ?? slug }));
    const buttons = table.querySelectorAll<HTMLElement>('[data-remove]');
    const next = buttons[at] ?? buttons[at - 1] ?? part('empty-heading');
    next?.focus();
  };
  table.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-remove]');
    if (button) void remove(button.dataset['remove'] ?? '');
  });
  part('copy')?.addEventListener('click', () => {
    void copyLink(box, status, load);
  });
  bindPrintButtons();
  addEventListener('popstate', () => {
    asked = readState(location.search, today);
    group.value = asked.state.question.group?.toString() ?? '';
    void show();
  });
  onShortlistChange(() => {
    showCompareLinks(empty);
  });
  change(asked.state, false);
  void show();
}

/** Takes selection and question along to the other language and back to the finder. */
function carryAddress(box: HTMLElement, search: string, question: string): void {
  const others = document.querySelectorAll<HTMLAnchorElement>('.header-tools a[hreflang]');
  for (const link of others) link.search = search;
  const finders = box.querySelectorAll<HTMLAnchorElement>('a[data-finder]');
  for (const link of finders) link.search = question;
}

/** Writes what stands around the table, on the screen and on the printed sheet. */
function showWords(box: HTMLElement, presented: Presented, { strings: t }: CompareFile): void {
  const write = (name: string, text: string, holder = name) => {
    const element = box.querySelector<HTMLElement>(`[data-${name}]`);
    if (element) element.textContent = text;
    const around = box.querySelector<HTMLElement>(`[data-${holder}]`);
    if (around) around.hidden = text === '';
  };
  const conditions = presented.conditions.join(' · ');
  write('conditions-text', conditions && fill(t.conditions, { conditions }), 'conditions');
  write('notes', presented.notes.join(' '));
  write('asked', presented.asked);
  const locale = toLocale(document.documentElement.lang);
  const date = formatDate(todayInCity(new Date()), locale);
  write('printed', fill(t.printed, { date }));
  write('address', location.href);
}
