import searchStyles from '../styles/search.css?url';
import { loadStyles } from './load-styles.ts';
import { loadPagefind, toResult } from './pagefind.ts';

const SHOWN = 5;

/**
 * Shows the first results below a search form while its words change. The form itself still leads
 * to the page with all results; Escape, or going elsewhere, closes the panel.
 */
export function openPanel(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  if (!input) return;
  const panel = document.createElement('div');
  panel.className = 'search-panel';
  panel.hidden = true;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const results = document.createElement('div');
  results.className = 'results';
  panel.append(status, results);
  form.append(panel);
  const styles = loadStyles(searchStyles);
  const isDrawn = new Promise((done) => {
    if (styles.sheet) done(true);
    for (const end of ['load', 'error']) styles.addEventListener(end, done, { once: true });
  });

  const update = async () => {
    const query = input.value.trim();
    if (!query) {
      panel.hidden = true;
      return;
    }
    try {
      const search = await (await loadPagefind()).debouncedSearch(query, {});
      if (!search || input.value.trim() !== query) return;
      const first = await Promise.all(search.results.slice(0, SHOWN).map((found) => found.data()));
      results.replaceChildren(...first.map((fragment) => toResult(fragment, true)));
      const template =
        (first.length > 0 ? form.dataset['count'] : form.dataset['none']) ?? '{query}';
      status.textContent = template
        .replace('{count}', String(search.results.length))
        .replace('{query}', query);
      if (search.results.length > SHOWN) results.append(allResults(form, query));
    } catch {
      // Without the index the form still works: it leads to the page that says what is wrong.
      results.replaceChildren(allResults(form, query));
      status.textContent = '';
    }
    // Without its styles it would push the page down.
    await isDrawn;
    panel.hidden = false;
  };
  const close = () => {
    panel.hidden = true;
  };
  input.addEventListener('input', () => void update());
  input.addEventListener('focus', () => {
    if (input.value.trim() && panel.hidden) void update();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    event.preventDefault();
    close();
    input.focus();
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) close();
  });
  // A press on a result must not take the focus first: that would close the panel under it.
  panel.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  void update();
}

function allResults(form: HTMLFormElement, query: string): HTMLElement {
  const link = document.createElement('a');
  link.className = 'all-results';
  link.href = `${form.action}?q=${encodeURIComponent(query)}`;
  link.textContent = form.dataset['all'] ?? '';
  return link;
}
