import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkContent, formatProblems } from '../../src/cli/check.ts';
import { COLLECTION_KEYS } from '../../src/schema/collections.ts';
import { parseEntryFile } from '../../src/schema/front-matter.ts';
import { makeTempFolder } from '../temp-folder.ts';
import { anySource } from './sources.ts';

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
