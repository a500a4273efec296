import { WORDS } from '#city';
import type { z } from 'zod';
import type { Locale, Text } from '../i18n/locale.ts';
import { ActivitySchema } from './activity.ts';
import { InnovationSchema } from './innovation.ts';
import { MotifSchema } from './motif.ts';
import { PageSchema } from './page.ts';
import { ProductSchema } from './product.ts';
import { SiteSchema } from './site.ts';
import { StudyVisitSchema } from './study-visit.ts';
import { UkmSchema } from './ukm.ts';

export interface Collection<S extends z.ZodObject = z.ZodObject> {
  readonly schema: S;
  /** Address of the list, without language; an entry lies below it by its slug. */
  readonly route: string;
  /** The key that holds the entry's name. */
  readonly titleKey: 'name' | 'title';
  readonly label: Text;
  /** The name of one entry. */
  readonly item: Text;
  /** What the collection holds, in one sentence. */
  readonly summary: Text;
}

/** The registry: every collection of entries under `content/`, by its folder. */
export const COLLECTIONS = {
  ukm: {
    schema: UkmSchema,
    route: '/ukm/',
    titleKey: 'name',
    label: { id: 'UKM binaan', en: 'Businesses' },
    item: { id: 'UKM', en: 'business' },
    summary: WORDS.businesses,
  },
  products: {
    schema: ProductSchema,
    route: '/produk/',
    titleKey: 'name',
    label: { id: 'Produk', en: 'Products' },
    item: { id: 'produk', en: 'product' },
    summary: {
      id: 'Karya para UKM, dengan teknik dan harga yang jujur.',
      en: 'What the businesses make, with honest technique and price.',
    },
  },
  'study-visits': {
    schema: StudyVisitSchema,
    route: '/studi-batik/',
    titleKey: 'title',
    label: WORDS.study,
    item: { id: 'kunjungan', en: 'study visit' },
    summary: WORDS.studyVisits,
  },
  innovations: {
    schema: InnovationSchema,
    route: '/inovasi/',
    titleKey: 'title',
    label: { id: 'Inovasi', en: 'Innovations' },
    item: { id: 'inovasi', en: 'innovation' },
    summary: {
      id: 'Masalah, perubahan, dan hasil yang layak ditiru.',
      en: 'Problems, changes and results worth copying.',
    },
  },
  activities: {
    schema: ActivitySchema,
    route: '/kegiatan/',
    titleKey: 'title',
    label: { id: 'Kegiatan', en: 'Activities' },
    item: { id: 'kegiatan', en: 'activity' },
    summary: { id: 'Yang dikerjakan Dekranasda.', en: 'What Dekranasda does.' },
  },
  motifs: {
    schema: MotifSchema,
    route: '/motif/',
    titleKey: 'name',
    label: { id: 'Motif', en: 'Motifs' },
    item: { id: 'motif', en: 'motif' },
    summary: WORDS.motifs,
  },
  pages: {
    schema: PageSchema,
    route: '/',
    titleKey: 'title',
    label: { id: 'Halaman', en: 'Pages' },
    item: { id: 'halaman', en: 'page' },
    summary: { id: 'Halaman tetap seperti Tentang.', en: 'Standing pages such as About.' },
  },
} as const satisfies Record<string, Collection>;

export type CollectionKey = keyof typeof COLLECTIONS;

export const COLLECTION_KEYS = Object.keys(COLLECTIONS) as CollectionKey[];

/** The parsed data of one entry of a collection. */
export type Data<K extends CollectionKey> = z.output<(typeof COLLECTIONS)[K]['schema']>;

export type SiteData = z.output<typeof SiteSchema>;

export { SiteSchema };

/** Whether a name is a collection of content. */
export function isCollectionKey(value: string): value is CollectionKey {
  return Object.hasOwn(COLLECTIONS, value);
}

/** The address of an entry, without language: `/ukm/batik-murni/`. */
export function entryPath(collection: CollectionKey, slug: string): string {
  return `${COLLECTIONS[collection].route}${slug}/`;
}

/** The name of an entry as written, or its slug where it has none. */
export function titleOf(
  collection: CollectionKey,
  data: Readonly<Record<string, unknown>>,
  slug: string,
): string {
  const value = data[COLLECTIONS[collection].titleKey];
  return typeof value === 'string' ? value : slug;
}

export type { Locale };
