import type { ViewContext } from '../catalogue/views/types.ts';
import { getSettings } from '../cli/settings.ts';
import { todayInJakarta } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';

/**
 * The circumstances a page is made in. `BUILD_DATE` (`YYYY-MM-DD`) sets the day, so that two builds
 * of the same content can be compared byte by byte.
 */
export function getContext(locale: Locale): ViewContext {
  return {
    locale,
    today: process.env['BUILD_DATE'] || todayInJakarta(new Date()),
    siteUrl: getSettings().siteUrl,
  };
}
