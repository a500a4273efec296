import { toHref } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill, stringsOf } from '../i18n/strings.ts';
import type { StringKey } from '../i18n/strings.ts';
import { areaSlug, getArea, getDistrict, KELURAHAN_BY_SLUG } from '../schema/areas.ts';
import { DISTRICTS } from '../schema/districts.ts';
import { COLLECTIONS, entryPath } from '../schema/collections.ts';
import type { CollectionKey } from '../schema/collections.ts';
import {
  CERTIFICATE_TYPES,
  CRAFTS,
  PRODUCT_TYPES,
  SECTORS,
  SHIPPING,
  TECHNIQUES,
} from '../schema/vocabularies.ts';
import { INNOVATION_TAGS, LEVELS, VISIT_ACTIVITIES } from '../schema/vocabularies-visits.ts';
import { labelOf } from '../schema/vocabulary.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { append } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { defineDerivation } from './derive.ts';
import type { Entry } from './entry.ts';
import { shownTechniques } from './printed.ts';

/** Lists that are limited to one choice and have a static page of their own. */

interface LandingFacet {
  /** The part of the address: `/ukm/teknik/cap/`. */
  readonly segment: string;
  readonly vocabulary: Vocabulary;
  readonly label: StringKey;
  /** Left out where all choices are listed: something else leads there. */
  readonly unlisted?: boolean;
}

/** The collections that have such lists, with the facets they are limited by. */
export const LANDINGS = {
  ukm: {
    sector: { segment: 'sektor', vocabulary: SECTORS, label: 'sector' },
    craft: { segment: 'kerajinan', vocabulary: CRAFTS, label: 'craft' },
    technique: { segment: 'teknik', vocabulary: TECHNIQUES, label: 'technique' },
    area: { segment: 'kecamatan', vocabulary: DISTRICTS, label: 'area' },
    certificate: { segment: 'sertifikat', vocabulary: CERTIFICATE_TYPES, label: 'certificate' },
    // The map leads there.
    kelurahan: {
      segment: 'kelurahan',
      vocabulary: KELURAHAN_BY_SLUG,
      label: 'kelurahan',
      unlisted: true,
    },
  },
  products: {
    type: { segment: 'jenis', vocabulary: PRODUCT_TYPES, label: 'productType' },
    technique: { segment: 'teknik', vocabulary: TECHNIQUES, label: 'technique' },
    ships: { segment: 'kirim', vocabulary: SHIPPING, label: 'ships' },
  },
  'study-visits': {
    level: { segment: 'jenjang', vocabulary: LEVELS, label: 'level' },
    area: { segment: 'kecamatan', vocabulary: DISTRICTS, label: 'area' },
    activity: { segment: 'kegiatan', vocabulary: VISIT_ACTIVITIES, label: 'visitActivities' },
  },
  innovations: {
    tag: { segment: 'masalah', vocabulary: INNOVATION_TAGS, label: 'problem' },
  },
} as const satisfies Partial<Record<CollectionKey, Record<string, LandingFacet>>>;

export type LandingCollection = keyof typeof LANDINGS;
type Facet<K extends LandingCollection> = Extract<keyof (typeof LANDINGS)[K], string>;
type Values<K extends LandingCollection> = Readonly<Record<Facet<K>, readonly string[]>>;

/** The values by which a business is found on its landing pages. */
export function ukmLandingValues({ data }: Entry<'ukm'>): Values<'ukm'> {
  const area = getArea(data.address?.kelurahan);
  const district = getDistrict(area?.code);
  return {
    sector: [data.sector],
    craft: data.crafts ?? [],
    technique: data.techniques ?? [],
    area: district ? [district] : [],
    certificate: [...new Set((data.certifications ?? []).map(({ type }) => type))],
    kelurahan: area ? [areaSlug(area)] : [],
  };
}

/** The values by which a product is found on its landing pages. */
export function productLandingValues(
  { data }: Entry<'products'>,
  catalogue: Catalogue,
): Values<'products'> {
  const orders = catalogue.get('ukm', data.ukm)?.data.orders;
  return {
    type: [data.type],
    technique: shownTechniques(data.techniques),
    // Who takes no orders sends nothing.
    ships: orders?.open === false ? [] : (orders?.ships ?? []),
  };
}

