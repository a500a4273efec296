import { formatDate } from '../../i18n/format.ts';
import { toHref } from '../../i18n/locale.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import { COST_BANDS, INNOVATION_TAGS } from '../../schema/vocabularies-visits.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { localise } from '../localise.ts';
import { landingPath } from '../landing.ts';
import { basePage, finishPage, row, sourceValue, storySection } from './parts.ts';
import { businesses, cardsSection, photoParts } from './sections.ts';
import type { PageView, Section, ViewContext } from './types.ts';

type Innovation = Entry<'innovations'>;

/** An innovation's page: problem, change, result. */
export function innovationPage(
  entry: Innovation,
  catalogue: Catalogue,
  context: ViewContext,
): PageView {
  const { data } = entry;
  const { locale } = context;
  const t = stringsOf(locale);
  const { cover, photos } = photoParts(entry, locale);
  return finishPage({
    ...basePage(entry, locale),
    kicker: t.innovations,
    title: localise(data, 'title', locale) ?? { text: data.title },
    tags: (data.tags ?? []).map((slug) => ({
      label: labelOf(INNOVATION_TAGS, slug, locale),
      href: toHref(locale, landingPath('innovations', 'tag', slug)),
    })),
    cover,
    glance: [
      ...row(t.costBand, data.costBand && COST_BANDS[data.costBand][locale]),
      ...row(t.observedOn, data.observedOn && formatDate(data.observedOn, locale)),
      ...row(t.source, ...sourceValue(data.source)),
    ],
    sections: [
      steps(entry, context),
      ...storySection(entry, t.read, locale),
      ...who(entry, catalogue, context),
      ...teacher(entry, catalogue, context),
      ...photos,
      ...sameProblem(entry, catalogue, context),
    ],
  });
}

function steps({ data }: Innovation, { locale }: ViewContext): Section {
  const t = stringsOf(locale);
  const items = (['problem', 'change', 'result'] as const).flatMap((key) => {
    const text = localise(data, key, locale);
    return text ? [{ term: t[key], text }] : [];
  });
  return { kind: 'steps', id: 'langkah', heading: t.fromProblemToResult, items };
}

function who({ data }: Innovation, catalogue: Catalogue, context: ViewContext): Section[] {
  const t = stringsOf(context.locale);
  const doers = businesses(data.ukm, catalogue);
  if (doers.length > 0) return cardsSection('pelaku', t.whoDidIt, doers, catalogue, context);
  return [{ kind: 'text', id: 'pelaku', heading: t.whoDidIt, text: { text: t.unnamed } }];
}

function teacher({ data }: Innovation, catalogue: Catalogue, context: ViewContext): Section[] {
  const visit = data.learnFrom && catalogue.get('study-visits', data.learnFrom);
  const heading = stringsOf(context.locale).learnFrom;
  return visit ? cardsSection('belajar', heading, [visit], catalogue, context) : [];
}

/** How many innovations with the same problem are shown; their own list holds all. */
const MOST_RELATED = 6;

/**
 * Other innovations that share a tag, by the number of tags they share, then by name: who has the
 * same problem finds what others did about it.
 */
function sameProblem(entry: Innovation, catalogue: Catalogue, context: ViewContext): Section[] {
  const { locale } = context;
  const own = new Set<string>(entry.data.tags);
  const shared = ({ data }: Innovation) => (data.tags ?? []).filter((tag) => own.has(tag)).length;
  const related = catalogue
    .all('innovations')
    .filter((other) => other.slug !== entry.slug && shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, MOST_RELATED);
  const [tag] = entry.data.tags ?? [];
  const more =
    tag === undefined
      ? undefined
      : {
          label: fill(stringsOf(locale).allOfProblem, {
            problem: labelOf(INNOVATION_TAGS, tag, locale),
          }),
          href: toHref(locale, landingPath('innovations', 'tag', tag)),
        };
  const heading = stringsOf(locale).sameProblem;
  return cardsSection('serupa', heading, related, catalogue, context, more);
}
