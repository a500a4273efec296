import { knowledgeStringsOf } from '../../i18n/knowledge.ts';
import { toHref } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import { stepsOf } from '../../schema/knowledge/process.ts';
import { techniqueKnowledge } from '../../schema/knowledge/techniques.ts';
import { toolName } from '../../schema/knowledge/tools.ts';
import { TECHNIQUES } from '../../schema/vocabularies.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import type { SlugOf } from '../../schema/vocabulary.ts';
import type { Entry } from '../entry.ts';
import { shownTechniques } from '../printed.ts';
import { row } from './parts.ts';
import { factsSection } from './sections.ts';
import type { Section, StepView, ViewContext } from './types.ts';

type Technique = SlugOf<typeof TECHNIQUES>;

/** The steps that cloth of these techniques goes through, with their tools, in the usual order. */
export function stepViews(techniques: readonly string[], locale: Locale): StepView[] {
  const t = knowledgeStringsOf(locale);
  return stepsOf(techniques).map(({ name, what, tools }) => ({
    // The Indonesian word is the name of the step; English explains it.
    name: locale === 'id' ? name.id : `${name.id}: ${name[locale].toLowerCase()}`,
    what: what[locale],
    tools:
      tools.length > 0
        ? fill(t.withTools, { tools: tools.map((slug) => toolName(slug, locale)).join(', ') })
        : undefined,
  }));
}

/** How a product was made, and what its techniques mean and how to tell them. */
export function makingSections({ data }: Entry<'products'>, { locale }: ViewContext): Section[] {
  const t = knowledgeStringsOf(locale);
  const techniques = shownTechniques(data.techniques).filter(isExplained);
  if (techniques.length === 0) return [];
  const steps = stepViews(techniques, locale);
  return [
    {
      kind: 'process',
      id: 'pembuatan',
      heading: t.making,
      ways: techniques.map((slug) => techniqueKnowledge(slug).how[locale]),
      steps,
      note: steps.length > 0 ? t.makingNote : undefined,
      more: techniques.map((slug) => ({
        label: fill(t.aboutTechnique, { technique: labelOf(TECHNIQUES, slug, locale) }),
        href: techniqueHref(slug, locale),
      })),
    },
    ...factsSection('arti', t.meaning, [
      ...techniques.flatMap((slug) =>
        row(labelOf(TECHNIQUES, slug, locale), techniqueKnowledge(slug).what[locale]),
      ),
      ...row(
        stringsOf(locale).howToTell,
        ...techniques.map((slug) => techniqueKnowledge(slug).tell[locale]),
        { label: t.compareAll, href: toHref(locale, '/teknik/') },
      ),
    ]),
  ];
}

const isExplained = (slug: Technique) => slug !== 'lainnya';

/** The address of a technique's page. */
export function techniqueHref(slug: string, locale: Locale): string {
  return toHref(locale, `/teknik/${slug}/`);
}
