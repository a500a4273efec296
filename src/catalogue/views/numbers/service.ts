import { formatMonth, formatNumber, formatShortMonth } from '../../../i18n/format.ts';
import { toHref } from '../../../i18n/locale.ts';
import { numbersStringsOf } from '../../../i18n/numbers.ts';
import { fill, stringsOf } from '../../../i18n/strings.ts';
import { COLLECTIONS } from '../../../schema/collections.ts';
import { LEVELS } from '../../../schema/vocabularies-visits.ts';
import { landingPath } from '../../landing.ts';
import type { Numbers, VerificationSlug } from '../../numbers/numbers.ts';
import type { ViewContext } from '../types.ts';
import { BY_VERIFICATION, rowsOf, shareText } from './parts.ts';
import type { NumberFigure } from './parts.ts';

/** The charts of the places for visitors, by month and by level. */
export function placeFigures({ places }: Numbers, context: ViewContext): NumberFigure[] {
  const { locale, today } = context;
  const words = numbersStringsOf(locale);
  const month = formatMonth(places.months[0]?.month ?? today, locale);
  return [
    {
      id: 'tempat',
      title: words.months,
      kind: 'columns',
      unit: words.placesUnit,
      columns: [words.month, words.number],
      rows: places.months.map((one) => ({
        label: formatMonth(one.month, locale),
        short: formatShortMonth(one.month, locale),
        value: one.value,
        text: formatNumber(one.value, locale),
        href: toHref(locale, COLLECTIONS['study-visits'].route),
      })),
      note: fill(words.monthsNote, { arranged: formatNumber(places.arranged, locale) }),
    },
    {
      id: 'jenjang',
      title: fill(words.levels, { month }),
      kind: 'bars',
      unit: words.placesUnit,
      columns: [stringsOf(locale).level, words.number],
      rows: rowsOf(
        places.levels,
        LEVELS,
        { path: (slug) => landingPath('study-visits', 'level', slug) },
        context,
      ),
      note: fill(words.levelsNote, { month }),
    },
  ];
}

const VERIFICATIONS: readonly VerificationSlug[] = ['recent', 'old', 'never'];

/** The chart of how fresh the profiles are. */
export function verificationFigure(
  { verification, businesses }: Numbers,
  { locale }: ViewContext,
): NumberFigure {
  const words = numbersStringsOf(locale);
  return {
    id: 'verifikasi',
    title: words.verification,
    kind: 'bars',
    unit: words.businesses,
    columns: [words.verifiedWhen, words.number, words.share],
    rows: VERIFICATIONS.map((slug) => ({
      label: words[`verification_${slug}`],
      value: verification[slug],
      text: formatNumber(verification[slug], locale),
      href: toHref(locale, BY_VERIFICATION),
      cells: [shareText(verification[slug], businesses.total, locale)],
    })),
    note: words.verificationNote,
  };
}
