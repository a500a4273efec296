import { formatMoney } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill, stringsOf } from '../i18n/strings.ts';

export interface ProductPrice {
  readonly kind: 'fixed' | 'from' | 'ask';
  /** Whole rupiah. */
  readonly amount?: number | undefined;
}

/** A product's price in words: `Rp1.250.000`, `mulai Rp…` or `Tanya harga`. */
export function productPrice(price: ProductPrice | undefined, locale: Locale): string {
  const t = stringsOf(locale);
  if (price?.amount === undefined || price.kind === 'ask') return t.askPrice;
  const amount = formatMoney(price.amount);
  return price.kind === 'from' ? fill(t.priceFrom, { amount }) : amount;
}

export interface VisitPrice {
  readonly kind: 'free' | 'per-person' | 'per-group';
  /** Whole rupiah. */
  readonly amount?: number | undefined;
  readonly tiers?:
    readonly { readonly min: number; readonly max: number; readonly amount: number }[] | undefined;
}

/** A visit's price in words; with tiers, the lowest one as "mulai". */
export function visitPrice({ kind, amount, tiers }: VisitPrice, locale: Locale): string {
  const t = stringsOf(locale);
  if (kind === 'free') return t.free;
  const unit = kind === 'per-person' ? t.perPerson : t.perGroup;
  if (tiers && tiers.length > 0) {
    const least = Math.min(...tiers.map((tier) => tier.amount));
    return fill(t.priceFrom, { amount: fill(unit, { amount: formatMoney(least) }) });
  }
  return amount === undefined ? t.askPrice : fill(unit, { amount: formatMoney(amount) });
}
