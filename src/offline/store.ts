import { LARGEST_PHOTO, MOST, OLDEST, keyOf } from './rules.ts';
import type { Store } from './rules.ts';

// A browser may refuse storage: in a private window, on a full disk, by the visitor's will. Reading
// then finds nothing and keeping does nothing, and the page comes from the network as ever.

const SITE = 'katalog-';

/** Raise the number when what is kept changes its form: stores of another form are dropped. */
const FORM = `${SITE}1-`;

export const openStore = (store: Store) => caches.open(FORM + store);

/** What is kept of an address. */
export async function kept(store: Store, url: string): Promise<Response | undefined> {
  try {
    return await (await openStore(store)).match(keyOf(url));
  } catch {
    return undefined;
  }
}

/** What a server answers where there is nothing, or nothing any more. */
export const isGone = (status: number) => status === 404 || status === 410;

/** Keeps a reply, or drops what was kept where the page is gone: it may have been taken back. */
export async function keep(store: Store, url: string, reply: Response): Promise<void> {
  try {
    const { headers, ok, status, type } = reply;
    const cache = await openStore(store);
    if (isGone(status)) await cache.delete(keyOf(url));
    if (!ok || type !== 'basic') return;
    if (store === 'photos' && Number(headers.get('content-length')) > LARGEST_PHOTO) return;
    await cache.put(keyOf(url), reply);
    // What was kept first stands first; a page that is opened again moves to the end.
    const old = (await cache.keys()).slice(0, -MOST[store]);
    for (const key of old) await cache.delete(key);
    if (store === 'pages' && old.length > 0) await dropUnneeded();
  } catch {
    // See above.
  }
}

/**
 * Drops what belongs to earlier builds: stores of another form, and assets that no kept page names,
 * nor any asset that one does name. An old page so keeps the styles that it was made with.
 */
export async function dropUnneeded(): Promise<void> {
  await dropStores(FORM);
  const assets = await openStore('assets');
  const pages = await openStore('pages');
  const texts: string[] = [];
  const unneeded = new Set<Response>();
  // The assets first: a page that is being loaded is kept no later than its last asset.
  for (const asset of await assets.matchAll())
    // The offline page is kept among them.
    if (keyOf(asset.url).endsWith('/')) texts.push(await asset.text());
    else unneeded.add(asset);
  for (const page of await pages.matchAll()) texts.push(await page.text());
  for (const text of texts)
    for (const asset of unneeded)
      if (text.includes(asset.url.replace(/.*\//, ''))) {
        unneeded.delete(asset);
        texts.push(await asset.text());
      }
  for (const { url } of unneeded) await assets.delete(keyOf(url));
}

/** Drops old pages: what a business has taken back must not stay on a device for ever. */
export async function dropOldPages(): Promise<void> {
  const pages = await openStore('pages');
  for (const key of await pages.keys()) {
    const date = (await pages.match(key))?.headers.get('date') ?? '';
    if (Date.now() - Date.parse(date) > OLDEST) await pages.delete(key);
  }
}

/** Drops the site's stores, but those whose name begins with `spared`. */
export async function dropStores(spared = '-'): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(SITE) && !name.startsWith(spared)) await caches.delete(name);
}
