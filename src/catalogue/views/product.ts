import { fill, stringsOf } from '../../i18n/strings.ts';
import { formatNumber } from '../../i18n/format.ts';
import {
  APPAREL_SIZES,
  AVAILABILITIES,
  DYES,
  FABRICS,
  PRODUCT_TYPES,
  TECHNIQUES,
} from '../../schema/vocabularies.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { localise } from '../localise.ts';
import { productPrice } from '../price.ts';
import { isPrinted, shownTechniques } from '../printed.ts';
import { careSection } from './care.ts';
import { certificatesSection } from './certificates.ts';
import { helpActions } from './contact.ts';
import { basePage, entryHref, finishPage, hostOf, labels, row, storySection } from './parts.ts';
import { makerSections, otherProducts } from './product-maker.ts';
import { makingSections, techniqueHref } from './product-making.ts';
import { orderLabel, stateNotices } from './product-state.ts';
import { factsSection, motifLinks, photoParts } from './sections.ts';
import type { FactRow, Link, Notice, PageView, Section, ViewContext } from './types.ts';

type Product = Entry<'products'>;

/** A product's page. */
export function productPage(entry: Product, catalogue: Catalogue, context: ViewContext): PageView {
  const { data } = entry;
  const { locale } = context;
  const t = stringsOf(locale);
  const maker = catalogue.get('ukm', data.ukm);
  const { cover, photos } = photoParts(entry, locale);
  return finishPage({
    ...basePage(entry, locale),
    kicker: labelOf(PRODUCT_TYPES, data.type, locale),
    title: localise(data, 'name', locale) ?? { text: data.name },
    lead: localise(data, 'description', locale),
    tags: shownTechniques(data.techniques).map((slug): Link => ({
      label: labelOf(TECHNIQUES, slug, locale),
      href: techniqueHref(slug, locale),
    })),
    cover,
    notices: [
      ...stateNotices(entry, context),
      ...(isPrinted(data.techniques) ? [printedNotice(t)] : []),
    ],
    actions: helpActions(entry, catalogue, context, orderLabel(entry, context)),
    glance: [
      ...row(t.price, productPrice(data.price, locale)),
      ...row(t.availability, data.availability && AVAILABILITIES[data.availability][locale]),
      ...row(t.maker, maker && { label: maker.data.name, href: entryHref(maker, locale) }),
      ...details(entry, catalogue, context),
    ],
    sections: [
      ...storySection(entry, t.aboutProduct, locale),
      ...photos,
      ...shops(entry, context),
      ...makingSections(entry, context),
      ...careSection(entry, context),
      ...certificatesSection(data.certifications, context),
      ...makerSections(entry, catalogue, context),
      ...otherProducts(entry, catalogue, context),
    ],
  });
}

const printedNotice = (t: ReturnType<typeof stringsOf>): Notice => ({
  tone: 'warn',
  title: t.notBatikTitle,
  text: t.notBatikText,
});

function details({ data }: Product, catalogue: Catalogue, { locale }: ViewContext): FactRow[] {
  const t = stringsOf(locale);
  const { size } = data;
  const number = (value: number) => formatNumber(value, locale);
  const cloth =
    size?.lengthCm && size.widthCm
      ? fill(t.sizeCloth, { length: number(size.lengthCm), width: number(size.widthCm) })
      : [size?.lengthCm, size?.widthCm].flatMap((value) =>
          value ? [`${number(value)} cm`] : [],
        )[0];
  return [
    ...row(t.motifs, ...motifLinks(data.motifs, catalogue, locale)),
    ...row(t.material, data.fabric && labelOf(FABRICS, data.fabric, locale)),
    ...row(t.dyes, ...labels(DYES, data.dyes, locale)),
    ...row(
      t.size,
      cloth,
      size?.toleranceCm !== undefined && fill(t.tolerance, { value: number(size.toleranceCm) }),
      labels(APPAREL_SIZES, size?.apparel, locale).join(', '),
    ),
    ...row(
      t.leadTime,
      data.leadTimeDays !== undefined && fill(t.days, { count: data.leadTimeDays }),
    ),
    ...row(
      t.minimumOrder,
      data.minimumOrder !== undefined && fill(t.pieces, { count: data.minimumOrder }),
    ),
  ];
}

function shops({ data }: Product, { locale }: ViewContext): Section[] {
  const t = stringsOf(locale);
  const rows = (data.links ?? []).flatMap(({ shop, url }) =>
    row(shop, { label: hostOf(url), href: url }),
  );
  return factsSection('toko', t.shopLinks, rows);
}
