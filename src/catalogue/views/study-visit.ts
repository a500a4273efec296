import { formatDateRange, formatDuration, formatHours, formatMoney } from '../../i18n/format.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import {
  ACCESSIBILITY,
  FACILITIES,
  LANGUAGES,
  LETTERS,
  LEVELS,
  VISIT_ACTIVITIES,
} from '../../schema/vocabularies-visits.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { localise, localiseList } from '../localise.ts';
import { visitPrice } from '../price.ts';
import { helpActions } from './contact.ts';
import {
  basePage,
  entryHref,
  finishPage,
  formatDays,
  labels,
  row,
  storySection,
  verification,
} from './parts.ts';
import { cardsSection, factsSection, photoParts } from './sections.ts';
import type { PageView, Section, ViewContext } from './types.ts';

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
    actions: isPaused ? [] : helpActions(entry, catalogue, context, t.askVisit),
    glance: [
      ...row(t.forWhom, labels(LEVELS, data.levels, locale).join(', ')),
      ...row(t.groupSize, fill(t.people, { min: data.group.min, max: data.group.max })),
      ...row(t.duration, formatDuration(data.durationMinutes, locale)),
      ...row(t.cost, ...costs(entry, context)),
      ...row(t.host, host && { label: host.data.name, href: entryHref(host, locale) }),
    ],
    sections: [
      ...whatHappens(entry, context),
      ...outcomes(entry, context),
      ...storySection(entry, t.aboutVisit, locale),
      ...whenSection(entry, context),
      ...safety(entry, context),
      ...place(entry, context),
      ...photos,
      ...cardsSection('tuan-rumah', t.host, host ? [host] : [], catalogue, context),
    ],
    verified: verification(data.verifiedOn, context),
  });
}

function costs({ data }: Visit, { locale }: ViewContext): string[] {
  const t = stringsOf(locale);
  const { kind, tiers } = data.price;
  if (kind === 'free' || !tiers || tiers.length === 0) return [visitPrice(data.price, locale)];
  const unit = kind === 'per-person' ? t.perPerson : t.perGroup;
  return tiers.map(({ min, max, amount }) => {
    const range = fill(t.tierRange, { min, max });
    return `${range}: ${fill(unit, { amount: formatMoney(amount) })}`;
  });
}

function whatHappens({ data }: Visit, { locale }: ViewContext): Section[] {
  const t = stringsOf(locale);
  const taken =
    data.takeHome === undefined ? undefined : data.takeHome ? t.takeHomeYes : t.takeHomeNo;
  return factsSection('kegiatan', t.whatTheyDo, [
    ...row(t.visitActivities, ...labels(VISIT_ACTIVITIES, data.activities, locale)),
    ...row(t.whatTheyMake, localise(data, 'medium', locale)),
    ...row(t.takeHome, taken, localise(data, 'dryingNote', locale)),
  ]);
}

function outcomes({ data }: Visit, { locale }: ViewContext): Section[] {
  const items = localiseList(data, 'outcomes', locale);
  return items.length > 0
    ? [{ kind: 'list', id: 'belajar', heading: stringsOf(locale).outcomes, items }]
    : [];
}

function whenSection({ data }: Visit, { locale }: ViewContext): Section[] {
  const t = stringsOf(locale);
  const closed = (data.closed ?? []).map((period) => {
    const reason = localise(period, 'reason', locale);
    const text = formatDateRange(period.from, period.to, locale);
    return { ...reason, text: reason ? `${text} (${reason.text})` : text };
  });
  return factsSection('kapan', t.when, [
    ...row(t.visitDays, data.days ? formatDays(data.days, locale) : t.byArrangement),
    ...row(t.openHours, data.hours && formatHours(data.hours.opens, data.hours.closes, locale)),
    ...row(t.closedPeriods, ...closed),
    ...row(
      t.notice,
      data.noticeDays !== undefined && fill(t.noticeDays, { count: data.noticeDays }),
    ),
    ...row(t.letter, data.letter && LETTERS[data.letter][locale]),
  ]);
}

function safety({ data }: Visit, { locale }: ViewContext): Section[] {
  const t = stringsOf(locale);
  return factsSection('keselamatan', t.safety, [
    ...row('', localise(data, 'safety', locale)),
    ...row(
      t.minimumAge,
      data.minimumAge !== undefined && fill(t.years, { count: data.minimumAge }),
    ),
    ...row(
      t.companions,
      data.companions !== undefined && fill(t.companionsRatio, { count: data.companions }),
    ),
  ]);
}

function place({ data }: Visit, { locale }: ViewContext): Section[] {
  const t = stringsOf(locale);
  return factsSection('akses', `${t.accessibility} · ${t.facilities}`, [
    ...row(t.accessibility, ...labels(ACCESSIBILITY, data.accessibility, locale)),
    ...row(t.facilities, ...labels(FACILITIES, data.facilities, locale)),
    ...row(t.languages, ...labels(LANGUAGES, data.languages, locale)),
  ]);
}
