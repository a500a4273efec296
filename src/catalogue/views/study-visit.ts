import { formatDuration } from '../../i18n/format.ts';
import { toHref } from '../../i18n/locale.ts';
import { plannerStringsOf } from '../../i18n/planner.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import { LEVELS } from '../../schema/vocabularies-visits.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { localise } from '../localise.ts';
import { helpActions } from './contact.ts';
import {
  basePage,
  entryHref,
  finishPage,
  labels,
  row,
  storySection,
  verification,
} from './parts.ts';
import { cardsSection, photoParts } from './sections.ts';
import {
  costs,
  learnedHere,
  others,
  outcomes,
  place,
  safety,
  whatHappens,
  whenSection,
  whereabouts,
} from './study-visit-sections.ts';
import type { Action, PageView, Section, ViewContext } from './types.ts';

type Visit = Entry<'study-visits'>;

/** A study visit's page: answers in the order in which a teacher asks. */
export function studyVisitPage(entry: Visit, catalogue: Catalogue, context: ViewContext): PageView {
  const { data } = entry;
  const { locale } = context;
  const t = stringsOf(locale);
  const host = catalogue.get('ukm', data.ukm);
  const isPaused = data.availability === 'paused';
  const note = localise(data, 'pausedNote', locale);
  const { cover, photos } = photoParts(entry, locale, host?.data.cover);
  return finishPage({
    ...basePage(entry, locale),
    kicker: t.studyVisits,
    title: localise(data, 'title', locale) ?? { text: data.title },
    lead: localise(data, 'summary', locale),
    tags: labels(LEVELS, data.levels, locale).map((label) => ({ label })),
    cover,
    notices: isPaused ? [{ tone: 'warn', title: t.paused, text: '', ...note }] : [],
    actions: isPaused ? [] : actions(entry, catalogue, context),
    glance: [
      ...row(t.forWhom, labels(LEVELS, data.levels, locale).join(', ')),
      ...row(t.groupSize, fill(t.people, { min: data.group.min, max: data.group.max })),
      ...row(t.duration, formatDuration(data.durationMinutes, locale)),
      ...row(t.cost, ...costs(entry, context)),
      ...row(t.host, host && { label: host.data.name, href: entryHref(host, locale) }),
    ],
    sections: [
      ...others(entry, catalogue, context),
      ...(isPaused ? [] : [plannerSection(entry, context)]),
      ...whenSection(entry, context),
      ...whatHappens(entry, context),
      ...outcomes(entry, context),
      ...storySection(entry, t.aboutVisit, locale),
      ...safety(entry, context),
      ...place(entry, context),
      ...whereabouts(host, context),
      ...photos,
      ...learnedHere(entry, catalogue, context),
      ...cardsSection('tuan-rumah', t.host, host ? [host] : [], catalogue, context),
    ],
    verified: verification(data.verifiedOn, context),
  });
}

/** The planner leads on; whoever has no script gets the direct way. */
function actions(entry: Visit, catalogue: Catalogue, context: ViewContext): Action[] {
  const label = plannerStringsOf(context.locale).heading;
  const direct = helpActions(entry, catalogue, context, stringsOf(context.locale).askVisit);
  return [
    { label, href: '#rencana', primary: true, needsScript: true },
    ...direct.map((action) => ({ ...action, primary: false })),
  ];
}

/** Cost for a group, calendar and message: the browser makes them, from the visit's own file. */
function plannerSection({ slug }: Visit, { locale }: ViewContext): Section {
  return {
    kind: 'planner',
    id: 'rencana',
    heading: plannerStringsOf(locale).heading,
    source: toHref(locale, `/indeks/kunjungan/${slug}.json`),
    letter: toHref(locale, `/studi-batik/surat/?visit=${slug}`),
    locale,
  };
}
