import { createRandom } from '../art/seed.ts';
import type { Random } from '../art/seed.ts';
import { AREAS } from '../schema/areas.ts';
import type { CollectionKey } from '../schema/collections.ts';
import { toFreeSlug, toSlug } from '../schema/slug.ts';
import { day, one, some } from './choose.ts';
import * as words from './words.ts';
import {
  ACCESSIBILITY,
  FACILITIES,
  INNOVATION_TAGS,
  COST_BANDS,
  LEVELS,
  VISIT_ACTIVITIES,
} from '../schema/vocabularies-visits.ts';
import {
  AVAILABILITIES,
  CHANNELS,
  CRAFTS,
  DYES,
  FABRICS,
  PRODUCT_TYPES,
  SECTORS,
  SHIPPING,
  TECHNIQUES,
} from '../schema/vocabularies.ts';
import { labelOf, slugsOf } from '../schema/vocabulary.ts';

/** An entry as it will be written, with the photos that its file names. */
export interface GeneratedEntry {
  readonly collection: CollectionKey;
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Names of photos in the entry's folder. */
  readonly photos: readonly string[];
}

export interface GenerateOptions {
  /** How many businesses; products, visits, innovations and activities follow from it. */
  readonly ukm: number;
  readonly seed: string;
  /** The motifs that entries may name. */
  readonly motifs: readonly string[];
}

/** The city's sectors: most businesses are of the first. */
const SECTOR_SLUGS = slugsOf(SECTORS);

/** One business in ten has a photo of its own: pictures are made once, and would hide all else. */
const PHOTO_SHARE = 0.1;

/**
 * Fictional content as large as asked for, in which every list, relation and price form occurs about
 * as often as in real content: three products a business, a visit for every third, an innovation
 * for every twentieth. The same options give the same content; all of it is marked as samples.
 */
export function* generate({ ukm, seed, motifs }: GenerateOptions): Generator<GeneratedEntry> {
  const random = createRandom(seed);
  const taken = new Map<CollectionKey, Set<string>>();
  const named = (collection: CollectionKey, name: string) => {
    const slugs = taken.get(collection) ?? new Set<string>();
    const slug = toFreeSlug(toSlug(name, { example: true }) ?? 'contoh-baru', slugs);
    taken.set(collection, slugs.add(slug));
    return slug;
  };
  for (let index = 0; index < ukm; index += 1) {
    const first = one(random, words.MAKER_FIRST);
    // A number keeps names apart: two businesses may not have the same one.
    const name = `Contoh Batik ${first} ${one(random, words.MAKER_SECOND)} ${index + 1}`;
    const maker = named('ukm', name);
    yield business(random, maker, name, motifs);
    for (let left = 1 + random.int(5); left > 0; left -= 1) {
      const [colour, colourEn] = one(random, words.COLOURS);
      const type = one(random, slugsOf(PRODUCT_TYPES));
      const title = `${labelOf(PRODUCT_TYPES, type, 'id')} ${colour} ${first.toLowerCase()}`;
      const titleEn = `${labelOf(PRODUCT_TYPES, type, 'en')}, ${colourEn}`;
      yield product(random, named('products', title), { title, titleEn, type, maker, motifs });
    }
    if (random.chance(0.33))
      yield visit(random, named('study-visits', `Belajar di ${name}`), maker);
    if (random.chance(0.05)) {
      const seen = one(random, words.OBSERVED);
      yield innovation(random, named('innovations', `${seen[2]} ${index + 1}`), maker, seen);
    }
    if (random.chance(0.05))
      yield activity(random, named('activities', `Pameran ${index + 1}`), maker);
  }
}

function business(
  random: Random,
  slug: string,
  name: string,
  motifs: readonly string[],
): GeneratedEntry {
  const hasPhoto = random.chance(PHOTO_SHARE);
  const area = one(random, AREAS);
  return entry('ukm', slug, random, hasPhoto, {
    name,
    sector: random.chance(0.7) ? SECTOR_SLUGS[0] : SECTOR_SLUGS.at(-1),
    crafts: some(random, slugsOf(CRAFTS), 2),
    techniques: some(random, slugsOf(TECHNIQUES), 3),
    dyes: some(random, slugsOf(DYES), 1),
    motifs: some(random, motifs, 3),
    establishedYear: 1950 + random.int(75),
    tagline: one(random, words.SENTENCES)[0],
    ...(hasPhoto && { cover: photo(slug) }),
    address: { kelurahan: area.code },
    ...(random.chance(0.6) && {
      hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'sat'], opens: '08:00', closes: '16:00' }],
    }),
    ...(random.chance(0.3) && {
      certifications: [
        {
          type: 'halal',
          holder: 'business',
          issuer: 'Contoh lembaga',
          issuedOn: day(random, 2022, 3),
        },
      ],
    }),
    orders: {
      open: random.chance(0.8),
      custom: random.chance(0.4),
      ships: some(random, slugsOf(SHIPPING), 2),
    },
    channels: some(random, slugsOf(CHANNELS), 3),
    ...(random.chance(0.6) && { verifiedOn: day(random, 2025, 2) }),
  });
}

