import { formatQuery, parseQuery, unknownValues } from '../../catalogue/lists/address.ts';
import { filterItems } from '../../catalogue/lists/facets.ts';
import type { FacetQuery } from '../../catalogue/lists/facets.ts';
import type { PackedList } from '../../catalogue/lists/packed.ts';
import { unpackList } from '../../catalogue/lists/unpack.ts';
import type { UnpackedList } from '../../catalogue/lists/unpack.ts';
import { formatNumber, todayInCity } from '../../i18n/format.ts';
import type { FILTER_STRINGS, ListStrings } from '../../i18n/lists.ts';
import { fill } from '../../i18n/strings.ts';
import { fetchJson } from '../fetch-json.ts';
import { fillForm, fillMenus, fitForm, readForm, showProblems, updateCounts } from './form.ts';
import { makeGrid } from './grid.ts';

/** What a list says, as its page carries it. */
export type ListWords = ListStrings &
  Pick<(typeof FILTER_STRINGS)['id'], 'failed' | 'unknown' | 'badAmount'>;

/** Makes a list answer at once: filters, counts, order, address and Back. */
export function startList(): void {
  const form = document.querySelector<HTMLFormElement>('#saring');
  const box = document.querySelector<HTMLElement>('#daftar');
  const status = box?.querySelector('[data-status]');
  if (!form || !box || !status) return;
  const empty = box.querySelector<HTMLElement>('[data-empty]');
  const results = form.querySelector<HTMLElement>('[data-results]');
  const words = JSON.parse(box.dataset['words'] ?? '{}') as ListWords;
  const grid = makeGrid(box, words);
  fitForm(form);
  let list: Promise<UnpackedList> | undefined;
  let turn = 0;
  const load = () =>
    (list ??= fetchJson(box.dataset['index'] ?? '').then((packed) => {
      const unpacked = unpackList(packed as PackedList, todayInCity(new Date()));
      fillMenus(form, unpacked);
      // Its first use costs a slow phone as much as an answer: not while one is waited for.
      formatNumber(0, 'id');
      return unpacked;
    }));
  // Whoever touches the form will choose: the list is there before the first choice is made.
  for (const type of ['pointerdown', 'focusin'])
    form.addEventListener(type, () => void load().catch(() => (list = undefined)), { once: true });

  /** Runs with the list, or says that it could not be had; the next choice tries again. */
  const withList = async (run: (unpacked: UnpackedList) => void) => {
    try {
      const unpacked = await load();
      run(unpacked);
    } catch {
      list = undefined;
      status.textContent = words.failed;
    }
  };
  const show = (unpacked: UnpackedList, query: FacetQuery, shown?: number) => {
    const { items } = unpacked;
    const fitting = filterItems(items, query);
    grid.show(fitting, shown);
    turn += 1;
    const asked = turn;
    // The counts beside the choices need not hold up the answer.
    setTimeout(() => {
      if (asked === turn) updateCounts(form, unpacked, query);
    });
    const isAll = fitting.length === items.length;
    const template = isAll ? (items.length === 1 ? words.one : words.count) : words.countOf;
    const text = fill(template, { count: fitting.length, total: items.length });
    status.textContent = text;
    if (results) results.textContent = fill(results.dataset['results'] ?? '', { count: text });
    if (empty) empty.hidden = true;
    if (!empty || fitting.length > 0) return;
    void import('./empty.ts').then(({ offerWaysOut }) => {
      if (asked !== turn) return;
      offerWaysOut(form, empty, unpacked, query, words, (next) => {
        fillForm(form, next);
        void apply(true).then(() => {
          grid.focus();
        });
      });
      empty.hidden = false;
    });
  };
  /** @param isNew whether Back should undo it: a choice, and not every letter that is typed. */
  const apply = (isNew: boolean) =>
    withList((unpacked) => {
      const query = readForm(form, unpacked.definition);
      const address = location.pathname + formatQuery(query, unpacked.definition);
      if (!isNew) history.replaceState(null, '', address);
      else if (address !== location.pathname + location.search)
        history.pushState(null, '', address);
      showProblems(form, box, [], words);
      show(unpacked, query);
    });
  const restore = () => {
    if (!location.search && !list) return;
    void withList((unpacked) => {
      const params = new URLSearchParams(location.search);
      const query = parseQuery(params, unpacked.definition);
      fillForm(form, query);
      showProblems(form, box, unknownValues(params, unpacked.definition), words);
      show(unpacked, query, grid.kept());
    });
  };
  // The order is asked beside the list, outside the form that it belongs to.
  const isAsked = (target: EventTarget | null) =>
    (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) &&
    target.form === form;
  const isTyped = (target: EventTarget | null) =>
    target instanceof HTMLInputElement && target.type !== 'checkbox';
  document.addEventListener('change', ({ target }) => {
    if (isAsked(target) && !isTyped(target)) void apply(true);
  });
  form.addEventListener('input', ({ target }) => {
    if (isTyped(target)) void apply(false);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void apply(true);
  });
  form.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    const price = target.closest<HTMLElement>('[data-max]');
    const bound = form.querySelector<HTMLInputElement>('[name=max]');
    if (price && bound) {
      const isPressed = price.getAttribute('aria-pressed') === 'true';
      bound.value = isPressed ? '' : formatNumber(Number(price.dataset['max']), 'id');
      void apply(true);
    } else if (target.closest('[data-clear]')) {
      event.preventDefault();
      form.reset();
      void apply(true);
    }
  });
  addEventListener('popstate', restore);
  restore();
}
