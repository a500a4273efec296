import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from '../generate/generate.ts';
import { CITY_FOLDER } from '../schema/city/city.ts';
import { COLLECTION_KEYS } from '../schema/collections.ts';
import { formatEntryFile } from '../schema/front-matter.ts';
import { phrases } from './phrases.ts';
import { runCommand } from './run-command.ts';
import { getSettings } from './settings.ts';
import { UserError } from './user-error.ts';

// Fictional content of any size, for measuring: `npm run generate -- --ukm 1500 --out folder`.

/** The city is the same, and pages and motifs are as many in a large catalogue as in a small one. */
const KEPT = [CITY_FOLDER, 'motifs', 'pages', 'site.yml'] as const;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      ukm: { type: 'string', default: '150' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      lang: { type: 'string' },
    },
  });
  const { root, contentDir, locale } = getSettings();
  const p = phrases(locale);
  const ukm = Number(values.ukm);
  if (!Number.isInteger(ukm) || ukm < 1 || ukm > 100_000)
    throw new UserError(p.badAmount(values.ukm));
  const out = resolve(root, values.out ?? join('.cache', `generated-${ukm}`));
  if ((await readdir(out).catch(() => [])).length > 0) throw new UserError(p.notEmpty(out));
  for (const name of KEPT) await cp(join(contentDir, name), join(out, name), { recursive: true });
  const motifs = (await readdir(join(out, 'motifs'))).filter((name) => name.endsWith('.md'));
  const pictures = await samplePictures(contentDir);
  for (const key of COLLECTION_KEYS) await mkdir(join(out, key), { recursive: true });
  let count = 0;
  let pictureAt = 0;
  for (const entry of generate({
    ukm,
    seed: values.seed,
    motifs: motifs.map((name) => name.slice(0, -3)),
  })) {
    const folder = join(out, entry.collection);
    await writeFile(join(folder, `${entry.slug}.md`), formatEntryFile(entry.data, entry.body));
    for (const photo of entry.photos) {
      await mkdir(join(folder, entry.slug));
      await cp(pictures[pictureAt % pictures.length] ?? '', join(folder, entry.slug, photo));
      pictureAt += 1;
    }
    count += 1;
  }
  process.stdout.write(`${p.generated(count, out)}\n`);
});

/** The covers of the sample businesses, to be used again. */
async function samplePictures(contentDir: string): Promise<string[]> {
  const folder = join(contentDir, 'ukm');
  const items = await readdir(folder, { recursive: true });
  const found = items.filter((name) => name.endsWith('cover.webp')).sort();
  if (found.length === 0) throw new Error(`No sample has a cover below ${folder}.`);
  return found.map((name) => join(folder, name));
}
