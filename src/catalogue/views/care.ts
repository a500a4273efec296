import { CARE_BY_DYE, CARE_FOR_ALL, MIXED_DYE } from '#city';
import { knowledgeStringsOf } from '../../i18n/knowledge.ts';
import { toHref } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import type { CareAdvice } from '../../schema/knowledge/care.ts';
import { DYES } from '../../schema/vocabularies.ts';
import { labelOf, slugsOf } from '../../schema/vocabulary.ts';
import type { SlugOf } from '../../schema/vocabulary.ts';
import type { Entry } from '../entry.ts';
import { localise } from '../localise.ts';
import type { AdviceView, Section, ViewContext } from './types.ts';

type Dye = SlugOf<typeof DYES>;

/** The address of the care guide, without language. */
export const CARE_PATH = '/perawatan/';

/** A product's care: the maker's words first, then the advice for its kind of dye, if that is known. */
export function careSection({ data }: Entry<'products'>, { locale }: ViewContext): Section[] {
  const t = knowledgeStringsOf(locale);
  const text = localise(data, 'care', locale);
  const dye = dyeToCareFor(data.dyes);
  if (!text && !dye) return [];
  return [
    {
      kind: 'care',
      id: 'perawatan',
      heading: stringsOf(locale).care,
      own: text && { label: t.careWords, text },
      advice: dye ? [washing(dye, locale)] : [],
      more:
        dye === undefined
          ? undefined
          : { label: t.careMore, href: `${toHref(locale, CARE_PATH)}#${dye}` },
    },
  ];
}

/** Several kinds of dye on one cloth are cared for as a mixture. */
export function dyeToCareFor(dyes: readonly Dye[] = []): Dye | undefined {
  return new Set(dyes).size > 1 && MIXED_DYE !== null ? MIXED_DYE : dyes[0];
}

/** What is told of a kind of dye that is in the vocabulary. */
function adviceOf(dye: Dye): CareAdvice {
  const advice = CARE_BY_DYE[dye];
  if (!advice) throw new TypeError(`The vocabulary has no dye "${dye}".`);
  return advice;
}

function washing(dye: Dye, locale: Locale): AdviceView {
  const label = fill(knowledgeStringsOf(locale).careGeneral, { dye: dyeName(dye, locale) });
  return { label, items: adviceOf(dye).washing.map((item) => item[locale]) };
}

/** What holds for every dye. */
export function afterWashing(locale: Locale): AdviceView[] {
  return CARE_FOR_ALL.map(({ title, advice }) => ({
    label: title[locale],
    items: advice.map((item) => item[locale]),
  }));
}

const dyeName = (dye: Dye, locale: Locale) => labelOf(DYES, dye, locale).toLowerCase();

/** The care guide: one part for each kind of dye. */
export function careGuide(locale: Locale) {
  return slugsOf(DYES).map((dye) => ({
    dye,
    name: labelOf(DYES, dye, locale),
    why: adviceOf(dye).why[locale],
    washing: adviceOf(dye).washing.map((item) => item[locale]),
  }));
}
