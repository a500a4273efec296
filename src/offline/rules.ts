/** Address of the page that is shown instead of one that is not kept, without language. */
export const OFFLINE_PATH = '/luring/';

/** How many replies are kept of each kind; of assets, as many as the kept pages need. */
export const MOST = {
  pages: 60,
  /** Styles, scripts and fonts. */
  assets: Infinity,
  photos: 120,
  /** What lists, finder and search read, and the drawn art. */
  files: 200,
};

export type Store = keyof typeof MOST;

/** A larger photo (in bytes) is not kept: a cheap phone has little room. */
export const LARGEST_PHOTO = 300_000;

/** An older page (in milliseconds) is not kept any longer: 60 days. */
export const OLDEST = 60 * 86_400_000;

/** What decides about a request; a `Request` is one. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
  readonly referrer: string;
  readonly headers: Pick<Headers, 'has'>;
}

/**
 * Where the reply to a request belongs; `undefined` where the worker has no part in it: what is
 * written, other origins, parts of a file, the editors and all that they load.
 */
export function storeOf({ url, method, mode, referrer, headers }: Asked, origin: string) {
  if (method !== 'GET' || headers.has('range')) return undefined;
  if (isEditor(url, origin) || isEditor(referrer, origin)) return undefined;
  return storeOfUrl(url, origin, mode === 'navigate');
}

/** Where the reply to an address belongs, a page's only if it is asked for as one. */
export function storeOfUrl(url: string, origin: string, isPage: boolean): Store | undefined {
  const path = keyOf(url);
  if (!url.startsWith(`${origin}/`)) return undefined;
  if (path.endsWith('/')) return isPage ? 'pages' : undefined;
  if (path.startsWith('/_astro/')) return /\.(css|js|woff2)$/.test(path) ? 'assets' : 'photos';
  return /^\/(en\/)?(indeks|data|pagefind|art)\//.test(path) ? 'files' : undefined;
}

/**
 * By what a reply is kept: its path alone. A filter or a question in the address is answered in the
 * page. A page's path without its last slash leads to the page.
 */
export function keyOf(url: string): string {
  return new URL(url, 'https://site').pathname.replace(/(\/[^/.]+)$/, '$1/');
}

const isEditor = (url: string, origin: string) => `${url}/`.startsWith(`${origin}/admin/`);
