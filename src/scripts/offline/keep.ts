import { WORKER_PATH } from '../../offline/worker-path.ts';

/** Lets pages that have been seen stay readable without a network. */
export function keepForOffline(): void {
  // The development server has no worker. Where a build leaves it out, that of an earlier build finds
  // out by itself and goes.
  if (!import.meta.env.PROD || !import.meta.env.OFFLINE || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  // After everything that the page itself needs.
  addEventListener('load', () => {
    // A line that was there from the beginning is not read out; one that is put in anew is.
    const notice = document.querySelector('#tersimpan');
    notice?.replaceChildren(notice.textContent);
    // Without storage, as in some private windows, there is no worker, and nothing else changes.
    serviceWorker.register(WORKER_PATH).catch(() => {});
    // What was loaded before there is a worker, it did not see.
    if (serviceWorker.controller) return;
    void serviceWorker.ready.then(({ active }) => {
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      active?.postMessage([location.href, ...loaded]);
    });
  });
}
