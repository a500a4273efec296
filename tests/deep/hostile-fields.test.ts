import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COLLECTION_KEYS, COLLECTIONS, entryPath } from '../../src/schema/collections.ts';
import { formatEntryFile } from '../../src/schema/front-matter.ts';
import { makeWorkplace, withServer, writeEntry } from '../e2e/support/built-site.ts';
import { sowEntries } from '../hostile/entries.ts';
import { NAUGHTY } from '../hostile/strings.ts';
import { closeBrowser, openContext } from './support/browser.ts';
import { compareTexts, findTexts } from './support/found-texts.ts';
import { provoke, watchedPage } from './support/watch.ts';

/** So many of each collection that every string has its turn, and every field several strings. */
const COUNT = 8;

/** What may be seen and yet is not, for a reason. */
const UNSHOWN = [
  // Only a certificate of no known kind is called by its own title, and none of these is one.
  'ukm: certifications[].titleEn',
  'products: certifications[].titleEn',
  // Photos of people show with the consent of their business, and a motif has none.
  ...['alt', 'altEn', 'credit', 'caption', 'captionEn'].map((key) => `motifs: photos[].${key}`),
];

const { entries, sown } = sowEntries(NAUGHTY, COUNT);
const place = await makeWorkplace();

beforeAll(async () => {
  for (const { collection, slug, data } of entries)
    await writeEntry(
      place.contentDir,
      `${collection}/${slug}.md`,
      formatEntryFile(data, 'Cerita.'),
    );
  for (const collection of COLLECTION_KEYS)
    await writePhoto(join(place.contentDir, collection, `${collection}-0`));
  await place.build();
});

afterAll(async () => {
  await closeBrowser();
  await place.remove();
});

async function writePhoto(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const create = { width: 1200, height: 800, channels: 3, background: '#8a5a3c' } as const;
  await sharp({ create }).jpeg().toFile(join(folder, 'foto.jpg'));
}

it('sows every naughty string, and into every text field of every collection', () => {
  expect(new Set(sown.map(({ text }) => text)).size).toBeGreaterThan(NAUGHTY.length - 5);
  const fields = new Set(sown.map(({ collection, field }) => `${collection}: ${field}`));
  expect(fields.size).toBeGreaterThan(100);
  expect(sown.length).toBeGreaterThan(7 * fields.size);
});

it('shows every text as it was written, wherever it stands', async () => {
  const context = await openContext();
  const texts = await findTexts(await context.newPage(), place.outDir);
  const { wrong, seen } = compareTexts(texts, sown);
  expect(wrong.slice(0, 20)).toEqual([]);
  const toKey = ({ collection, field }: { collection: string; field: string }) =>
    `${collection}: ${field}`;
  const fields = new Set(sown.map(toKey));
  const shown = new Set(sown.filter(({ id }) => seen.has(id)).map(toKey));
  expect([...fields].filter((field) => !shown.has(field))).toEqual(UNSHOWN);
});

it('runs nothing of it, on the pages, in the lists, or in the search', async () => {
  const context = await openContext();
  const { page, deeds } = await watchedPage(context);
  const lists = COLLECTION_KEYS.map((key) => COLLECTIONS[key].route);
  const search = ['<img src=x onerror=ran(1)>', '"><script>ran(1)</script>'].map(
    (text) => `/cari/?q=${encodeURIComponent(text)}`,
  );
  const paths = [...entries.map(({ collection, slug }) => entryPath(collection, slug)), ...lists];
  await withServer(place.outDir, async (url) => {
    for (const path of [...paths, ...paths.map((one) => `/en${one}`), ...search]) {
      const response = await provoke(page, url + path);
      expect(response?.status(), path).toBe(200);
    }
  });
  expect(deeds).toEqual({ ran: [], fetched: [], errors: [] });
});
