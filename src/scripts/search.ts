interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Search {
  readonly results: readonly { data(): Promise<Fragment> }[];
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Pagefind {
  init(): Promise<void>;
  debouncedSearch(
    query: string,
    options?: { filters?: Record<string, string> },
  ): Promise<Search | null>;
}

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

  const load = () => (library ??= importPagefind());
  const more = async () => {
    const fragments = await Promise.all(
      (found?.results.slice(shown, shown + PAGE) ?? []).map((result) => result.data()),
    );
    shown += fragments.length;
    results?.append(...fragments.map(toResult));
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

async function importPagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const library = (await import(/* @vite-ignore */ address)) as Pagefind;
  await library.init();
  return library;
}

function toResult({ url, excerpt, meta }: Fragment): HTMLElement {
  const article = document.createElement('article');
  article.className = 'result';
  const image = document.createElement('img');
  Object.assign(image, {
    src: meta['image'] ?? '/art/border/favicon.svg',
    alt: '',
    width: 96,
    height: 72,
    loading: 'lazy',
  });
  const words = document.createElement('div');
  const kicker = document.createElement('p');
  kicker.className = 'card-kicker';
  kicker.textContent = meta['type'] ?? '';
  const heading = document.createElement('h2');
  heading.className = 'card-title';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  heading.append(link);
  const text = document.createElement('p');
  text.append(...marked(excerpt));
  words.append(kicker, heading, text);
  article.append(image, words);
  return article;
}

/** The excerpt is text with `<mark>`; it is rebuilt node by node, so that nothing in it can run. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
