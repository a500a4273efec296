import type { ViewContext } from '../catalogue/views/types.ts';
import { getSettings } from '../cli/settings.ts';
import { todayInJakarta } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { readToday } from './reads.ts';

/**
 * The circumstances a page is made in. A day can be set, so that two builds of the same content can
 * be compared byte by byte.
 */
export function getContext(locale: Locale): ViewContext {
  const { siteUrl } = getSettings();
  const day = today();
  return {
    locale,
    get today() {
      return readToday(day);
    },
    siteUrl,
  };
}

/** The day on which pages are made, the same for all of them. */
export function today(): string {
  made ??= getSettings().buildDate ?? todayInJakarta(new Date());
  return import.meta.env.DEV ? todayInJakarta(new Date()) : made;
}

let made: string | undefined;
