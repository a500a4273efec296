import { STORED_WORDS } from '../i18n/offline.ts';
import { toLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { keyOf } from './rules.ts';

/** The language of a page by its address. */
export const localeOf = (url: string): Locale => toLocale(keyOf(url).split('/')[1]);

/** How far the city's clock is before UTC; written in when the worker is made. */
declare const OFFLINE_HOURS: number;

const DAY = { dateStyle: 'long', timeZone: 'UTC' } as const;

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
  const day = date ? ` ${toCityTime(date).toLocaleDateString(words.tag, DAY)}` : '';
  const notice = `<p class="wrap notice" id="tersimpan" role="status">${words.stored}${day}; ${words[why]}</p>`;
  const html = (await page.text()).replace(/<body[^>]*>/, `$&${notice}`);
  return new Response(html, { headers });
}

const toCityTime = (date: string) => new Date(Date.parse(date) + OFFLINE_HOURS * 3_600_000);
