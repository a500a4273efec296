import { formatDate, todayInJakarta } from '../i18n/format.ts';
import { STORED_WORDS } from '../i18n/offline.ts';
import { localeOf } from './rules.ts';

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
  const locale = localeOf(url);
  const words = STORED_WORDS[locale];
  // The server's own date: of when it sent the page, or last said that it has not changed.
  const date = headers.get('date');
  const day = date ? ` ${formatDate(todayInJakarta(new Date(date)), locale)}` : '';
  const notice = `<p class="wrap notice" id="tersimpan" role="status">${words.stored}${day}; ${words[why]}</p>`;
  const html = (await page.text()).replace(/<body[^>]*>/, `$&${notice}`);
  return new Response(html, { headers });
}
