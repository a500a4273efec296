import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { expect, it } from 'vitest';
import { checkContent, formatProblems } from '../../src/cli/check.ts';
import { COLLECTION_KEYS, COLLECTIONS } from '../../src/schema/collections.ts';
import { parseEntryFile } from '../../src/schema/front-matter.ts';
import { fill } from '../fill.ts';
import { makeTempFolder } from '../temp-folder.ts';

/** Keys and values as they come, and those that have a meaning to somebody. */
const anyKey = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    'name',
    'title',
    '__proto__',
    'constructor',
    'toString',
    '<<',
    '*a',
    '&a',
    '!!js',
  ),
);
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(null, true, 0, -1, 1e300, '', '0812', '2026-13-45', 'contoh'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyKey, tie('value'), { maxKeys: 4, noNullPrototype: false }),
  ),
})).value;

/** Lines that look like YAML, and are often none. */
const anyYaml = fc
  .array(
    fc.oneof(
      fc.tuple(anyKey, fc.string({ maxLength: 20 })).map(([key, value]) => `${key}: ${value}`),
      fc.constantFrom('- a', '  - b', '? c', '...', '---', '{', '[', '&a [*a, *a]', '%YAML 9.9'),
      fc.constantFrom('"', "'", '|', '>', '\t', '<<: *a', '!!binary x', 'a: &a {b: *a}', '\0'),
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.join('\n'));

/** Data of the right shape in which some values are something else. */
const almostRight = fc
  .tuple(fc.constantFrom(...COLLECTION_KEYS), fc.infiniteStream(fc.option(anyValue, { freq: 4 })))
  .map(([key, values]) =>
    stringify(
      fill(COLLECTIONS[key].schema, () => {
        const next = values.next() as IteratorResult<unknown, undefined>;
        return next.value ?? undefined;
      }),
    ),
  );

const anySource = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .tuple(
      fc.oneof(
        anyYaml,
        almostRight,
        anyValue.map((value) => stringify(value)),
      ),
      fc.string(),
    )
    .map(([yaml, body]) => `---\n${yaml}\n---\n${body}`),
);

it('reads or refuses any text at all as an entry, with the line', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const lines = source.split(/\r\n?|\n/).length;
      for (const { line } of parseEntryFile(source).problems) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines + 1);
      }
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    }),
    { numRuns: 1500 },
  );
});

it('checks any files at all, and names the file of every fault', async () => {
  const files = fc.sample(fc.tuple(fc.constantFrom(...COLLECTION_KEYS), anySource), {
    numRuns: 400,
    seed: 7,
  });
  const folder = await makeTempFolder(
    Object.fromEntries([
      ['site.yml', 'name: Uji'],
      ...COLLECTION_KEYS.map((key) => [`${key}/awal.md`, '']),
    ]) as Record<string, string>,
  );
  for (const [index, [collection, source]] of files.entries())
    await writeFile(join(folder, collection, `berkas-${index}.md`), source);
  const result = await checkContent({ contentDir: folder });
  const named = new Set(result.problems.map(({ path }) => path));
  const unnamed = files.flatMap(([collection], index) => {
    const path = `${collection}/berkas-${index}.md`;
    return named.has(path) ? [] : [path];
  });
  // Next to nothing that is random is an entry; what is not is named.
  expect(unnamed.length).toBeLessThan(files.length / 10);
  for (const locale of ['id', 'en'] as const)
    for (const line of formatProblems(result, locale).split('\n').slice(0, -1))
      expect(line).not.toMatch(/undefined|\[object Object\]|NaN/);
});
