import { localeOf, withNotice } from './notice.ts';
import { storeOf, storeOfUrl } from './rules.ts';
import type { Store } from './rules.ts';
import type { FetchEvent, WorkerScope } from './scope.ts';
import { dropOldPages, dropStores, dropUnneeded, isGone, keep, kept } from './store.ts';
import { WORKER_PATH } from './worker-path.ts';

/** The addresses of the offline page in every language, written in by the build. */
declare const OFFLINE_PAGES: readonly string[];

/** How long the network may take (in milliseconds) where something is kept. */
const PATIENCE = 4_000;

const worker = globalThis as unknown as WorkerScope;
const { origin } = worker.location;

// A new worker takes over at once, and open pages of an earlier build may go on: every page names its
// styles and scripts by their content, so neither build is ever given what belongs to the other.
worker.addEventListener('install', (event) => {
  void worker.skipWaiting();
  event.waitUntil(Promise.all(OFFLINE_PAGES.map(fetchWhole)));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.allSettled([
      worker.registration.navigationPreload?.enable(),
      worker.clients.claim(),
      dropUnneeded(),
    ]),
  );
});

// A page that was loaded before there was a worker says what it consists of, itself first.
worker.addEventListener('message', (event) => {
  event.waitUntil(keepLoaded(event.data as readonly string[]));
});

worker.addEventListener('fetch', (event) => {
  const store = storeOf(event.request, origin);
  if (!store || isRemoved) return;
  const answer = store === 'assets' || store === 'photos' ? keptFirst : networkFirst;
  event.respondWith(answer(event, store));
});

async function keepLoaded(addresses: readonly string[]): Promise<void> {
  for (const [at, url] of addresses.entries()) {
    const store = storeOfUrl(url, origin, at === 0);
    // The browser has just loaded it, and so has it at hand.
    if (store && isKept(store)) await keep(store, url, await fetch(url));
  }
}

/** For what its name changes with. */
async function keptFirst(event: FetchEvent, store: Store): Promise<Response> {
  return (await kept(store, event.request.url)) ?? fromNetwork(event, store);
}

/** For what may have changed: the network, unless it fails, or is slow and something is kept. */
async function networkFirst(event: FetchEvent, store: Store): Promise<Response> {
  const { url } = event.request;
  const isPage = store === 'pages';
  const copy = kept(store, url);
  const late = new Promise<'slow'>((done) => {
    setTimeout(() => void copy.then((known) => known && done('slow')), PATIENCE);
  });
  const reply = await Promise.race([
    fromNetwork(event, store).catch(() => 'offline' as const),
    late,
  ]);
  if (reply instanceof Response) {
    if (isPage) event.waitUntil(tidy());
    return reply;
  }
  const known = await copy;
  if (known) return isPage ? withNotice(known, url, reply) : known;
  const instead = OFFLINE_PAGES.find((page) => isPage && localeOf(page) === localeOf(url));
  return (instead && (await kept('assets', instead))) || Response.error();
}

async function fromNetwork(event: FetchEvent, store: Store): Promise<Response> {
  const reply = fetchAhead(event);
  // Also when the visitor has been given a copy: the next visit has this reply.
  event.waitUntil(
    reply.then(
      async (answer) => {
        if (isKept(store)) await keep(store, event.request.url, answer.clone());
      },
      () => {},
    ),
  );
  return reply;
}

async function fetchAhead({ request, preloadResponse }: FetchEvent): Promise<Response> {
  return (await preloadResponse.catch(() => undefined)) ?? fetch(request);
}

/** Keeps a page or a script with all that it names. */
async function fetchWhole(path: string): Promise<void> {
  const reply = await fetch(path);
  if (!reply.ok) throw new Error(path);
  const text = await reply.clone().text();
  await keep('assets', path, reply);
  const named = text.matchAll(/"(?:\.|\/_astro)\/([\w.-]+)"/g);
  await Promise.all(Array.from(named, ([, name]) => fetchWhole(`/_astro/${name}`)));
}

/** Whoever saves data gets no photos kept. */
const isKept = (store: Store) => store !== 'photos' || !worker.navigator.connection?.saveData;

let hasTidied = false;
let isRemoved = false;

/**
 * Once in each of the worker's lives, and with a network: old pages go, and where the site has no
 * worker any more, so do this one and all that it keeps.
 */
async function tidy(): Promise<void> {
  if (hasTidied) return;
  hasTidied = true;
  const { status } = await fetch(WORKER_PATH, { method: 'HEAD', cache: 'no-store' });
  if (!isGone(status)) return dropOldPages();
  isRemoved = true;
  await worker.registration.unregister();
  await dropStores();
}
