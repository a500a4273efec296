import { DIRECTORY } from '../catalogue/directory-definition.ts';
import {
  countFacets,
  filterItems,
  formatQuery,
  parseQuery,
  relaxations,
} from '../catalogue/facets.ts';
import type { FacetItem, FacetQuery } from '../catalogue/facets.ts';
import type { CardData } from '../catalogue/views/card-data.ts';
import { buildCard } from './card.ts';

type Item = FacetItem & { readonly card: CardData };

/** Makes the directory answer at once: filters, counts, order, address and Back. */
export function startDirectory(): void {
  const form = document.querySelector<HTMLFormElement>('#saring');
  const list = document.querySelector<HTMLElement>('#daftar');
  const grid = list?.querySelector<HTMLElement>('.cards');
  const blank = list?.querySelector<HTMLTemplateElement>('template[data-card]');
  if (!form || !list || !grid || !blank) return;
  // Where the style sheet cannot open the facets on a wide screen, this does.
  const facets = form.querySelector('details');
  if (facets && matchMedia('(min-width: 60rem)').matches) facets.open = true;
  let items: Promise<Item[]> | undefined;
  const load = () =>
    (items ??= fetch(list.dataset['index'] ?? '').then((reply) => reply.json() as Promise<Item[]>));
  const cards = new Map<string, HTMLElement>();
  for (const card of grid.querySelectorAll<HTMLElement>('[data-slug]'))
    cards.set(card.dataset['slug'] ?? '', card);

  const show = async (query: FacetQuery) => {
    const all = await load();
    const fitting = filterItems(all, query);
    const shown = new Set(fitting.map(({ slug }) => slug));
    for (const { slug, card } of fitting) {
      const element = cards.get(slug) ?? buildCard(blank, slug, card);
      cards.set(slug, element);
      element.hidden = false;
      grid.append(element);
    }
    for (const [slug, element] of cards) if (!shown.has(slug)) element.hidden = true;
    const pager = list.querySelector<HTMLElement>('.pager');
    if (pager) pager.hidden = true;
    updateCounts(form, all, query);
    say(list, fitting.length, all.length);
    showEmpty(form, list, all, query, fitting.length === 0);
  };

  const readForm = (): FacetQuery => {
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string') params.append(name, value);
    }
    return parseQuery(params, DIRECTORY);
  };
  const apply = (isNew: boolean) => {
    const query = readForm();
    const address = location.pathname + formatQuery(query, DIRECTORY);
    if (isNew) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void show(query);
  };
  const restore = () => {
    const query = parseQuery(new URLSearchParams(location.search), DIRECTORY);
    fillForm(form, query);
    if (location.search || items) void show(query);
  };
  form.addEventListener('change', (event) => {
    if ((event.target as HTMLInputElement).name !== 'q') apply(true);
  });
  form.addEventListener('input', (event) => {
    if ((event.target as HTMLInputElement).name === 'q') apply(false);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply(true);
  });
  form.querySelector('[data-clear]')?.addEventListener('click', (event) => {
    event.preventDefault();
    form.reset();
    fillForm(form, parseQuery(new URLSearchParams(), DIRECTORY));
    apply(true);
  });
  addEventListener('popstate', restore);
  restore();
}

function fillForm(form: HTMLFormElement, query: FacetQuery): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    input.checked = query.facets[input.name]?.includes(input.value) ?? false;
  }
  const text = form.querySelector<HTMLInputElement>('input[name=q]');
  if (text) text.value = query.text;
  const sort = form.querySelector<HTMLSelectElement>('select[name=sort]');
  if (sort) sort.value = query.sort;
}

function updateCounts(form: HTMLFormElement, items: readonly Item[], query: FacetQuery): void {
  const counts = countFacets(items, query, DIRECTORY);
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const count = counts[input.name]?.[input.value] ?? 0;
    const data = input.parentElement?.querySelector('data');
    if (data) data.textContent = String(count);
    input.parentElement?.classList.toggle('is-empty', count === 0);
  }
}

function say(list: HTMLElement, shown: number, total: number): void {
  const status = list.querySelector('[data-status]');
  const template = (shown === total ? list.dataset['count'] : list.dataset['countOf']) ?? '';
  if (status)
    status.textContent = template
      .replace('{count}', String(shown))
      .replace('{total}', String(total));
}

/** Where nothing fits: which choice to drop, each as a button that does it. */
function showEmpty(
  form: HTMLFormElement,
  list: HTMLElement,
  items: readonly Item[],
  query: FacetQuery,
  isEmpty: boolean,
): void {
  const box = list.querySelector<HTMLElement>('[data-empty]');
  if (!box) return;
  box.hidden = !isEmpty;
  box.replaceChildren();
  if (!isEmpty) return;
  const text = document.createElement('p');
  text.textContent = list.dataset['none'] ?? '';
  const choices = document.createElement('ul');
  for (const { facet, value, count } of relaxations(items, query)) {
    const labels = value
      .split(',')
      .map(
        (one) =>
          form.querySelector<HTMLElement>(`input[name="${facet}"][value="${CSS.escape(one)}"]`)
            ?.dataset['label'] ?? one,
      );
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = (list.dataset['drop'] ?? '')
      .replace('{choice}', labels.join(', '))
      .replace('{count}', String(count));
    button.addEventListener('click', () => {
      fillForm(
        form,
        facet === 'q'
          ? { ...query, text: '' }
          : { ...query, facets: { ...query.facets, [facet]: [] } },
      );
      form.dispatchEvent(new Event('change'));
      list.querySelector<HTMLElement>('.cards a')?.focus();
    });
    const item = document.createElement('li');
    item.append(button);
    choices.append(item);
  }
  if (!choices.firstChild)
    text.append(` ${(list.dataset['all'] ?? '').replace('{count}', String(items.length))}`);
  box.append(text, choices);
}
