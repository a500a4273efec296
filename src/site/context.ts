import type { ViewContext } from '../catalogue/views/types.ts';
import { getSettings } from '../cli/settings.ts';
import { todayInCity } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';

/**
 * The circumstances a page is made in. A day can be set, so that two builds of the same content can
 * be compared byte by byte.
 */
export function getContext(locale: Locale): ViewContext {
  const { buildDate, siteUrl } = getSettings();
  return { locale, today: buildDate ?? todayInCity(new Date()), siteUrl };
}
