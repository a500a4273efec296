import { CARE_PATH } from '../catalogue/views/care.ts';
import { CERTIFICATION_PATH } from '../catalogue/views/certificates.ts';
import { NUMBERS_PATH } from '../catalogue/views/numbers/view.ts';
import type { Link } from '../catalogue/views/types.ts';
import { certificationStringsOf } from '../i18n/certification.ts';
import { knowledgeStringsOf } from '../i18n/knowledge.ts';
import { numbersStringsOf } from '../i18n/numbers.ts';
import { toHref } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { stringsOf } from '../i18n/strings.ts';
import { COLLECTIONS } from '../schema/collections.ts';

/** The main navigation, in the order of what most visitors come for. */
export function navigation(locale: Locale): Link[] {
  const collection = (
    key: 'ukm' | 'products' | 'study-visits' | 'innovations' | 'motifs' | 'activities',
  ) => ({
    label: COLLECTIONS[key].label[locale],
    href: toHref(locale, COLLECTIONS[key].route),
  });
  return [
    collection('ukm'),
    collection('study-visits'),
    collection('products'),
    collection('motifs'),
    { label: stringsOf(locale).techniques, href: toHref(locale, '/teknik/') },
    collection('innovations'),
    collection('activities'),
  ];
}

/** The foot of every page: all that the main navigation has, the care guide, certificates and numbers. */
export function footerNavigation(locale: Locale): Link[] {
  const care = { label: knowledgeStringsOf(locale).careName, href: toHref(locale, CARE_PATH) };
  const certificates = {
    label: certificationStringsOf(locale).name,
    href: toHref(locale, CERTIFICATION_PATH),
  };
  const numbers = { label: numbersStringsOf(locale).current, href: toHref(locale, NUMBERS_PATH) };
  return [...navigation(locale), care, certificates, numbers];
}
