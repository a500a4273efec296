import { formatDate, formatNumber } from '../../../i18n/format.ts';
import { numbersStringsOf } from '../../../i18n/numbers.ts';
import { fill } from '../../../i18n/strings.ts';
import type { Catalogue } from '../../catalogue.ts';
import { countAll } from '../../numbers/numbers.ts';
import type { ViewContext } from '../types.ts';
import { certificateFigures } from './certificates.ts';
import { businessFigures, productFigure } from './makers.ts';
import { placeFigures, verificationFigure } from './service.ts';
import { totals } from './totals.ts';

/** The address of the page, without language. */
export const NUMBERS_PATH = '/data/';

/** The whole in numbers: the main ones, and the charts with at least one row. */
export function numbersView(catalogue: Catalogue, context: ViewContext) {
  const { locale, today } = context;
  const words = numbersStringsOf(locale);
  const numbers = countAll(catalogue, today);
  const figures = [
    ...businessFigures(numbers, context),
    productFigure(numbers, context),
    ...certificateFigures(numbers, context),
    ...placeFigures(numbers, context),
    verificationFigure(numbers, context),
  ].filter(({ rows }) => rows.some(({ value }) => value > 0));
  const counted = fill(words.counted, { date: formatDate(today, locale) });
  const { examples } = numbers;
  return {
    counted,
    examples:
      examples > 0 ? fill(words.examples, { count: formatNumber(examples, locale) }) : undefined,
    totals: totals(numbers, catalogue, context),
    figures: figures.map((figure) => ({ ...figure, note: `${figure.note} ${counted}` })),
  };
}
