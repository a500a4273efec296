import type { BrowserContext, Page, Response } from '@playwright/test';
import { FOREIGN } from '../../hostile/payloads.ts';

/** What a page did that a page of ours never does. */
export interface Deeds {
  /** Scripts of an attacker that ran. */
  readonly ran: string[];
  /** What was asked of an attacker's host, pictures aside: `script https://…`. */
  readonly fetched: string[];
  /** Errors that reached the window. */
  readonly errors: string[];
}

/** A page that notes what an attacker's script would do: call `ran`, open a dialog, load more. */
export async function watchedPage(context: BrowserContext): Promise<{ page: Page; deeds: Deeds }> {
  const deeds: Deeds = { ran: [], fetched: [], errors: [] };
  await context.exposeBinding('ran', (_, what) => void deeds.ran.push(String(what)));
  await context.route(`${FOREIGN}/**`, (route) => {
    const type = route.request().resourceType();
    if (type !== 'image') deeds.fetched.push(`${type} ${route.request().url()}`);
    if (type === 'script')
      return route.fulfill({ contentType: 'text/javascript', body: 'ran("file")' });
    return route.fulfill({ contentType: 'text/html', body: '<p>Milik penyerang</p>' });
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    deeds.ran.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => deeds.errors.push(error.message));
  return { page, deeds };
}

/**
 * Opens a page, waits for what runs by itself, then does what a visitor could be led to do: presses
 * whatever does not lead to an ordinary address, and moves over everything in the story.
 */
export async function provoke(page: Page, url: string): Promise<Response | null> {
  const response = await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(60);
  // A redirect may take the page away meanwhile: that is seen in what was fetched.
  await page.evaluate(press).catch(() => undefined);
  await page.waitForTimeout(60);
  return response;
}

function press(): void {
  const ordinary = /^(?:https?|mailto|tel):$/;
  const protocolOf = (value: string | null) =>
    value === null ? 'none' : (URL.parse(value, document.baseURI)?.protocol ?? 'none');
  const isOrdinary = (element: Element) =>
    ['href', 'xlink:href', 'action', 'formaction']
      .map((name) => protocolOf(element.getAttribute(name)))
      .every((protocol) => protocol === 'none' || ordinary.test(protocol));
  for (const element of document.querySelectorAll('a, area, mi, button')) {
    const form = element.closest('form');
    if (isOrdinary(element) && (!form || isOrdinary(form))) continue;
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
  for (const element of document.querySelectorAll('.prose *'))
    for (const name of ['mouseover', 'focus', 'pointerdown'])
      element.dispatchEvent(new Event(name, { bubbles: false }));
  for (const element of document.querySelectorAll('.prose [onclick]'))
    element.dispatchEvent(new Event('click'));
}
