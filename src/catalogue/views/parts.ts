import {
  formatDate,
  formatHours,
  formatMonth,
  formatPhone,
  monthsBetween,
} from '../../i18n/format.ts';
import { toHref } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import { accentIndex } from '../../art/palette.ts';
import { entryPath } from '../../schema/collections.ts';
import type { CollectionKey } from '../../schema/collections.ts';
import { toPhoneDigits } from '../../schema/formats.ts';
import { DAYS } from '../../schema/weekdays.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import type { Entry } from '../entry.ts';
import { localise } from '../localise.ts';
import type { LocalText } from '../localise.ts';
import type { PictureView } from '../picture.ts';
import { isOldVerification } from '../verification.ts';
import type { CoverView, FactRow, Link, PageView, Section, ViewContext } from './types.ts';

/** Pieces that several views are made of. */

/** The address of an entry in a language. */
export function entryHref(
  { collection, slug }: Pick<Entry, 'collection' | 'slug'>,
  locale: Locale,
): string {
  return toHref(locale, entryPath(collection, slug));
}

/** The address of an entry's own cloth. */
export function artPath(collection: CollectionKey, slug: string): string {
  return `/art/${collection}/${slug}.svg`;
}

export interface PictureData {
  readonly image: PictureView;
  readonly alt: string;
  readonly altEn?: string | undefined;
  readonly caption?: string | undefined;
  readonly captionEn?: string | undefined;
  readonly credit?: string | undefined;
}

/** A picture with its words; without one, the entry's own cloth. */
export function toCover(
  { collection, slug }: Pick<Entry, 'collection' | 'slug'>,
  picture: PictureData | undefined,
  locale: Locale,
): CoverView {
  const art = artPath(collection, slug);
  if (!picture) return { art, alt: '' };
  const alt = localise(picture, 'alt', locale);
  return {
    art,
    picture: picture.image,
    alt: alt?.text ?? '',
    altLang: alt?.lang,
    caption: localise(picture, 'caption', locale),
    credit: picture.credit,
  };
}

/** A row of facts, or none where there is nothing to say. */
export function row(
  term: string,
  ...values: (LocalText | Link | string | undefined | false)[]
): FactRow[] {
  const present = values.flatMap((value) => {
    if (!value) return [];
    return typeof value === 'string' ? [{ text: value }] : [value];
  });
  return present.length > 0 ? [{ term, values: present }] : [];
}

/** The labels of several slugs of a vocabulary. */
export function labels(
  vocabulary: Vocabulary,
  slugs: readonly string[] | undefined,
  locale: Locale,
): string[] {
  return (slugs ?? []).map((slug) => labelOf(vocabulary, slug, locale));
}

/** "Senin–Jumat", "Selasa, Kamis": runs of three days or more are drawn together. */
export function formatDays(days: readonly string[], locale: Locale): string {
  const order = Object.keys(DAYS);
  const sorted = [...new Set(days)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const runs: string[][] = [];
  for (const day of sorted) {
    const run = runs.at(-1);
    const isNext = run && order.indexOf(day) === order.indexOf(run.at(-1) ?? '') + 1;
    if (isNext) run.push(day);
    else runs.push([day]);
  }
  const name = (day: string | undefined) => labelOf(DAYS, day ?? '', locale);
  return runs
    .flatMap((run) => (run.length > 2 ? [`${name(run[0])}–${name(run.at(-1))}`] : run.map(name)))
    .join(', ');
}

interface HoursRow {
  readonly days: readonly string[];
  readonly opens: string;
  readonly closes: string;
}

export function hoursRows(hours: readonly HoursRow[] | undefined, locale: Locale): FactRow[] {
  return (hours ?? []).flatMap(({ days, opens, closes }) =>
    row(formatDays(days, locale), formatHours(opens, closes, locale)),
  );
}

/** When a profile was last verified, and whether that is more than a year ago. */
export function verification(verifiedOn: string | undefined, { locale, today }: ViewContext) {
  const t = stringsOf(locale);
  if (!verifiedOn) return { text: t.notVerified, isOld: false, old: t.verifiedLong };
  const months = monthsBetween(verifiedOn, today);
  const age = formatAge(months, locale);
  return {
    text: fill(t.verifiedAge, { date: formatDate(verifiedOn, locale), age }),
    isOld: isOldVerification(verifiedOn, today),
    on: verifiedOn,
    old: t.verifiedLong,
  };
}

/** Whole months as people say them: "bulan ini", "3 bulan lalu", "2 tahun lalu". */
function formatAge(months: number, locale: Locale): string {
  const t = stringsOf(locale);
  const years = Math.floor(months / 12);
  if (months === 0) return t.ageToday;
  if (years === 0) return months === 1 ? t.ageMonth : fill(t.ageMonths, { count: months });
  return years === 1 ? t.ageYear : fill(t.ageYears, { count: years });
}

/** A day or month as written in sources: `2024-11-05`, `2024-11`, `2024` or free text. */
export function formatLooseDate(date: string, locale: Locale): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return formatDate(date, locale);
  return /^\d{4}-\d{2}$/.test(date) ? formatMonth(`${date}-01`, locale) : date;
}

export function telephone(number: string): Link {
  const digits = toPhoneDigits(number) ?? number;
  return { label: formatPhone(digits), href: `tel:+${digits}` };
}

/** The story as a section, in the page's language where it exists in it. */
export function storySection(entry: Entry, heading: string, locale: Locale): Section[] {
  const html = entry.story[locale] ?? entry.story.id;
  if (!html) return [];
  const isFallback = locale !== 'id' && entry.story[locale] === undefined;
  return [{ kind: 'prose', id: 'cerita', heading, html, lang: isFallback ? 'id' : undefined }];
}

/** The name of the site a link leads to: `contoh.id`. */
export function hostOf(href: string): string {
  return new URL(href).hostname.replace(/^www\./, '');
}

/** Where a point lies, on a map of its own; only points that may be shown come here. */
export function mapLink(
  point: { readonly lat: number; readonly lng: number } | undefined,
  locale: Locale,
): Link | undefined {
  if (!point) return undefined;
  const { lat, lng } = point;
  return {
    label: stringsOf(locale).openInMaps,
    href: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=18/${lat}/${lng}`,
  };
}

/** A source given as a link or as words. */
export function sourceValue(source: string | undefined): (LocalText | Link)[] {
  if (!source) return [];
  if (!source.startsWith('https://')) return [{ text: source }];
  return [{ label: hostOf(source), href: source }];
}

/** What every page of an entry has, with nothing on it yet. */
export function basePage(entry: Entry, locale: Locale) {
  return {
    collection: entry.collection,
    slug: entry.slug,
    locale,
    accent: accentIndex(entry.slug),
    example: entry.data.example === true,
    tags: [],
    notices: [],
    actions: [],
    glance: [],
  };
}

/** Marks a finished page where any of its text had to stay Indonesian. */
export function finishPage(page: Omit<PageView, 'untranslated'>): PageView {
  const untranslated = page.locale !== 'id' && JSON.stringify(page).includes('"lang":"id"');
  return { ...page, untranslated };
}
