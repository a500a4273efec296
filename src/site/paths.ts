import { DEFAULT_LOCALE, LOCALES } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';

/** The `lang` parameter of a page's address: absent for the default language. */
export function langParam(locale: Locale): string | undefined {
  return locale === DEFAULT_LOCALE ? undefined : locale;
}

/** One static path for each language. */
export function localePaths() {
  return LOCALES.map((locale) => ({ params: { lang: langParam(locale) } }));
}

/** One static path for each language and item. */
export function localised<T, P extends Record<string, string | undefined>>(
  items: readonly T[],
  toParams: (item: T) => P,
) {
  return LOCALES.flatMap((locale) =>
    items.map((item) => ({
      params: { lang: langParam(locale), ...toParams(item) },
      props: { item },
    })),
  );
}
