import { knowledgeStringsOf } from '../../i18n/knowledge.ts';
import { toHref } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import { COMPARED, COMPARISON } from '../../schema/knowledge/comparison.ts';
import { TECHNIQUE_KNOWLEDGE } from '../../schema/knowledge/techniques.ts';
import { TECHNIQUES } from '../../schema/vocabularies.ts';
import { slugsOf } from '../../schema/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { landingPath } from '../landing.ts';
import { shownTechniques } from '../printed.ts';
import { stepViews, techniqueHref } from './product-making.ts';
import { cardsSection } from './sections.ts';
import type { Section, Tone, ViewContext } from './types.ts';

export const TECHNIQUE_SLUGS = slugsOf(TECHNIQUES);

type Technique = (typeof TECHNIQUE_SLUGS)[number];

/** Most products and makers on one page of knowledge. */
export const MOST_CARDS = 12;

const TONES = {
  yes: 'good',
  attribute: 'plain',
  claim: 'warn',
  no: 'bad',
} as const satisfies Record<string, Tone>;

/** What the pages say of a technique: what it is, how it is made, how to tell, whether it is batik. */
export function techniqueView(slug: Technique, locale: Locale) {
  const t = stringsOf(locale);
  const { what, how, tell, batik } = TECHNIQUE_KNOWLEDGE[slug];
  const verdict = {
    yes: t.batikYes,
    attribute: t.batikAttribute,
    claim: t.batikClaim,
    no: t.batikNo,
  }[batik];
  return {
    slug,
    name: TECHNIQUES[slug][locale],
    href: techniqueHref(slug, locale),
    what: what[locale],
    how: how[locale],
    tell: tell[locale],
    badge: { label: verdict, tone: TONES[batik] },
    steps: stepViews([slug], locale),
  };
}

/**
 * The products and makers of a technique. A product that is printed in part is shown with printed
 * cloth only.
 */
export function techniqueUsers(
  slug: Technique,
  catalogue: Catalogue,
  context: ViewContext,
): Section[] {
  const t = stringsOf(context.locale);
  const products = catalogue
    .all('products')
    .filter(({ data }) => shownTechniques(data.techniques).includes(slug));
  const makers = catalogue.all('ukm').filter(({ data }) => data.techniques?.includes(slug));
  return [
    ...cardsSection(
      'produk',
      t.products,
      products.slice(0, MOST_CARDS),
      catalogue,
      context,
      moreProducts(
        toHref(context.locale, landingPath('products', 'technique', slug)),
        products.length,
        context.locale,
      ),
    ),
    ...cardsSection(
      'ukm',
      t.makersOfTechnique,
      makers.slice(0, MOST_CARDS),
      catalogue,
      context,
      makers.length > MOST_CARDS
        ? {
            label: t.seeAll,
            href: toHref(context.locale, landingPath('ukm', 'technique', slug)),
          }
        : undefined,
    ),
  ];
}

/** A link to all products of a list of which a page shows the first only. */
export function moreProducts(href: string, count: number, locale: Locale) {
  if (count <= MOST_CARDS) return undefined;
  return { label: fill(knowledgeStringsOf(locale).allProducts, { count }), href };
}

/** The techniques side by side: a column for each, a row for each question. */
export function comparisonTable(locale: Locale) {
  return {
    columns: COMPARED.map((slug) => ({
      slug,
      name: TECHNIQUES[slug][locale],
      href: techniqueHref(slug, locale),
    })),
    rows: COMPARISON.map(({ slug, question, answers }) => ({
      slug,
      question: question[locale],
      answers: COMPARED.map((technique) => ({
        technique,
        text: answers[technique][locale],
      })),
    })),
  };
}
