import { formatDate, formatNumber, formatPercent } from '../../../i18n/format.ts';
import type { NumbersStrings } from '../../../i18n/numbers.ts';
import { toHref } from '../../../i18n/locale.ts';
import { fill } from '../../../i18n/strings.ts';
import type { SiteData } from '../../../schema/collections.ts';
import { labelOf } from '../../../schema/vocabulary.ts';
import type { Vocabulary } from '../../../schema/vocabulary.ts';
import type { Count } from '../../numbers/count.ts';
import type { ViewContext } from '../types.ts';

/** A row of a chart and of the table beside it. */
export interface NumberRow {
  readonly label: string;
  readonly short?: string | undefined;
  readonly value: number;
  /** The value as it is written. */
  readonly text: string;
  readonly href?: string | undefined;
  readonly cells?: readonly string[] | undefined;
}

/** One chart with the table beside it. */
export interface NumberFigure {
  readonly id: string;
  readonly title: string;
  readonly kind: 'bars' | 'columns';
  readonly unit: string;
  readonly columns: readonly [string, string, ...string[]];
  readonly rows: readonly NumberRow[];
  /** How it was counted. */
  readonly note: string;
}

/** Lists of which no landing page exists are asked for by their address. */
export const CERTIFIED_BUSINESSES = '/ukm/?certified=1';
export const CERTIFIED_PRODUCTS = '/produk/?certified=1';
export const BY_VERIFICATION = '/ukm/?sort=verified';

type Snapshot = NonNullable<SiteData['yearly']>[number];

/** The newest numbers kept in an earlier year than a day's; `undefined` where there are none. */
export function earlierNumbers(site: SiteData, today: string): Snapshot | undefined {
  return (site.yearly ?? [])
    .filter(({ on }) => on.slice(0, 4) < today.slice(0, 4))
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
}

/** `+12 sejak 31 Desember 2025`; `undefined` where the earlier number is not known. */
export function changeText(
  now: number,
  then: number | undefined,
  { on }: Snapshot,
  words: NumbersStrings,
  { locale }: Pick<ViewContext, 'locale'>,
): string | undefined {
  if (then === undefined) return undefined;
  const date = formatDate(on, locale);
  const size = formatNumber(Math.abs(now - then), locale);
  // A minus sign, which is as wide as the plus; a hyphen is not.
  return now === then
    ? fill(words.same, { date })
    : fill(words.more, { change: `${now > then ? '+' : '\u2212'}${size}`, date });
}

/** Counts as rows: the label leads to the list of what was counted, the last cell tells the share. */
export function rowsOf(
  counts: readonly Count[],
  vocabulary: Vocabulary,
  { total, path }: { total?: number; path: (slug: string) => string | undefined },
  { locale }: Pick<ViewContext, 'locale'>,
): NumberRow[] {
  return counts.map(({ slug, value }) => {
    const list = value > 0 ? path(slug) : undefined;
    return {
      label: labelOf(vocabulary, slug, locale),
      value,
      text: formatNumber(value, locale),
      href: list && toHref(locale, list),
      ...(total !== undefined && { cells: [shareText(value, total, locale)] }),
    };
  });
}

/** `25%`; of nothing there are no shares. */
export function shareText(part: number, total: number, locale: ViewContext['locale']): string {
  return total > 0 ? formatPercent(part / total, locale) : '–';
}
