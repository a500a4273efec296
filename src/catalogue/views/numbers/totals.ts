import { formatDate, formatMonth, formatNumber } from '../../../i18n/format.ts';
import { toHref } from '../../../i18n/locale.ts';
import { numbersStringsOf } from '../../../i18n/numbers.ts';
import { fill } from '../../../i18n/strings.ts';
import { COLLECTIONS } from '../../../schema/collections.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Numbers } from '../../numbers/numbers.ts';
import type { ViewContext } from '../types.ts';
import {
  BY_VERIFICATION,
  CERTIFIED_BUSINESSES,
  changeText,
  earlierNumbers,
  shareText,
} from './parts.ts';

/** The main numbers, each with the change since an earlier year where its number was kept. */
export function totals(
  { businesses, products, visits, certificates, places, verification }: Numbers,
  { site }: Catalogue,
  context: ViewContext,
) {
  const { locale, today } = context;
  const words = numbersStringsOf(locale);
  const earlier = earlierNumbers(site, today);
  const [next] = places.months;
  const total = (
    key: 'businesses' | 'products' | 'visits' | 'certificates' | 'places',
    label: string,
    value: number,
    path: string,
  ) => ({
    key,
    label,
    value: formatNumber(value, locale),
    href: value > 0 ? toHref(locale, path) : undefined,
    change: earlier && changeText(value, earlier[key], earlier, words, context),
  });
  const then =
    earlier?.verified !== undefined && earlier.businesses
      ? earlier.verified / earlier.businesses
      : undefined;
  return [
    total('businesses', words.businesses, businesses.total, COLLECTIONS.ukm.route),
    total('products', words.products, products.total, COLLECTIONS.products.route),
    total('visits', words.visits, visits, COLLECTIONS['study-visits'].route),
    total('certificates', words.certificatesInForce, certificates.inForce, CERTIFIED_BUSINESSES),
    total(
      'places',
      fill(words.placesNextMonth, { month: formatMonth(next?.month ?? today, locale) }),
      next?.value ?? 0,
      COLLECTIONS['study-visits'].route,
    ),
    {
      key: 'verified',
      label: words.verifiedShare,
      value: shareText(verification.recent, businesses.total, locale),
      href: toHref(locale, BY_VERIFICATION),
      change:
        earlier && then !== undefined
          ? fill(words.percentThen, {
              percent: shareText(then, 1, locale),
              date: formatDate(earlier.on, locale),
            })
          : undefined,
    },
  ];
}
