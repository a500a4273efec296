import type { Locale } from '../i18n/locale.ts';

/** A text in the page's language; `lang` is set where it had to fall back to Indonesian. */
export interface LocalText {
  readonly text: string;
  readonly lang?: 'id';
}

/**
 * The text of a translatable field in a language. Where the translation is missing it is the
 * Indonesian, marked so that pages can label it and screen readers pronounce it.
 */
export function localise<K extends string>(
  data: Readonly<Partial<Record<K, string | undefined>>>,
  key: K,
  locale: Locale,
): LocalText | undefined {
  const group = data as Readonly<Record<string, string | undefined>>;
  const translated = locale === 'id' ? group[key] : group[`${key}En`];
  if (translated !== undefined) return { text: translated };
  const original = group[key];
  return original === undefined ? undefined : { text: original, lang: 'id' };
}

/** As `localise`, for a list of texts: all from one language. */
export function localiseList<K extends string>(
  data: Readonly<Partial<Record<K, readonly string[] | undefined>>>,
  key: K,
  locale: Locale,
): readonly LocalText[] {
  const group = data as Readonly<Record<string, readonly string[] | undefined>>;
  const translated = locale === 'id' ? group[key] : group[`${key}En`];
  if (translated) return translated.map((text) => ({ text }));
  return (group[key] ?? []).map((text) => ({ text, lang: 'id' }));
}
