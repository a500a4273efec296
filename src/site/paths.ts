import { DEFAULT_LOCALE, LOCALES } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { digestOf } from './digest.ts';

/** The `lang` parameter of a page's address: absent for the default language. */
export function langParam(locale: Locale): string | undefined {
  return locale === DEFAULT_LOCALE ? undefined : locale;
}

/**
 * Static paths with the key of what each page is handed. What a page reads besides is noted while it
 * is made: together they tell when it has to be made again.
 */
export function keyed<P extends { readonly params: unknown; readonly props?: unknown }>(
  paths: readonly P[],
) {
  return paths.map((path) => ({ ...path, cacheKey: digestOf(path.props) }));
}

/** One static path for each language. */
export function localePaths() {
  return keyed(LOCALES.map((locale) => ({ params: { lang: langParam(locale) } })));
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
      cacheKey: digestOf(item),
    })),
  );
}
