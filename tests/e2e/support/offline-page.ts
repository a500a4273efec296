import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** A profile with photos. */
export const PROFILE = '/ukm/contoh-batik-sekar-laut/';

/** Opens a page and waits until the worker has kept it with what it is made of. */
export async function see(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('load');
  await expect
    .poll(() =>
      page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        const loaded = performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname)
          .filter((path) => path.startsWith('/_astro/'));
        const wanted = [location.pathname, ...loaded];
        const found = await Promise.all(wanted.map((path) => caches.match(path)));
        return wanted.filter((_, at) => !found[at]);
      }),
    )
    .toEqual([]);
}

/** What a page lacks that it should show: styles, and the pictures that are in view. */
export function lacking(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...[...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
      .filter(({ sheet }) => !sheet)
      .map(({ href }) => href),
    ...[...document.images]
      .filter((image) => image.getBoundingClientRect().top < innerHeight)
      .filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
      .map(({ currentSrc, src }) => currentSrc || src),
  ]);
}

/** The notice of a page that is shown as it was kept. */
export const notice = (page: Page) => page.locator('#tersimpan');

interface LayoutShift extends PerformanceEntry {
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** What has moved on the page, up or down, by the height of an element or more. */
export async function movedBy(page: Page, selector: string): Promise<string[]> {
  const { height } = (await page.locator(selector).boundingBox()) ?? { height: Infinity };
  return page.evaluate(async (least) => {
    const moved: string[] = [];
    const note = (entries: PerformanceEntryList) => {
      for (const { sources } of entries as LayoutShift[])
        for (const { node, previousRect, currentRect } of sources)
          if (Math.abs(previousRect.y - currentRect.y) >= least) moved.push(node?.nodeName ?? '');
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // Earlier ones are handed over before the next frame but one.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    note(observer.takeRecords());
    return moved;
  }, height);
}

/** Ends the running workers, as a browser does with one that has nothing to do. */
export async function stopWorkers(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await client.detach();
}
