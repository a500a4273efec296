import { accentIndex } from '../../art/palette.ts';
import { formatDateRange } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import { getArea } from '../../schema/areas.ts';
import type { CollectionKey } from '../../schema/collections.ts';
import {
  AVAILABILITIES,
  CRAFTS,
  LAYOUTS,
  PRODUCT_TYPES,
  SECTORS,
  TECHNIQUES,
} from '../../schema/vocabularies.ts';
import {
  ACTIVITY_KINDS,
  COST_BANDS,
  INNOVATION_TAGS,
  LEVELS,
  VISIT_AVAILABILITIES,
} from '../../schema/vocabularies-visits.ts';
import { isLocalMotif } from '../../schema/motif.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { localise } from '../localise.ts';
import { productPrice, visitPrice } from '../price.ts';
import { isPrinted } from '../printed.ts';
import { entryHref, labels, toCover } from './parts.ts';
import type { Badge, CardView } from './types.ts';

type CardOf<K extends CollectionKey> = (
  entry: Entry<K>,
  catalogue: Catalogue,
  locale: Locale,
) => Pick<CardView, 'title' | 'cover'> & Partial<CardView>;

const ukm: CardOf<'ukm'> = (entry, catalogue, locale) => {
  const { data, slug } = entry;
  const t = stringsOf(locale);
  const crafts = labels(CRAFTS, data.crafts, locale);
  const badges: Badge[] = [];
  if (isOpenForVisits(catalogue, slug)) badges.push({ label: t.studyVisits, tone: 'good' });
  return {
    title: { text: data.name },
    kicker: crafts[0] ?? labelOf(SECTORS, data.sector, locale),
    line: localise(data, 'tagline', locale),
    facts: [getArea(data.address?.kelurahan)?.name ?? ''],
    badges,
    cover: toCover(entry, data.cover ?? data.gallery?.[0], locale),
  };
};

const products: CardOf<'products'> = (entry, catalogue, locale) => {
  const { data } = entry;
  const price = productPrice(data.price, locale);
  const technique = data.techniques?.[0];
  const kind = technique
    ? labelOf(TECHNIQUES, technique, locale)
    : labelOf(PRODUCT_TYPES, data.type, locale);
  return {
    title: localise(data, 'name', locale) ?? { text: data.name },
    kicker: isPrinted(data.techniques) ? stringsOf(locale).notBatikTitle : kind,
    facts: [price, catalogue.get('ukm', data.ukm)?.data.name ?? ''],
    badges: data.availability
      ? [
          {
            label: AVAILABILITIES[data.availability][locale],
            tone: data.availability === 'sold' ? 'bad' : 'plain',
          },
        ]
      : [],
    cover: toCover(entry, data.photos?.[0], locale),
  };
};

const studyVisits: CardOf<'study-visits'> = (entry, catalogue, locale) => {
  const { data } = entry;
  const t = stringsOf(locale);
  const host = catalogue.get('ukm', data.ukm);
  const people = fill(t.people, { min: data.group.min, max: data.group.max });
  return {
    title: localise(data, 'title', locale) ?? { text: data.title },
    kicker: labels(LEVELS, data.levels, locale).join(' · '),
    line: localise(data, 'summary', locale),
    facts: [host?.data.name ?? '', `${people} · ${visitPrice(data.price, locale)}`],
    badges:
      data.availability === 'paused'
        ? [{ label: VISIT_AVAILABILITIES.paused[locale], tone: 'warn' }]
        : [],
    cover: toCover(entry, data.photos?.[0] ?? host?.data.cover, locale),
  };
};

const innovations: CardOf<'innovations'> = (entry, _catalogue, locale) => ({
  title: localise(entry.data, 'title', locale) ?? { text: entry.data.title },
  kicker: labels(INNOVATION_TAGS, entry.data.tags, locale).join(' · '),
  line: localise(entry.data, 'problem', locale),
  facts: [entry.data.costBand ? COST_BANDS[entry.data.costBand][locale] : ''],
  badges: entry.data.learnFrom ? [{ label: stringsOf(locale).taught, tone: 'good' }] : [],
  cover: toCover(entry, entry.data.photos?.[0], locale),
});

const activities: CardOf<'activities'> = (entry, _catalogue, locale) => ({
  title: localise(entry.data, 'title', locale) ?? { text: entry.data.title },
  kicker: ACTIVITY_KINDS[entry.data.kind][locale],
  line: localise(entry.data, 'summary', locale),
  facts: [formatDateRange(entry.data.from, entry.data.to, locale)],
  cover: toCover(entry, entry.data.photos?.[0], locale),
});

const motifs: CardOf<'motifs'> = (entry, _catalogue, locale) => ({
  title: { text: entry.data.name },
  kicker: isLocalMotif(entry.data) ? stringsOf(locale).localMotif : undefined,
  line: localise(entry.data, 'meaning', locale) ?? localise(entry.data, 'origin', locale),
  facts: entry.data.layout ? [labelOf(LAYOUTS, entry.data.layout, locale)] : [],
  cover: toCover(entry, entry.data.photos?.[0], locale),
});

const pages: CardOf<'pages'> = (entry, _catalogue, locale) => ({
  title: localise(entry.data, 'title', locale) ?? { text: entry.data.title },
  line: localise(entry.data, 'summary', locale),
  cover: toCover(entry, undefined, locale),
});

const CARDS: { readonly [K in CollectionKey]: CardOf<K> } = {
  ukm,
  products,
  'study-visits': studyVisits,
  innovations,
  activities,
  motifs,
  pages,
};

/** The card of an entry, the same in every list. */
export function toCard<K extends CollectionKey>(
  entry: Entry<K>,
  catalogue: Catalogue,
  locale: Locale,
): CardView {
  const card = (CARDS[entry.collection] as CardOf<K>)(entry, catalogue, locale);
  const isExample = entry.data.example === true;
  const badges: Badge[] = card.badges ? [...card.badges] : [];
  if (isExample) badges.unshift({ label: stringsOf(locale).example, tone: 'example' });
  return {
    collection: entry.collection,
    slug: entry.slug,
    href: entryHref(entry, locale),
    accent: accentIndex(entry.slug),
    ...card,
    facts: (card.facts ?? []).filter(Boolean),
    badges,
  };
}

/** Whether a business has a study visit that is open now. */
export function isOpenForVisits(catalogue: Catalogue, ukm: string): boolean {
  return catalogue.of('study-visits', ukm).some(({ data }) => data.availability !== 'paused');
}
