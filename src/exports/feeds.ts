import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Entry } from '../catalogue/entry.ts';
import { localise } from '../catalogue/localise.ts';
import type { LocalText } from '../catalogue/localise.ts';
import { toCard } from '../catalogue/views/card.ts';
import type { ViewContext } from '../catalogue/views/types.ts';
import { toHref } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { StringKey } from '../i18n/strings.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import type { Feed, FeedEntry } from './feed.ts';

type Source = Entry<'products' | 'activities'>;

interface FeedDefinition {
  readonly title: StringKey;
  /** The day an entry is from; without one it is left out. */
  readonly day: (entry: Source) => string | undefined;
  /** What it says of itself in a sentence. */
  readonly summary: (entry: Source, locale: Locale) => LocalText | undefined;
}

/** The collections whose new entries can be followed. */
export const FEEDS = {
  products: {
    title: 'feedProducts',
    day: ({ data }) => ('addedOn' in data ? data.addedOn : undefined),
    summary: ({ data }, locale) =>
      'description' in data ? localise(data, 'description', locale) : undefined,
  },
  activities: {
    title: 'feedActivities',
    day: ({ data }) => ('from' in data ? data.from : undefined),
    summary: ({ data }, locale) =>
      'summary' in data ? localise(data, 'summary', locale) : undefined,
  },
} as const satisfies Record<string, FeedDefinition>;

export type FeedKey = keyof typeof FEEDS;

export const FEED_KEYS = Object.keys(FEEDS) as FeedKey[];

/** Most entries in a feed. */
export const FEED_SIZE = 50;

/** The address of a feed, without language. */
export function feedPath(key: FeedKey): string {
  return `${COLLECTIONS[key].route}umpan.xml`;
}

/** What a reader's program calls a feed. */
export function feedTitle(key: FeedKey, { site }: Catalogue, locale: Locale): string {
  return `${stringsOf(locale)[FEEDS[key].title]} · ${site.shortName}`;
}

/** The newest entries of a collection as a feed. Samples say that they are samples. */
export function catalogueFeed(
  key: FeedKey,
  catalogue: Catalogue,
  { locale, siteUrl }: ViewContext,
): Feed {
  const { day, summary } = FEEDS[key] as FeedDefinition;
  const dated = catalogue.all(key).flatMap((entry): FeedEntry[] => {
    const on = day(entry);
    if (on === undefined) return [];
    const { title, href } = toCard(entry, catalogue, locale);
    const text = entry.data.example ? `${stringsOf(locale).example}: ${title.text}` : title.text;
    return [
      { url: siteUrl + href, title: { ...title, text }, summary: summary(entry, locale), day: on },
    ];
  });
  const newest = dated.sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0));
  return {
    locale,
    title: feedTitle(key, catalogue, locale),
    author: localise(catalogue.site, 'name', locale)?.text ?? catalogue.site.shortName,
    url: siteUrl + toHref(locale, feedPath(key)),
    page: siteUrl + toHref(locale, COLLECTIONS[key].route),
    entries: newest.slice(0, FEED_SIZE),
  };
}
