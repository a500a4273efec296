import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from '../../../src/art/seed.ts';
import { one, some } from '../../../src/generate/choose.ts';
import { AREAS } from '../../../src/schema/areas.ts';
import type { CollectionKey } from '../../../src/schema/collections.ts';
import { formatEntryFile } from '../../../src/schema/front-matter.ts';
import { FABRICS, PRODUCT_TYPES, TECHNIQUES } from '../../../src/schema/vocabularies.ts';
import { slugsOf } from '../../../src/schema/vocabulary.ts';
import { name, pathOf, read, slugsIn, text } from './edit-parts.ts';
import type { Edit, Fields, Place, Plan } from './edit-parts.ts';
import { lostProduct, newProduct, photo, site, story } from './file-edits.ts';

/** An edit of the front matter or the story of one random entry. */
const edits =
  (
    collection: CollectionKey,
    what: string,
    plan: (
      random: Random,
      data: Fields,
      place: Place,
    ) => Fields | undefined | Promise<Fields | undefined>,
  ): Plan =>
  async (random, place) => {
    const slug = one(random, await slugsIn(place, collection));
    const before = await read(place, collection, slug);
    const data = await plan(random, structuredClone(before.data), place);
    return {
      what: `${what} of ${collection}/${slug}`,
      async make(each) {
        const { body } = await read(each, collection, slug);
        if (data)
          await writeFile(pathOf(each, collection, slug), formatEntryFile(data, body), 'utf8');
      },
    };
  };

/** A change of the first match in a file of code, or of the city's words. */
const codeEdit =
  (path: string, pattern: RegExp, replace: (random: Random) => string): Plan =>
  async (random, place) => {
    const before = await readFile(join(place.root, path), 'utf8');
    if (!pattern.test(before)) throw new Error(`${path} has no ${pattern.source} any more.`);
    const after = before.replace(pattern, replace(random));
    return {
      what: `text in ${path}`,
      make: (each) => writeFile(join(each.root, path), after, 'utf8'),
    };
  };

const set =
  (field: string, make: (random: Random) => unknown) => (random: Random, data: Fields) => ({
    ...data,
    [field]: make(random),
  });

const toggle = (field: string, value: unknown) => (_: Random, data: Fields) => {
  const { [field]: before, ...rest } = data;
  return before === value ? rest : { ...data, [field]: value };
};

const CONTENT: readonly Plan[] = [
  edits('ukm', 'tagline', set('tagline', text)),
  edits('ukm', 'name', set('name', name)),
  edits(
    'ukm',
    'techniques',
    set('techniques', (random) => some(random, ['tulis', 'cap', 'colet'], 2)),
  ),
  edits(
    'ukm',
    'orders',
    set('orders', (random) => ({ open: random.chance(0.5), ships: ['local'] })),
  ),
  edits('ukm', 'kelurahan', (random, data) => ({
    ...data,
    address: { ...(data['address'] as Fields | undefined), kelurahan: one(random, AREAS).code },
  })),
  edits('ukm', 'consent', (_, data) => {
    if (!data['consent']) return undefined;
    const { scopes, ...rest } = data['consent'] as Fields & { scopes?: string[] };
    return { ...data, consent: { ...rest, scopes: (scopes ?? []).slice(1) } };
  }),
  edits(
    'ukm',
    'day of verification',
    set('verifiedOn', (random) => `2026-0${1 + random.int(9)}-1${random.int(10)}`),
  ),
  edits('products', 'name', set('name', name)),
  edits(
    'products',
    'price',
    set('price', (random) => ({ kind: 'fixed', amount: 25_000 * (1 + random.int(60)) })),
  ),
  edits('products', 'availability', toggle('availability', 'sold')),
  edits(
    'products',
    'type',
    set('type', (random) => one(random, slugsOf(PRODUCT_TYPES))),
  ),
  edits(
    'products',
    'fabric',
    set('fabric', (random) => one(random, slugsOf(FABRICS))),
  ),
  edits(
    'products',
    'techniques',
    set('techniques', (random) => [one(random, slugsOf(TECHNIQUES))]),
  ),
  edits('products', 'motifs', async (random, data, place) => ({
    ...data,
    motifs: some(random, await slugsIn(place, 'motifs'), 2),
  })),
  edits('products', 'maker', async (random, data, place) => ({
    ...data,
    ukm: one(random, await slugsIn(place, 'ukm')),
  })),
  edits('products', 'publication', toggle('published', false)),
  edits('study-visits', 'summary', set('summary', text)),
  edits('study-visits', 'availability', toggle('availability', 'paused')),
  edits(
    'study-visits',
    'group',
    set('group', (random) => ({ min: 5, max: 10 + random.int(40) })),
  ),
  edits('innovations', 'change', set('change', text)),
  edits('innovations', 'place to learn it', async (random, data, place) => ({
    ...data,
    learnFrom: one(random, await slugsIn(place, 'study-visits')),
  })),
  edits('activities', 'summary', set('summary', text)),
  edits('motifs', 'meaning', set('meaning', text)),
  edits('pages', 'summary', set('summary', text)),
  story,
  photo,
  newProduct,
  lostProduct,
  site,
];

const CODE: readonly Plan[] = [
  codeEdit(
    'content/city/crafts.yml',
    /id: Sarung(?! bantal).*/,
    (random) => `id: Sarung ${text(random)}`,
  ),
  codeEdit('src/i18n/id.ts', /seeAll: '[^']*'/, (random) => `seeAll: 'Lihat ${text(random)}'`),
  codeEdit(
    'src/styles/cards.css',
    /border-radius: [^;]+;/,
    (random) => `border-radius: ${random.int(20)}px;`,
  ),
  codeEdit(
    'src/components/shared/card.tsx',
    /className="card-text(?: x\d+)?"/,
    (random) => `className="card-text x${random.int(1000)}"`,
  ),
];

/** Of so many edits, one changes code: then all pages are made again, which proves little. */
const CODE_SHARE = 0.06;

/** A random edit, as a person or a developer could make it. */
export function planEdit(random: Random, place: Place): Promise<Edit> {
  return one(random, random.chance(CODE_SHARE) ? CODE : CONTENT)(random, place);
}
