import { certificationEn } from './certification-en.ts';
import { certificationId } from './certification-id.ts';
import type { Locale } from './locale.ts';

export type CertificationStrings = Readonly<Record<keyof typeof certificationId, string>>;

const STRINGS: Readonly<Record<Locale, CertificationStrings>> = {
  id: certificationId,
  en: certificationEn,
};

/** The strings of the pages about certificates in a language. */
export function certificationStringsOf(locale: Locale): CertificationStrings {
  return STRINGS[locale];
}
