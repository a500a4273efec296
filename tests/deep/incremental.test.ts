import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRandom } from '../../src/art/seed.ts';
import { waitForAll } from '../../src/files/in-parallel.ts';
import { planEdit } from './support/edits.ts';
import { copyProject } from './support/project-copy.ts';

/**
 * A build that makes only what has changed gives the same bytes as one that makes everything: after
 * random edits of content, settings, vocabulary and code, and on other days.
 *
 * Two copies of the project get the same edits; one keeps what it has made, the other forgets it.
 */

const EDITS = Number(process.env['EDITS'] ?? 200);
const SEED = process.env['SEED'] ?? new Date().toISOString();

/** Two builds take as long as they take, however much they have to make anew. */
const MOST_AT_A_TIME = 8;

const random = createRandom(SEED);
const [kept, fresh] = await Promise.all([copyProject('tetap'), copyProject('baru')]);

afterAll(async () => {
  await kept.remove();
  await fresh.remove();
});

/** Every file by its path. */
async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = items
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  const files = await Promise.all(
    paths.map(async (path) => [relative(folder, path), await readFile(path)] as const),
  );
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

let day = Date.UTC(2026, 10, 24);
const today = () => new Date(day).toISOString().slice(0, 10);

async function makeBoth(): Promise<void> {
  await fresh.forget();
  // Both are waited for, also when one fails: nobody may write into a copy that is taken away.
  await waitForAll([kept.makePages(today()), fresh.makePages(today())]);
}

beforeAll(makeBoth);

it(`${EDITS} random edits (SEED=${SEED}) give what a full build gives`, async () => {
  let made = 0;
  while (made < EDITS) {
    const steps: string[] = [];
    // A few edits at a time, as an afternoon's work is published.
    for (let count = 1 + random.int(MOST_AT_A_TIME); count > 0 && made < EDITS; count -= 1) {
      const edit = await planEdit(random, kept);
      steps.push(edit.what);
      await edit.make(kept);
      await edit.make(fresh);
      made += 1;
    }
    if (random.chance(0.1)) {
      day += (1 + random.int(60)) * 86_400_000;
      steps.push(`the day ${today()}`);
    }
    await makeBoth();
    const [mine, whole] = await Promise.all([filesOf(kept.outDir), filesOf(fresh.outDir)]);
    const different = [...new Set([...mine.keys(), ...whole.keys()])].filter((path) => {
      const [a, b] = [mine.get(path), whole.get(path)];
      return !a || !b || !a.equals(b);
    });
    if (different.length > 0) await keepEvidence(different, mine, whole);
    expect(different, `after ${made} edits: ${steps.join(', ')}`).toEqual([]);
    process.stdout.write(`${made}/${EDITS} ${steps.join('; ')}\n`);
  }
  expect(made).toBe(EDITS);
}, 7_200_000);

/** The first page that differs, both ways, where a reader can compare them. */
async function keepEvidence(
  paths: readonly string[],
  mine: ReadonlyMap<string, Buffer>,
  whole: ReadonlyMap<string, Buffer>,
): Promise<void> {
  const folder = join('.cache', 'test-results', 'incremental');
  await mkdir(folder, { recursive: true });
  for (const path of paths.slice(0, 3)) {
    const file = path.replaceAll('/', '_');
    await writeFile(join(folder, `kept_${file}`), mine.get(path) ?? '');
    await writeFile(join(folder, `full_${file}`), whole.get(path) ?? '');
  }
}
