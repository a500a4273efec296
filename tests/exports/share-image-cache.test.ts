import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/catalogue/entry.ts';
import {
  getShareImage,
  removeOldShareImages,
  shareKey,
} from '../../src/exports/share-image/cache.ts';
import { toShareCard } from '../../src/exports/share-image/card.ts';
import { makeTempFolder } from '../temp-folder.ts';
import { readSampleCards } from './sample-cards.ts';
import type { SampleCard } from './sample-cards.ts';

let samples: readonly SampleCard[] = [];

beforeAll(async () => {
  samples = await readSampleCards();
});

function countingDraw() {
  const titles: string[] = [];
  const draw = ({ title }: { readonly title: string }) => {
    titles.push(title);
    return Promise.resolve(Buffer.from(title));
  };
  return { titles, draw };
}

test('a second build draws none of the pictures of all entries, a changed name draws one', async () => {
  const folder = await makeTempFolder();
  const { titles, draw } = countingDraw();
  const build = () =>
    Promise.all(samples.map(({ card, photo }) => getShareImage(card, photo, folder, draw)));
  const first = await build();
  const kinds = samples.map(({ photo }) => (photo ? 'photo' : 'cloth'));
  expect(new Set(kinds)).toEqual(new Set(['photo', 'cloth']));
  expect(titles).toHaveLength(samples.length);
  expect(await readdir(join(folder, 'share'))).toHaveLength(samples.length);
  expect(await build()).toEqual(first);
  expect(titles).toHaveLength(samples.length);
  const [one] = samples;
  if (one) await getShareImage({ ...one.card, title: 'Nama baru' }, one.photo, folder, draw);
  expect(titles.slice(samples.length)).toEqual(['Nama baru']);
});

describe('the key of an entry', () => {
  const find = (collection: string) => {
    const found = samples.find(({ entry }) => entry.collection === collection);
    if (!found) throw new Error(`There is no sample of ${collection}.`);
    return found;
  };
  const keyWith = (collection: string, change: Readonly<Record<string, unknown>>) => {
    const { entry, catalogue, locale, photo } = find(collection);
    const changed = { ...entry, data: { ...entry.data, ...change } } as Entry;
    return shareKey(toShareCard(changed, catalogue, locale), photo);
  };

  test.each([
    ['products', { price: { kind: 'fixed', amount: 987_000 } }],
    ['products', { name: 'Nama lain' }],
    ['ukm', { tagline: 'Kalimat lain' }],
    ['study-visits', { title: 'Judul lain' }],
    ['study-visits', { group: { min: 3, max: 4 } }],
    ['innovations', { problem: 'Masalah lain' }],
  ])('%s: changes with %j', (collection, change) => {
    expect(keyWith(collection, change)).not.toBe(keyWith(collection, {}));
  });

  test.each([
    ['products', { leadTimeDays: 9, fabric: 'Lain', availability: 'sold', featured: 1 }],
    ['ukm', { gallery: [], establishedYear: 1999, verifiedOn: '2026-01-01' }],
    ['study-visits', { summary: 'Lain', availability: 'paused', durationMinutes: 45 }],
    ['innovations', { observedOn: '2026-01-01', source: 'Lain' }],
  ])('%s: stays with %j, which the picture does not show', (collection, change) => {
    expect(keyWith(collection, change)).toBe(keyWith(collection, {}));
  });
});

test('a picture that no build has shown for 30 days goes, one that was shown stays', async () => {
  const folder = await makeTempFolder();
  const share = join(folder, 'share');
  const { draw } = countingDraw();
  const [a, b] = samples;
  if (!a || !b) throw new Error('There are no samples.');
  for (const { card, photo } of [a, b]) await getShareImage(card, photo, folder, draw);
  const now = Date.now();
  const then = new Date(now - 31 * 86_400_000);
  for (const name of await readdir(share)) await utimes(join(share, name), then, then);
  await getShareImage(a.card, a.photo, folder, draw);
  await removeOldShareImages(folder, new Date(now));
  expect(await readdir(share)).toEqual([`${shareKey(a.card, a.photo)}.jpg`]);
  await removeOldShareImages(join(folder, 'missing'), new Date(now));
});
