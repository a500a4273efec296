import type { ViewContext } from '../catalogue/views/types.ts';
import { todayInCity } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { readToday } from './reads.ts';
import { settings } from './settings.ts';

/**
 * The circumstances a page is made in. A day can be set, so that two builds of the same content can
 * be compared byte by byte.
 */
export function getContext(locale: Locale): ViewContext {
  const day = today();
  return {
    locale,
    get today() {
      return readToday(day);
    },
    siteUrl: settings.siteUrl,
  };
}

/** The day on which pages are made, the same for all of them. */
export function today(): string {
  // In development the server runs for days.
  if (import.meta.env.DEV) return settings.buildDate ?? todayInCity(new Date());
  made ??= settings.buildDate ?? todayInCity(new Date());
  return made;
}

let made: string | undefined;
