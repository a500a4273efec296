import { loadPagefind, toResult } from './pagefind.ts';
import type { Pagefind, Search } from './pagefind.ts';

const PAGE = 10;

/** Full-text search over everything, loaded only once somebody types. */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('main .header-search');
  const input = form?.querySelector<HTMLInputElement>('input[name=q]');
  const box = document.querySelector<HTMLElement>('#hasil');
  if (!form || !input || !box) return;
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-${name}]`);
  const status = part('status');
  const results = part('results');
  const types = part('types');
  const next = part('next');
  let library: Promise<Pagefind> | undefined;
  let found: Search | undefined;
  let shown = 0;
  let type = '';

  const load = () => (library ??= loadPagefind());
  const more = async () => {
    const fragments = await Promise.all(
      (found?.results.slice(shown, shown + PAGE) ?? []).map((result) => result.data()),
    );
    shown += fragments.length;
    results?.append(...fragments.map((fragment) => toResult(fragment)));
    if (next) next.hidden = shown >= (found?.results.length ?? 0);
  };
  const run = async () => {
    const query = input.value.trim();
    history.replaceState(
      null,
      '',
      query
        ? `?q=${encodeURIComponent(query)}${type ? `&type=${encodeURIComponent(type)}` : ''}`
        : location.pathname,
    );
    if (!query) {
      results?.replaceChildren();
      types?.replaceChildren();
      if (status) status.textContent = '';
      if (next) next.hidden = true;
      return;
    }
    try {
      const search = await (await load()).debouncedSearch(query, type ? { filters: { type } } : {});
      if (!search) return;
      found = search;
      shown = 0;
      results?.replaceChildren();
      const template =
        (search.results.length > 0 ? box.dataset['count'] : box.dataset['none']) ?? '';
      if (status)
        status.textContent = template
          .replace('{count}', String(search.results.length))
          .replace('{query}', query);
      if (!type) showTypes(search.filters['type'] ?? {});
      await more();
    } catch {
      library = undefined;
      if (status) status.textContent = box.dataset['failed'] ?? '';
    }
  };
  const showTypes = (counts: Readonly<Record<string, number>>) => {
    const names = Object.entries(counts).filter(([, count]) => count > 0);
    types?.replaceChildren(
      ...[['', found?.results.length ?? 0] as const, ...names].map(([name, count]) => {
        const label = document.createElement('label');
        label.className = 'choice';
        const radio = document.createElement('input');
        Object.assign(radio, { type: 'radio', name: 'type', value: name, checked: name === type });
        radio.addEventListener('change', () => {
          type = name;
          void run();
        });
        const words = document.createElement('span');
        words.textContent = `${name || (box.dataset['all'] ?? '')} (${count})`;
        label.append(radio, words);
        return label;
      }),
    );
  };
  const params = new URLSearchParams(location.search);
  input.value = params.get('q') ?? '';
  type = params.get('type') ?? '';
  input.addEventListener('input', () => void run());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  next?.addEventListener('click', () => void more());
  if (input.value) void run();
}
