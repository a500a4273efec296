import { formatDate, formatNumber } from '../../i18n/format.ts';
import { numbersStringsOf } from '../../i18n/numbers.ts';
import { toHref } from '../../i18n/locale.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { CollectionKey } from '../../schema/collections.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { localise } from '../localise.ts';
import { toCard } from './card.ts';
import { NUMBERS_PATH } from './numbers/view.ts';
import type { CardView, Link, ViewContext } from './types.ts';

interface Band {
  readonly heading: string;
  readonly more: Link;
  readonly cards: readonly CardView[];
}

/** The home page. */
export function homeView(catalogue: Catalogue, { locale, today }: ViewContext) {
  const { site } = catalogue;
  const t = stringsOf(locale);
  const href = (collection: CollectionKey) => toHref(locale, COLLECTIONS[collection].route);
  const band = (heading: string, entries: readonly Entry[], collection: CollectionKey): Band[] => {
    const cards = entries.map((entry) => toCard(entry, catalogue, locale));
    return cards.length > 0
      ? [{ heading, more: { label: t.seeAll, href: href(collection) }, cards }]
      : [];
  };
  const visits = catalogue.all('study-visits').filter(({ data }) => data.availability !== 'paused');
  return {
    title: `${site.shortName}: ${t.headline}`,
    headline: t.headline,
    tagline: localise(site, 'tagline', locale) ?? { text: '' },
    description:
      localise(site, 'about', locale)?.text ?? localise(site, 'tagline', locale)?.text ?? '',
    doors: [
      { label: t.doorLearn, text: t.doorLearnText, href: href('study-visits'), accent: 2 },
      { label: t.doorShop, text: t.doorShopText, href: href('products'), accent: 1 },
      { label: t.doorKnow, text: t.doorKnowText, href: href('ukm'), accent: 0 },
    ],
    bands: [
      ...band(t.featured, rotate(shown(catalogue.all('ukm')), today, 4), 'ukm'),
      ...band(t.products, rotate(shown(catalogue.all('products')), today, 4), 'products'),
      ...band(t.studyVisits, rotate(visits, today, 4), 'study-visits'),
      ...band(t.latestActivities, latest(catalogue), 'activities'),
    ],
    numbers: [
      ...(site.counts ?? []).map((count) => ({
        label: localise(count, 'label', locale) ?? { text: '' },
        value: `${count.approximate ? '±\u00a0' : ''}${formatNumber(count.value, locale)}`,
        note: fill(t.asOf, { date: formatDate(count.on, locale) }),
      })),
      {
        label: { text: t.inCatalogue },
        value: formatNumber(catalogue.all('ukm').length, locale),
        note: fill(t.asOf, { date: formatDate(today, locale) }),
      },
    ],
    allNumbers: {
      label: numbersStringsOf(locale).allNumbers,
      href: toHref(locale, NUMBERS_PATH),
    },
    about: { label: t.about2, href: toHref(locale, '/tentang/') },
    aboutText: localise(site, 'about', locale) ?? { text: '' },
  };
}

/** Entries marked for the home page first; then those with a picture. */
function shown<E extends Entry>(entries: readonly E[]): E[] {
  const rank = ({ data }: E) => {
    const picture = 'cover' in data ? data.cover : 'photos' in data ? data.photos : undefined;
    return ('featured' in data && data.featured ? 0 : 1) + (picture ? 0 : 2);
  };
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

/** A few entries, others every week, so that each comes to the front in turn. */
function rotate<E extends Entry>(entries: readonly E[], today: string, count: number): E[] {
  const marked = entries.filter(({ data }) => 'featured' in data && data.featured).slice(0, count);
  const others = entries.filter((entry) => !marked.includes(entry));
  const week = Math.floor(Date.parse(`${today}T00:00:00Z`) / (7 * 86_400_000));
  const wanted = Math.min(count - marked.length, others.length);
  const start = others.length > 0 ? (week * wanted) % others.length : 0;
  const turn = Array.from(
    { length: wanted },
    (_, index) => others[(start + index) % others.length],
  );
  return [...marked, ...turn.filter((entry) => entry !== undefined)];
}

function latest(catalogue: Catalogue): Entry<'activities'>[] {
  const newest = [...catalogue.all('activities')].sort((a, b) =>
    a.data.from > b.data.from ? -1 : 1,
  );
  return newest.slice(0, 3);
}
