import type { Page } from '@playwright/test';

declare global {
  var announced: string[];
}

/** Writes down, from the next page on, whatever a live region says. To be called before `goto`. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.announced = [];
    const live = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';
    new MutationObserver((records) => {
      const regions = new Set<Element>();
      for (const { target, type } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        if (region && type !== 'attributes') regions.add(region);
      }
      for (const region of regions)
        globalThis.announced.push(region.textContent.trim().replace(/\s+/g, ' '));
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** What has been said since the last call. */
export function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => globalThis.announced.splice(0));
}
