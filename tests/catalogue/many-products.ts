import { buildCatalogue, type Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import { KELURAHAN } from '../../src/schema/areas.ts';
import {
  AVAILABILITIES,
  DYES,
  FABRICS,
  PRODUCT_TYPES,
  SHIPPING,
  TECHNIQUES,
} from '../../src/schema/vocabularies.ts';
import { labelOf, slugsOf } from '../../src/schema/vocabulary.ts';

const NAMES = ['Sari', 'Murti', 'Kencana', 'Wening', 'Laut', 'Pawana', 'Arum', 'Jingga', 'Rona'];
const PLACES = ['Kidul', 'Lor', 'Wetan', 'Kulon', 'Tengah', 'Pesisir', 'Muara', 'Seberang'];
const MOTIFS = ['Jlamprang', 'Buketan', 'Liong', 'Semen', 'Kawung', 'Truntum', 'Sekar Jagad'];
const COLOURS = [
  'biru',
  'merah',
  'soga',
  'hijau',
  'ungu',
  'jingga',
  'hitam',
  'kuning',
  'telur asin',
];
const WORDS = ['halus', 'lawasan', 'cerah', 'ringan', 'berlapis', 'penuh', 'polos', 'pesisiran'];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A catalogue with many products as people would enter them: a name from what it is, its motif and
 * colour, a slug from the name as the editor makes it, half of the names translated, a photo each
 * under the kind of address that the build gives it.
 *
 * @param count of products; there is one business for every ten.
 */
export function manyProducts(count: number, seed = 1): Catalogue {
  const random = makeRandom(seed);
  const below = (end: number) => Math.floor(random() * end);
  const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const chance = (share: number) => random() < share;
  const hash = (length: number) =>
    Array.from({ length }, () => LETTERS[below(LETTERS.length)]).join('');
  const entries: unknown[] = MOTIFS.map((name) => ({
    collection: 'motifs',
    slug: name.toLowerCase().replace(' ', '-'),
    data: { name, sources: [{ title: 'Buku' }] },
    story: {},
  }));
  const makers = Array.from({ length: Math.ceil(count / 10) }, (_, at) => {
    const name = `Batik ${pick(NAMES)} ${pick(PLACES)} ${at}`;
    const slug = name.toLowerCase().replaceAll(' ', '-');
    const ships = slugsOf(SHIPPING).slice(0, 1 + below(3));
    const address = { kelurahan: pick(Object.keys(KELURAHAN)) };
    const sector = chance(0.8) ? 'batik' : 'craft';
    const data = { name, sector, address, orders: { open: true, ships }, status: 'published' };
    entries.push({ collection: 'ukm', slug, data, story: {} });
    return slug;
  });
  const taken = new Set<string>();
  for (let at = 0; at < count; at += 1) {
    const type = pick(slugsOf(PRODUCT_TYPES));
    const technique = pick(slugsOf(TECHNIQUES).slice(0, 8));
    const motif = pick(MOTIFS);
    const words = [
      labelOf(PRODUCT_TYPES, type, 'id'),
      motif.toLowerCase(),
      pick(COLOURS),
      pick(WORDS),
    ];
    const name = words.slice(0, 2 + below(3)).join(' ');
    const base = name.toLowerCase().replace(/[^a-z]+/g, '-');
    let slug = base;
    for (let copy = 1; taken.has(slug); copy += 1) slug = `${base}-${copy}`;
    taken.add(slug);
    const nameEn = chance(0.5) && `${labelOf(PRODUCT_TYPES, type, 'en')}, ${motif}, ${pick(WORDS)}`;
    const src = `/_astro/foto-${1 + below(9)}.${hash(8)}_${hash(6)}.webp`;
    const day = `202${4 + below(3)}-${String(1 + below(12)).padStart(2, '0')}-${10 + below(18)}`;
    const price = chance(0.1)
      ? { kind: 'ask' }
      : { kind: chance(0.8) ? 'fixed' : 'from', amount: (8 + below(400)) * 5000 };
    entries.push({
      collection: 'products',
      slug,
      data: {
        name,
        ...(nameEn && { nameEn }),
        ukm: pick(makers),
        type,
        techniques: [technique],
        motifs: [motif.toLowerCase().replace(' ', '-')],
        dyes: [pick(slugsOf(DYES))],
        fabric: pick(slugsOf(FABRICS)),
        availability: pick(slugsOf(AVAILABILITIES)),
        price,
        photos: [{ image: { src, width: 4, height: 3, sources: [] }, alt: `Foto ${name}` }],
        addedOn: day,
        status: 'published',
      },
      story: {},
    });
  }
  const site = { name: 'Uji', shortName: 'Uji', tagline: 'Uji', city: 'Uji', region: 'Uji' };
  return buildCatalogue({ entries: entries as Entry[], site });
}
