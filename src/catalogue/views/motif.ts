import { knowledgeStringsOf } from '../../i18n/knowledge.ts';
import { toHref } from '../../i18n/locale.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import { LAYOUTS } from '../../schema/vocabularies.ts';
import { isLocalMotif } from '../../schema/motif.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { localise } from '../localise.ts';
import {
  basePage,
  entryHref,
  finishPage,
  formatLooseDate,
  row,
  storySection,
  toCover,
} from './parts.ts';
import { cardsSection } from './sections.ts';
import { moreMakers, moreProducts, MOST_CARDS } from './technique.ts';
import type { PageView, Section, ViewContext } from './types.ts';

type Motif = Entry<'motifs'>;

/** Most products that a motif's page names beside the cards. */
const MOST_NAMES = 60;

/** A motif's page: story, meaning, sources, and where it can be found. */
export function motifPage(entry: Motif, catalogue: Catalogue, context: ViewContext): PageView {
  const { data } = entry;
  const { locale } = context;
  const t = stringsOf(locale);
  return finishPage({
    ...basePage(entry, locale),
    kicker: isLocalMotif(data) ? t.localMotif : t.motifs,
    title: { text: data.name },
    lead: localise(data, 'meaning', locale),
    cover: toCover(entry, data.photos?.[0], locale),
    glance: [
      ...row(t.aka, data.aka?.join(', ')),
      ...row(t.origin, localise(data, 'origin', locale)),
      ...row(t.layout, data.layout && labelOf(LAYOUTS, data.layout, locale)),
    ],
    sections: [
      ...storySection(entry, t.read, locale),
      ...users(entry, catalogue, context),
      sources(entry, context),
    ],
  });
}

function users(
  { slug, data: { name } }: Motif,
  catalogue: Catalogue,
  context: ViewContext,
): Section[] {
  const t = stringsOf(context.locale);
  const products = catalogue.all('products').filter(({ data }) => data.motifs?.includes(slug));
  const makers = catalogue.all('ukm').filter(({ data }) => data.motifs?.includes(slug));
  const others = products.slice(MOST_CARDS, MOST_CARDS + MOST_NAMES);
  const { route } = COLLECTIONS.products;
  const all = `${toHref(context.locale, route)}?motif=${slug}`;
  const more = moreProducts(all, products.length, context.locale);
  const shown = products.slice(0, MOST_CARDS);
  return [
    ...cardsSection('products', t.productsOfMotif, shown, catalogue, context, more),
    ...otherProducts(others, context),
    ...cardsSection(
      'ukm',
      t.makersOfMotif,
      makers.slice(0, MOST_CARDS),
      catalogue,
      context,
      moreMakers(
        `${toHref(context.locale, COLLECTIONS.ukm.route)}?q=${encodeURIComponent(name)}`,
        makers.length,
        context.locale,
      ),
    ),
  ];
}

/** By name alone, so that the page stays light. */
function otherProducts(products: readonly Entry<'products'>[], { locale }: ViewContext): Section[] {
  if (products.length === 0) return [];
  const items = products.map((product) => ({
    ...(localise(product.data, 'name', locale) ?? { text: product.data.name }),
    href: entryHref(product, locale),
  }));
  const heading = knowledgeStringsOf(locale).otherProducts;
  return [{ kind: 'sources', id: 'produk-lain', heading, items }];
}

function sources({ data }: Motif, { locale }: ViewContext): Section {
  const items = data.sources.map(({ title, publisher, date, url }) => ({
    text: [title, publisher, date && formatLooseDate(date, locale)].filter(Boolean).join(', '),
    href: url,
  }));
  return { kind: 'sources', id: 'sumber', heading: stringsOf(locale).sources, items };
}
