import { STORED_WORDS } from '../i18n/offline.ts';
import { toLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { keyOf } from './rules.ts';

/** The language of a page by its address. */
export const localeOf = (url: string): Locale => toLocale(keyOf(url).split('/')[1]);

/** The city's, written in when the worker is made: it holds nothing else of the city. */
declare const OFFLINE_TIME_ZONE: string;

/**
 * A kept page with a line above it that says of when it is, and why it is shown. The line is part of
 * what the browser draws first, so nothing moves; pages from the network need not carry it.
 *
 * @param why as `STORED_WORDS` names it.
 */
export async function withNotice(
  page: Response,
  url: string,
  why: 'offline' | 'slow',
): Promise<Response> {
  const { headers } = page;
  const words = STORED_WORDS[localeOf(url)];
  // The server's own date: of when it sent the page, or last said that it has not changed.
  const date = headers.get('date');
  // As `formatDate` writes it, which would be a tenth of the worker.
  const day = date
    ? ` ${new Date(date).toLocaleDateString(words.tag, { dateStyle: 'long', timeZone: OFFLINE_TIME_ZONE })}`
    : '';
  const notice = `<p class="wrap notice" id="tersimpan" role="status">${words.stored}${day}; ${words[why]}</p>`;
  const html = (await page.text()).replace(/<body[^>]*>/, `$&${notice}`);
  return new Response(html, { headers });
}
