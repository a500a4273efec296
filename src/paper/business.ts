import type { AccentIndex } from '../art/palette.ts';
import { accentIndex } from '../art/palette.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { certificateStatus } from '../catalogue/certificate.ts';
import type { Entry } from '../catalogue/entry.ts';
import { localise } from '../catalogue/localise.ts';
import { visitPrice } from '../catalogue/price.ts';
import { toCard } from '../catalogue/views/card.ts';
import { entryHref, formatDays, labels, telephone } from '../catalogue/views/parts.ts';
import type { CoverView, ViewContext } from '../catalogue/views/types.ts';
import { bookStringsOf } from '../i18n/book.ts';
import { formatDate, formatHours } from '../i18n/format.ts';
import { fill, stringsOf } from '../i18n/strings.ts';
import { getArea, getDistrict } from '../schema/areas.ts';
import { DISTRICTS } from '../schema/districts.ts';
import {
  AVAILABILITIES,
  CERTIFICATE_TYPES,
  CRAFTS,
  SECTORS,
  SHIPPING,
  TECHNIQUES,
} from '../schema/vocabularies.ts';
import { labelOf } from '../schema/vocabulary.ts';

/** A picture in print: the entry's photo, or the cloth that stands in for it. */
export interface PrintedPicture {
  readonly cover: CoverView;
  readonly slug: string;
  readonly motifs: readonly string[];
}

export interface PrintedProduct {
  readonly name: string;
  /** Technique, price and state, in this order. */
  readonly facts: readonly string[];
  readonly picture: PrintedPicture;
}

/** Everything that the printed catalogue says of a business. */
export interface PrintedBusiness {
  readonly slug: string;
  readonly name: string;
  readonly kicker: string;
  readonly line: string | undefined;
  /** The label of a sample. */
  readonly sample: string | undefined;
  readonly accent: AccentIndex;
  readonly picture: PrintedPicture;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly certificates: readonly string[];
  readonly products: readonly PrintedProduct[];
  /** How many products only the profile shows. */
  readonly unseen: number;
  readonly visits: readonly string[];
  /** The absolute address of the profile. */
  readonly address: string;
  readonly techniques: readonly string[];
  /** The kecamatan; absent where no kelurahan is recorded. */
  readonly district: string | undefined;
}

/** What a business's place in the catalogue says; `most` products are shown. */
export function printedBusiness(
  entry: Entry<'ukm'>,
  catalogue: Catalogue,
  context: ViewContext,
  most: number,
): PrintedBusiness {
  const { data, slug } = entry;
  const { locale, siteUrl } = context;
  const area = getArea(data.address?.kelurahan);
  const districtSlug = getDistrict(data.address?.kelurahan);
  const district = districtSlug && labelOf(DISTRICTS, districtSlug, locale);
  const products = catalogue.of('products', slug);
  const place = [area?.name, district].filter(Boolean).join(', ');
  const kicker = labels(CRAFTS, data.crafts, locale)[0] ?? labelOf(SECTORS, data.sector, locale);
  return {
    slug,
    name: data.name,
    kicker: [kicker, place].filter(Boolean).join(' · '),
    line: localise(data, 'tagline', locale)?.text,
    sample: data.example ? stringsOf(locale).example : undefined,
    accent: accentIndex(slug),
    picture: { cover: toCard(entry, catalogue, locale).cover, slug, motifs: data.motifs ?? [] },
    facts: factsOf(entry, catalogue, context),
    certificates: certificatesOf(entry, context),
    products: products.slice(0, most).map((product) => printedProduct(product, catalogue, context)),
    unseen: Math.max(0, products.length - most),
    visits: visitsOf(slug, catalogue, context),
    address: siteUrl + entryHref(entry, locale),
    techniques: labels(TECHNIQUES, data.techniques, locale),
    district,
  };
}

function factsOf({ data }: Entry<'ukm'>, catalogue: Catalogue, { locale }: ViewContext) {
  const t = bookStringsOf(locale);
  const motifs = (data.motifs ?? []).map((slug) => catalogue.get('motifs', slug)?.data.name);
  const hours = (data.hours ?? []).map(
    ({ days, opens, closes }) =>
      `${formatDays(days, locale)} ${formatHours(opens, closes, locale)}`,
  );
  const phone = data.contact?.whatsapp ?? data.contact?.phone;
  const facts: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    [t.techniques, labels(TECHNIQUES, data.techniques, locale)],
    [t.crafts, labels(CRAFTS, data.crafts, locale)],
    [t.motifs, motifs],
    [t.hours, hours],
    [t.phone, phone === undefined ? [] : [telephone(phone).label]],
    [t.ships, labels(SHIPPING, data.orders?.ships, locale)],
  ];
  return facts
    .map(([term, values]) => ({ term, value: values.filter(Boolean).join(', ') }))
    .filter(({ value }) => value !== '');
}

/** Certificates with a number that hold on the day of printing: paper cannot take one back. */
function certificatesOf({ data }: Entry<'ukm'>, { locale, today }: ViewContext): string[] {
  const t = bookStringsOf(locale);
  return (data.certifications ?? []).flatMap((item) => {
    const { number, expiresOn } = item;
    const status = certificateStatus(item, today);
    if (number === undefined || (status !== 'valid' && status !== 'expiring')) return [];
    const own = item.type === 'other' ? localise(item, 'title', locale)?.text : undefined;
    const title = own ?? labelOf(CERTIFICATE_TYPES, item.type, locale);
    if (expiresOn === undefined) return [fill(t.certificate, { title, number })];
    return [fill(t.validUntil, { title, number, date: formatDate(expiresOn, locale) })];
  });
}

function printedProduct(
  product: Entry<'products'>,
  catalogue: Catalogue,
  { locale }: ViewContext,
): PrintedProduct {
  const { title, kicker, facts, cover } = toCard(product, catalogue, locale);
  const { availability, motifs } = product.data;
  const state = availability && AVAILABILITIES[availability][locale];
  // The maker's name, the last fact of a card, stands at the head of the page.
  const said = [kicker, facts[0], state].filter((fact) => fact !== undefined && fact !== '');
  return {
    name: title.text,
    facts: said as string[],
    picture: { cover, slug: product.slug, motifs: motifs ?? [] },
  };
}

function visitsOf(slug: string, catalogue: Catalogue, { locale }: ViewContext): string[] {
  return catalogue
    .of('study-visits', slug)
    .filter(({ data }) => data.availability !== 'paused')
    .map(({ data }) =>
      fill(bookStringsOf(locale).visit, {
        title: localise(data, 'title', locale)?.text ?? data.title,
        min: data.group.min,
        max: data.group.max,
        price: visitPrice(data.price, locale),
      }),
    );
}
