import { COMPARISON, PROCESS_HEADING, PROCESS_SHOWN } from '#city';
import { knowledgeStringsOf } from '../../i18n/knowledge.ts';
import { toHref } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import { techniqueKnowledge } from '../../schema/knowledge/techniques.ts';
import { TECHNIQUES } from '../../schema/vocabularies.ts';
import { labelOf, slugsOf } from '../../schema/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { landingPath } from '../landing.ts';
import { isPrinted, shownTechniques } from '../printed.ts';
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
  const { what, how, tell, batik } = techniqueKnowledge(slug);
  const verdicts = {
    yes: t.batikYes,
    attribute: t.batikAttribute,
    claim: t.batikClaim,
    no: t.batikNo,
  };
  return {
    slug,
    name: labelOf(TECHNIQUES, slug, locale),
    href: techniqueHref(slug, locale),
    what: what[locale],
    how: how[locale],
    tell: tell[locale],
    badge: batik && { label: verdicts[batik], tone: TONES[batik] },
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
      moreMakers(
        toHref(context.locale, landingPath('ukm', 'technique', slug)),
        makers.length,
        context.locale,
      ),
    ),
  ];
}

/** A link to all makers of whom a page shows the first only. */
export function moreMakers(href: string, count: number, locale: Locale) {
  return count > MOST_CARDS ? { label: stringsOf(locale).seeAll, href } : undefined;
}

/** A link to all products of a list of which a page shows the first only. */
export function moreProducts(href: string, count: number, locale: Locale) {
  if (count <= MOST_CARDS) return undefined;
  return { label: fill(knowledgeStringsOf(locale).allProducts, { count }), href };
}

/** The techniques side by side, where the city sets any: a column for each, a row for each question. */
export function comparisonTable(locale: Locale) {
  if (!COMPARISON) return undefined;
  const { heading, intro, note, techniques, rows } = COMPARISON;
  return {
    heading: heading[locale],
    intro: intro[locale],
    note: note[locale],
    columns: techniques.map((slug) => ({
      slug,
      look: lookOf(slug),
      name: labelOf(TECHNIQUES, slug, locale),
      href: techniqueHref(slug, locale),
    })),
    rows: rows.map(({ slug, question, answers }) => ({
      slug,
      question: question[locale],
      answers: techniques.map((technique) => ({
        technique,
        look: lookOf(technique),
        text: answers[technique]?.[locale] ?? '',
      })),
    })),
  };
}

/** Printed cloth looks printed in the table, whatever its technique is called. */
const lookOf = (technique: string) => (isPrinted([technique]) ? 'printing' : technique);

/** The steps that the page of techniques shows, of the technique that the city names. */
export function processView(locale: Locale) {
  return { heading: PROCESS_HEADING[locale], steps: stepViews([PROCESS_SHOWN], locale) };
}
