import type { AggregateOfferLeaf, ItemAvailability, OfferLeaf, ProductLeaf } from 'schema-dts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Entry } from '../../catalogue/entry.ts';
import { shownTechniques } from '../../catalogue/printed.ts';
import { labels } from '../../catalogue/views/parts.ts';
import type { PageView, ViewContext } from '../../catalogue/views/types.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { AVAILABILITIES } from '../../schema/vocabularies.ts';
import { DYES, FABRICS, PRODUCT_TYPES, TECHNIQUES } from '../../schema/vocabularies.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import { certificationsData } from './certification.ts';
import { commonData, makerReference } from './common.ts';
import { known, single } from './thing.ts';

type Product = Entry<'products'>;

/** A product. Its technique is named as on its page: printed cloth is never called batik. */
export function productData(
  { data }: Product,
  view: PageView,
  catalogue: Catalogue,
  context: ViewContext,
): ProductLeaf {
  const { locale } = context;
  const t = stringsOf(locale);
  const maker = catalogue.get('ukm', data.ukm);
  const motifs = (data.motifs ?? []).flatMap(
    (slug) => catalogue.get('motifs', slug)?.data.name ?? [],
  );
  return known<ProductLeaf>({
    '@type': 'Product',
    ...commonData(view, context),
    category: labelOf(PRODUCT_TYPES, data.type, locale),
    brand: maker && { '@type': 'Brand', name: maker.data.name },
    manufacturer: maker && makerReference(maker, context),
    material: data.fabric && labelOf(FABRICS, data.fabric, locale),
    pattern: single(motifs),
    size: sizeOf(view, t.size),
    additionalProperty: [
      ...property(t.technique, labels(TECHNIQUES, shownTechniques(data.techniques), locale)),
      ...property(t.dyes, labels(DYES, data.dyes, locale)),
    ],
    offers: offerOf(data, maker, context),
    hasCertification: certificationsData(data.certifications, ['product', 'business'], context),
  });
}

function property(name: string, values: readonly string[]) {
  return values.length > 0
    ? [{ '@type': 'PropertyValue', name, value: values.join(', ') } as const]
    : [];
}

/** The size in the words of the page. */
function sizeOf(view: PageView, term: string): string | undefined {
  const words = view.glance
    .filter((row) => row.term === term)
    .flatMap(({ values }) => values.flatMap((value) => ('text' in value ? value.text : [])));
  return words.length > 0 ? words.join(', ') : undefined;
}

const AVAILABILITY: Readonly<Record<keyof typeof AVAILABILITIES, ItemAvailability>> = {
  ready: 'https://schema.org/InStock',
  'made-to-order': 'https://schema.org/MadeToOrder',
  'one-of-a-kind': 'https://schema.org/LimitedAvailability',
  sold: 'https://schema.org/SoldOut',
};

/** The offer of a product with a price; "from" gives a lowest price, since no other is known. */
function offerOf(
  { price, availability }: Product['data'],
  maker: Entry<'ukm'> | undefined,
  context: ViewContext,
): OfferLeaf | AggregateOfferLeaf | undefined {
  if (price?.amount === undefined || price.kind === 'ask') return undefined;
  const terms = {
    priceCurrency: 'IDR',
    availability: availability && AVAILABILITY[availability],
    seller: maker && makerReference(maker, context),
  };
  const amount = String(price.amount);
  return price.kind === 'from'
    ? known<AggregateOfferLeaf>({ '@type': 'AggregateOffer', lowPrice: amount, ...terms })
    : known<OfferLeaf>({ '@type': 'Offer', price: amount, ...terms });
}
