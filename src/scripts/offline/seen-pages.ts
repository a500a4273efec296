import { formatDate, todayInCity } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { OFFLINE_PATH } from '../../offline/rules.ts';
import { openStore } from '../../offline/store.ts';
import { element } from '../element.ts';

/** Lists the pages that are kept on this device, the latest first, and goes on with the network. */
export async function listSeenPages(): Promise<void> {
  const list = document.querySelector('[data-seen]');
  const none = document.querySelector<HTMLElement>('[data-none]');
  const retry = document.querySelector<HTMLElement>('[data-retry]');
  const again = () => location.reload();
  retry?.addEventListener('click', again);
  // Shown instead of another page, this one gives way to it as soon as it can be had.
  if (!location.pathname.endsWith(OFFLINE_PATH)) addEventListener('online', again);
  if (!list || !none) return;
  try {
    list.append(...(await readSeenPages()));
  } catch {
    // Without storage nothing is kept.
  }
  none.hidden = list.childElementCount > 0;
}

async function readSeenPages(): Promise<HTMLElement[]> {
  const here = document.documentElement.lang as Locale;
  const pages = await openStore('pages');
  const items: HTMLElement[] = [];
  for (const key of await pages.keys()) {
    const reply = await pages.match(key);
    if (!reply || key.url.endsWith(OFFLINE_PATH)) continue;
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
    const link = element('a', page.title.replace(/ · [^·]*$/, ''));
    link.href = key.url;
    const { lang } = page.documentElement;
    if (lang !== here) Object.assign(link, { lang, hreflang: lang });
    const item = element('li');
    item.append(link);
    const date = reply.headers.get('date');
    if (date) item.append(` (${formatDate(todayInCity(new Date(date)), here)})`);
    items.unshift(item);
  }
  return items;
}
