import type { VisitCost } from '../catalogue/visits/cost.ts';
import { formatMoney } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';

const WORDS = {
  id: { free: 'gratis', share: (amount: string) => `${amount} per orang` },
  en: { free: 'free', share: (amount: string) => `${amount} per person` },
} as const;

/**
 * A cost in words: `Rp1.050.000 (Rp35.000 per orang)`. A share that was rounded up carries `±`; for
 * one person, or where the size of the group is unknown, only the total is said.
 */
export function formatCost(
  { total, perPerson }: VisitCost,
  people: number | undefined,
  locale: Locale,
): string {
  const words = WORDS[locale];
  if (total === 0) return words.free;
  if (people === undefined || people === 1) return formatMoney(total);
  const share = words.share(formatMoney(perPerson));
  return `${formatMoney(total)} (${perPerson * people === total ? '' : '± '}${share})`;
}
