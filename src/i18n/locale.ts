/** The site's languages. The first is the default and has no prefix in its addresses. */
export const LOCALES = ['id', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = LOCALES[0];

/** A phrase in every language of the site. */
export type Text = Readonly<Record<Locale, string>>;

/** The language of the address prefix: `undefined` and anything unknown mean the default. */
export function toLocale(prefix: string | undefined): Locale {
  return LOCALES.find((locale) => locale === prefix) ?? DEFAULT_LOCALE;
}

/** The address of `path` (absolute, with a slash at both ends) in a language. */
export function toHref(locale: Locale, path: string): string {
  return locale === DEFAULT_LOCALE ? path : `/${locale}${path}`;
}
