import { formatDateRange, formatHours, formatMoney } from '../../i18n/format.ts';
import { toHref } from '../../i18n/locale.ts';
import { plannerStringsOf } from '../../i18n/planner.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import { KELURAHAN } from '../../schema/areas.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import {
  ACCESSIBILITY,
  FACILITIES,
  LANGUAGES,
  LETTERS,
  VISIT_ACTIVITIES,
} from '../../schema/vocabularies-visits.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { defineDerivation } from '../derive.ts';
import type { Entry } from '../entry.ts';
import { localise, localiseList } from '../localise.ts';
import { visitPrice } from '../price.ts';
import { formatDays, labels, mapLink, row } from './parts.ts';
import { cardsSection, factsSection } from './sections.ts';
import type { Section, ViewContext } from './types.ts';

type Visit = Entry<'study-visits'>;

/** The price in words: one line, or one for every band. */
export function costs({ data }: Visit, { locale }: ViewContext): string[] {
  const t = stringsOf(locale);
  const { kind, tiers } = data.price;
  if (kind === 'free' || !tiers || tiers.length === 0) return [visitPrice(data.price, locale)];
  const unit = kind === 'per-person' ? t.perPerson : t.perGroup;
  return tiers.map(({ min, max, amount }) => {
    const range = fill(t.tierRange, { min, max });
    return `${range}: ${fill(unit, { amount: formatMoney(amount) })}`;
  });
}

/** What visitors do and make, and whether they take it home. */
export function whatHappens({ data }: Visit, { locale }: ViewContext): Section[] {
  const t = stringsOf(locale);
  const taken =
    data.takeHome === undefined ? undefined : data.takeHome ? t.takeHomeYes : t.takeHomeNo;
  return factsSection('kegiatan', t.whatTheyDo, [
    ...row(t.visitActivities, ...labels(VISIT_ACTIVITIES, data.activities, locale)),
    ...row(t.whatTheyMake, localise(data, 'medium', locale)),
    ...row(t.takeHome, taken, localise(data, 'dryingNote', locale)),
  ]);
}

/** What visitors learn. */
export function outcomes({ data }: Visit, { locale }: ViewContext): Section[] {
  const items = localiseList(data, 'outcomes', locale);
  return items.length > 0
    ? [{ kind: 'list', id: 'belajar', heading: stringsOf(locale).outcomes, items }]
    : [];
}

/** Days, hours, closed periods, notice and letter. */
export function whenSection({ data }: Visit, { locale }: ViewContext): Section[] {
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

/** Hot wax and dyes, minimum age, companions. */
export function safety({ data }: Visit, { locale }: ViewContext): Section[] {
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

/** Accessibility, facilities, languages. */
export function place({ data }: Visit, { locale }: ViewContext): Section[] {
  const t = stringsOf(locale);
  return factsSection('akses', `${t.accessibility} · ${t.facilities}`, [
    ...row(t.accessibility, ...labels(ACCESSIBILITY, data.accessibility, locale)),
    ...row(t.facilities, ...labels(FACILITIES, data.facilities, locale)),
    ...row(t.languages, ...labels(LANGUAGES, data.languages, locale)),
  ]);
}

/** Where the host is: kelurahan always, street and map only where they may be shown. */
export function whereabouts(host: Entry<'ukm'> | undefined, { locale }: ViewContext): Section[] {
  const t = stringsOf(locale);
  const { address } = host?.data ?? {};
  const place = [
    address?.street,
    address?.kelurahan && labelOf(KELURAHAN, address.kelurahan, locale),
  ].filter(Boolean);
  return factsSection('tempat', t.place, [
    ...row(t.address, place.length > 0 && place.join(', '), mapLink(address?.point, locale)),
    ...row(t.directions, address && localise(address, 'directions', locale)),
  ]);
}

const taughtAt = defineDerivation('taught-at', (catalogue, visit: string) =>
  catalogue
    .all('innovations')
    .flatMap(({ data, slug }) => (data.learnFrom === visit ? [slug] : [])),
);

/** Innovations that are taught on this visit. */
export function learnedHere(
  { slug }: Visit,
  catalogue: Catalogue,
  context: ViewContext,
): Section[] {
  const taught = catalogue
    .derive(taughtAt, slug)
    .flatMap((innovation) => catalogue.get('innovations', innovation) ?? []);
  const heading = plannerStringsOf(context.locale).learnedHere;
  return cardsSection('inovasi', heading, taught, catalogue, context);
}

const OTHERS = 4;

/** Where a visit is paused: open ones for the same levels, those that do most of the same first. */
export function others(
  { data, slug }: Visit,
  catalogue: Catalogue,
  context: ViewContext,
): Section[] {
  if (data.availability !== 'paused') return [];
  const { locale } = context;
  const shared = (other: Visit) => {
    const count = (own: readonly string[] = [], theirs: readonly string[] = []) =>
      own.filter((value) => theirs.includes(value)).length;
    const levels = count(data.levels, other.data.levels);
    return levels === 0 ? 0 : levels + 2 * count(data.activities, other.data.activities);
  };
  const open = catalogue
    .all('study-visits')
    .filter((other) => other.slug !== slug && other.data.availability !== 'paused')
    .map((other) => ({ other, rank: shared(other) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, OTHERS)
    .map(({ other }) => other);
  const t = plannerStringsOf(locale);
  const more = { label: t.findOthers, href: toHref(locale, COLLECTIONS['study-visits'].route) };
  return cardsSection('lain', t.others, open, catalogue, context, more);
}
