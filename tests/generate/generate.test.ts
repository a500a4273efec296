import { expect, test } from 'vitest';
import { generate } from '../../src/generate/generate.ts';
import { integrityProblems } from '../../src/schema/integrity.ts';
import { validateEntry } from '../../src/schema/validate.ts';

const MOTIFS = ['jlamprang', 'liong', 'buketan'];
const options = { ukm: 200, seed: 'uji', motifs: MOTIFS };
const entries = [...generate(options)];

test('what is generated has no fault of its own, and its relations lead somewhere', () => {
  const faults = entries.flatMap(({ collection, slug, data }) =>
    validateEntry(collection, slug, data).map(
      (problem) => `${collection}/${slug} ${problem.constraint}`,
    ),
  );
  expect(faults).toEqual([]);
  const motifs = MOTIFS.map((slug) => ({
    collection: 'motifs' as const,
    slug,
    data: { name: slug },
    body: '',
  }));
  expect([...integrityProblems([...motifs, ...entries]).values()].flat()).toEqual([]);
});

test('each collection has its share, and no two entries one file', () => {
  const count = (wanted: string) =>
    entries.filter(({ collection }) => collection === wanted).length;
  expect(count('ukm')).toBe(200);
  expect(count('products')).toBeGreaterThan(400);
  expect(count('study-visits')).toBeGreaterThan(30);
  expect(count('innovations')).toBeGreaterThan(2);
  expect(new Set(entries.map(({ collection, slug }) => `${collection}/${slug}`)).size).toBe(
    entries.length,
  );
  expect(entries.every(({ data }) => data['example'] === true)).toBe(true);
});

test('the same seed gives the same content, another seed another', () => {
  expect([...generate(options)]).toEqual(entries);
  expect([...generate({ ...options, seed: 'lain' })]).not.toEqual(entries);
});