interface ProductParts {
  readonly title: string;
  readonly titleEn: string;
  readonly type: string;
  readonly maker: string;
  readonly motifs: readonly string[];
}

function product(random: Random, slug: string, parts: ProductParts): GeneratedEntry {
  const hasPhoto = random.chance(PHOTO_SHARE);
  const kind = one(random, ['fixed', 'fixed', 'from', 'ask'] as const);
  return entry('products', slug, random, hasPhoto, {
    name: parts.title,
    nameEn: parts.titleEn,
    ukm: parts.maker,
    type: parts.type,
    techniques: some(random, ['tulis', 'cap', 'kombinasi', 'colet', 'ecoprint'], 2),
    motifs: some(random, parts.motifs, 2),
    dyes: some(random, slugsOf(DYES), 1),
    fabric: one(random, slugsOf(FABRICS)),
    description: one(random, words.SENTENCES)[0],
    ...(hasPhoto && { photos: [photo(slug)] }),
    price: { kind, ...(kind !== 'ask' && { amount: (1 + random.int(60)) * 50_000 }) },
    availability: one(random, slugsOf(AVAILABILITIES)),
    addedOn: day(random, 2024, 2),
  });
}

function visit(random: Random, slug: string, maker: string): GeneratedEntry {
  const min = 5 + random.int(10);
  const kind = one(random, ['free', 'per-person', 'per-group'] as const);
  return entry('study-visits', slug, random, false, {
    title: 'Belajar membatik',
    titleEn: 'Learn batik',
    ukm: maker,
    summary: one(random, words.SENTENCES)[0],
    levels: some(random, slugsOf(LEVELS), 4),
    durationMinutes: 30 * (2 + random.int(5)),
    group: { min, max: min + 10 + random.int(40) },
    price: { kind, ...(kind !== 'free' && { amount: kind === 'per-person' ? 25_000 : 600_000 }) },
    activities: some(random, slugsOf(VISIT_ACTIVITIES), 3),
    languages: ['id', ...(random.chance(0.3) ? ['en'] : [])],
    days: some(random, ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], 5),
    hours: { opens: '08:00', closes: '14:00' },
    noticeDays: random.int(10),
    facilities: some(random, slugsOf(FACILITIES), 4),
    accessibility: some(random, slugsOf(ACCESSIBILITY), 2),
  });
}

type Observed = (typeof words.OBSERVED)[number];

function innovation(
  random: Random,
  slug: string,
  maker: string,
  [problem, problemEn, change, changeEn]: Observed,
): GeneratedEntry {
  return entry('innovations', slug, random, false, {
    title: change,
    titleEn: changeEn,
    ukm: [maker],
    problem: `${problem}.`,
    problemEn: `${problemEn}.`,
    change: `${change}.`,
    changeEn: `${changeEn}.`,
    costBand: one(random, slugsOf(COST_BANDS)),
    tags: some(random, slugsOf(INNOVATION_TAGS), 2),
    observedOn: day(random, 2025, 2),
  });
}

function activity(random: Random, slug: string, maker: string): GeneratedEntry {
  return entry('activities', slug, random, false, {
    title: 'Pameran batik',
    titleEn: 'Batik exhibition',
    kind: 'exhibition',
    from: day(random, 2024, 2),
    ukm: [maker],
    summary: one(random, words.SENTENCES)[0],
  });
}

function entry(
  collection: CollectionKey,
  slug: string,
  random: Random,
  hasPhoto: boolean,
  data: Record<string, unknown>,
): GeneratedEntry {
  const sentences = Array.from({ length: 3 + random.int(4) }, () => one(random, words.SENTENCES));
  const full = {
    ...data,
    example: true,
    ...(random.chance(0.5) && { storyEn: sentences.map(([, en]) => en).join(' ') }),
  };
  return {
    collection,
    slug,
    data: full,
    body: sentences.map(([id]) => id).join(' '),
    photos: hasPhoto ? ['foto.webp'] : [],
  };
}

const photo = (slug: string) => ({
  image: `${slug}/foto.webp`,
  alt: 'Ilustrasi kain batik terbentang pada gawangan.',
  altEn: 'Illustration of a batik cloth spread on a gawangan.',
});
