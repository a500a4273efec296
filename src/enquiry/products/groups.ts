import type { Locale } from '../../i18n/locale.ts';
import type { Item } from './address.ts';

/** One product as the enquiry needs it: what is published of it, in both languages. */
export interface EnquiryProduct {
  readonly slug: string;
  readonly name: Readonly<Record<Locale, string>>;
  /** Absolute. */
  readonly url: Readonly<Record<Locale, string>>;
  /** In words, as the product's page shows it. */
  readonly price: Readonly<Record<Locale, string>>;
  /** Rupiah for one piece; only where the price is fixed. */
  readonly amount?: number | undefined;
  readonly isSold: boolean;
  /** Pieces. */
  readonly minimumOrder?: number | undefined;
  /** Address of the product's own cloth. */
  readonly art: string;
  readonly maker: string;
  readonly makerName: string;
  /** The maker's page, from the site's root. */
  readonly makerHref: Readonly<Record<Locale, string>>;
  /** The number of the maker's own pair of colours. */
  readonly accent: number;
  /** The number that the maker agreed to show. */
  readonly whatsapp?: string | undefined;
}

/** A product and how many pieces of it. */
export interface Line {
  readonly product: EnquiryProduct;
  readonly quantity: number;
}

/** Everything that is asked of one maker. */
export interface MakerGroup {
  readonly maker: string;
  readonly makerName: string;
  readonly accent: number;
  readonly whatsapp: string | undefined;
  readonly lines: readonly Line[];
}

/** The list by maker, makers and products in the order in which they were saved, and what is gone. */
export function groupByMaker(
  items: readonly Item[],
  products: ReadonlyMap<string, EnquiryProduct>,
): { readonly groups: readonly MakerGroup[]; readonly gone: readonly string[] } {
  const lines = items.flatMap(({ slug, quantity }): Line[] => {
    const product = products.get(slug);
    return product ? [{ product, quantity }] : [];
  });
  const groups = [...Map.groupBy(lines, ({ product }) => product.maker)].map(
    ([maker, own]): MakerGroup => ({
      maker,
      makerName: own[0]?.product.makerName ?? maker,
      accent: own[0]?.product.accent ?? 0,
      whatsapp: own[0]?.product.whatsapp,
      lines: own,
    }),
  );
  return { groups, gone: items.map(({ slug }) => slug).filter((slug) => !products.has(slug)) };
}

/** Rupiah for all pieces that can be had; absent unless every one of them has a fixed price. */
export function totalOf(lines: readonly Line[]): number | undefined {
  const asked = lines.filter(({ product }) => !product.isSold);
  if (asked.length === 0) return undefined;
  let total = 0;
  for (const { product, quantity } of asked) {
    if (product.amount === undefined) return undefined;
    total += product.amount * quantity;
  }
  return total;
}

/** Whether fewer pieces are asked for than the maker makes at a time. */
export function isBelowMinimum({ product, quantity }: Line): boolean {
  return !product.isSold && quantity < (product.minimumOrder ?? 1);
}

/** A slug in words, for a product that is gone: `sarung-jlamprang` is `Sarung jlamprang`. */
export function slugInWords(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Who gets the message: the maker, else the organisation, else nobody (copying remains). */
export function recipientOf(
  { whatsapp }: Pick<MakerGroup, 'whatsapp'>,
  organisationPhone: string | undefined,
): { readonly kind: 'maker' | 'organisation' | 'none'; readonly phone: string | undefined } {
  if (whatsapp) return { kind: 'maker', phone: whatsapp };
  if (organisationPhone) return { kind: 'organisation', phone: organisationPhone };
  return { kind: 'none', phone: undefined };
}
