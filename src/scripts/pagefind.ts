/** A page as the index describes it; the excerpt is text with `<mark>`. */
export interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface Search {
  readonly results: readonly { data(): Promise<Fragment> }[];
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The search library that the index brings along (https://pagefind.app/docs/api/). */
export interface Pagefind {
  init(): Promise<void>;
  debouncedSearch(
    query: string,
    options?: { filters?: Record<string, string> },
  ): Promise<Search | null>;
}

/** Loads the index of the page's language: only once somebody types. */
export async function loadPagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const library = (await import(/* @vite-ignore */ address)) as Pagefind;
  await library.init();
  return library;
}

/** A result as a list shows it: picture, type, name and, unless it is to be `brief`, the excerpt. */
export function toResult({ url, excerpt, meta }: Fragment, brief = false): HTMLElement {
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
  const heading = document.createElement(brief ? 'p' : 'h2');
  heading.className = 'card-title';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  heading.append(link);
  words.append(kicker, heading);
  if (!brief) {
    const text = document.createElement('p');
    text.append(...marked(excerpt));
    words.append(text);
  }
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
