import { accentIndex } from '../../art/palette.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Entry } from '../../catalogue/entry.ts';
import { localise } from '../../catalogue/localise.ts';
import { productPrice } from '../../catalogue/price.ts';
import { artPath, entryHref } from '../../catalogue/views/parts.ts';
import { LOCALES } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { EnquiryProduct } from './groups.ts';

/** A published product for the enquiry list; `undefined` where its maker is not published. */
export function toEnquiryProduct(
  entry: Entry<'products'>,
  catalogue: Catalogue,
  siteUrl: string,
): EnquiryProduct | undefined {
  const { data, slug } = entry;
  const maker = catalogue.get('ukm', data.ukm);
  if (!maker) return undefined;
  return {
    slug,
    name: inBoth((locale) => localise(data, 'name', locale)?.text ?? data.name),
    url: inBoth((locale) => `${siteUrl}${entryHref(entry, locale)}`),
    price: inBoth((locale) => productPrice(data.price, locale)),
    amount: data.price?.kind === 'fixed' ? data.price.amount : undefined,
    isSold: data.availability === 'sold',
    minimumOrder: data.minimumOrder,
    art: artPath('products', slug),
    maker: maker.slug,
    makerName: maker.data.name,
    makerHref: inBoth((locale) => entryHref(maker, locale)),
    accent: accentIndex(maker.slug),
    whatsapp: maker.data.contact?.whatsapp,
  };
}

function inBoth(toText: (locale: Locale) => string): Record<Locale, string> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, toText(locale)])) as Record<
    Locale,
    string
  >;
}