function visitLandingValues(
  { data }: Entry<'study-visits'>,
  catalogue: Catalogue,
): Values<'study-visits'> {
  const district = getDistrict(catalogue.get('ukm', data.ukm)?.data.address?.kelurahan);
  return {
    level: data.levels,
    area: district ? [district] : [],
    activity: data.activities ?? [],
  };
}

const VALUES: {
  readonly [K in LandingCollection]: (entry: Entry<K>, catalogue: Catalogue) => Values<K>;
} = {
  ukm: ukmLandingValues,
  products: productLandingValues,
  'study-visits': visitLandingValues,
  innovations: ({ data }) => ({ tag: data.tags ?? [] }),
};

/** One landing page: its entries by their slugs, in the order of their names. */
export interface Landing {
  readonly collection: LandingCollection;
  readonly facet: LandingFacet;
  readonly slug: string;
  readonly slugs: readonly string[];
}

/** The address of a list limited to one choice, without language: `/ukm/teknik/cap/`. */
export function landingPath<K extends LandingCollection>(
  collection: K,
  facet: Facet<K>,
  slug: string,
): string {
  return pathOf(collection, facetsOf(collection)[facet], slug);
}

/** The address of a landing page, without language. */
export function pathOfLanding({ collection, facet, slug }: Omit<Landing, 'slugs'>): string {
  return pathOf(collection, facet, slug);
}

const pathOf = (collection: LandingCollection, facet: LandingFacet | undefined, slug: string) =>
  `${COLLECTIONS[collection].route}${facet?.segment}/${slug}/`;

const facetsOf = (collection: LandingCollection) =>
  LANDINGS[collection] as Readonly<Record<string, LandingFacet>>;

/** Every landing page of a collection that has at least one entry. */
export function landings(collection: LandingCollection, catalogue: Catalogue): Landing[] {
  const valuesOf = VALUES[collection] as (
    entry: Entry,
    catalogue: Catalogue,
  ) => Readonly<Record<string, readonly string[]>>;
  const items = catalogue.all(collection).map((entry) => ({
    slug: entry.slug,
    values: valuesOf(entry, catalogue),
  }));
  return Object.entries(facetsOf(collection)).flatMap(([name, facet]) => {
    const found = new Map<string, string[]>();
    for (const { slug, values } of items)
      for (const value of new Set(values[name])) append(found, value, slug);
    return Object.keys(facet.vocabulary).flatMap((slug) => {
      const slugs = found.get(slug);
      return slugs ? [{ collection, facet, slug, slugs }] : [];
    });
  });
}

/** Links to the landing pages of a collection, for browsing without a script. */
export const browseGroups = defineDerivation('browse-groups', makeBrowseGroups);

function makeBrowseGroups(catalogue: Catalogue, collection: LandingCollection, locale: Locale) {
  const t = stringsOf(locale);
  const all = landings(collection, catalogue);
  const groups = Object.values(facetsOf(collection)).flatMap((facet) => {
    const links = all
      .filter((landing) => landing.facet === facet && !facet.unlisted)
      .map((landing) => ({
        label: `${labelOf(facet.vocabulary, landing.slug, locale)} (${landing.slugs.length})`,
        href: toHref(locale, pathOfLanding(landing)),
      }));
    const heading = fill(t.browseByFacet, { facet: t[facet.label].toLowerCase() });
    return links.length > 0 ? [{ heading, links }] : [];
  });
  return collection === 'products' ? [...groups, ...motifGroup(catalogue, locale)] : groups;
}

/** Links to the pages of the motifs, which list the products that carry them. */
function motifGroup(catalogue: Catalogue, locale: Locale) {
  const t = stringsOf(locale);
  const counts = new Map<string, number>();
  for (const { data } of catalogue.all('products'))
    for (const motif of data.motifs ?? []) counts.set(motif, (counts.get(motif) ?? 0) + 1);
  const links = catalogue.all('motifs').flatMap(({ slug, data }) => {
    const href = toHref(locale, entryPath('motifs', slug));
    const count = counts.get(slug);
    return count === undefined ? [] : [{ label: `${data.name} (${count})`, href }];
  });
  const heading = fill(t.browseByFacet, { facet: t.motifs.toLowerCase() });
  return links.length > 0 ? [{ heading, links }] : [];
}
