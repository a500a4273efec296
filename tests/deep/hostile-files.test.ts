import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { createRandom } from '../../src/art/seed.ts';
import { COLLECTION_KEYS } from '../../src/schema/collections.ts';
import { formatEntryFile } from '../../src/schema/front-matter.ts';
import { makeWorkplace, writeEntry } from '../e2e/support/built-site.ts';
import { sowEntries } from '../hostile/entries.ts';
import { anySource } from '../hostile/sources.ts';
import { startBuild } from './support/build-process.ts';

const place = await makeWorkplace();

afterAll(place.remove);

async function build() {
  const process = startBuild(place);
  return { code: await process.ended, said: process.said() };
}

const PHOTO = 'foto-rusak';

/** A photo whose bytes have been hit here and there. */
async function damagedPhoto(index: number): Promise<{ ending: string; bytes: Buffer }> {
  const random = createRandom(`foto ${index}`);
  const pixels = Buffer.from(Array.from({ length: 300 * 200 * 3 }, () => random.int(256)));
  const image = sharp(pixels, { raw: { width: 300, height: 200, channels: 3 } });
  const ending = random.pick(['jpg', 'png', 'webp']);
  const whole = await image.toFormat(ending === 'jpg' ? 'jpeg' : ending).toBuffer();
  const bytes = Buffer.from(
    random.chance(0.2) ? whole.subarray(0, random.int(whole.length)) : whole,
  );
  for (let hits = 0; hits < 1 + (index % 4) && bytes.length > 0; hits += 1) {
    const at = random.int(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(8));
  }
  return { ending, bytes };
}

/** Entries whose every text is anything at all; and, with each, one photo that has been damaged. */
async function writeContent(): Promise<void> {
  const strings = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), {
    numRuns: 400,
    seed: 20,
  });
  const { entries } = sowEntries(strings, 5);
  for (const { collection, slug, data } of entries) {
    for (const key of ['cover', 'logo', 'gallery', 'photos', 'certifications'])
      Reflect.deleteProperty(data, key);
    await writeEntry(
      place.contentDir,
      `${collection}/${slug}.md`,
      formatEntryFile(data, 'Cerita.'),
    );
  }
  for (let index = 0; index < 40; index += 1) {
    const { ending, bytes } = await damagedPhoto(index);
    const slug = `${PHOTO}-${index}`;
    await mkdir(join(place.contentDir, 'activities', slug), { recursive: true });
    await writeFile(join(place.contentDir, 'activities', slug, `foto.${ending}`), bytes);
    const photo = { image: `${slug}/foto.${ending}`, alt: 'Dua orang menjemur kain di halaman' };
    const entry = { title: slug, kind: 'training', from: '2026-01-02', photos: [photo] };
    await writeEntry(place.contentDir, `activities/${slug}.md`, formatEntryFile(entry, 'Cerita.'));
  }
  const sources = fc.sample(anySource, { numRuns: 150, seed: 21 });
  for (const [index, source] of sources.entries()) {
    const collection = COLLECTION_KEYS[index % COLLECTION_KEYS.length] ?? 'ukm';
    await writeEntry(place.contentDir, `${collection}/acak-${index}.md`, source);
  }
}

it('refuses with file, line and field whatever it does not build, and builds the rest', async () => {
  await writeContent();
  const refused = await build();
  expect(refused.code).toBe(1);
  expect(refused.said).toMatch(/Situs tidak diterbitkan: ada \d+ kesalahan/);
  expect(refused.said).not.toMatch(/^\s+at |undefined|\[object Object\]/m);
  const lines = refused.said.split('\n').filter((line) => line.includes('.md:'));
  const errors = lines.filter((line) => !line.includes(': peringatan: '));
  for (const line of errors) expect(line).toMatch(/\/[a-z-]+\/[a-z0-9-]+\.md:\d+: \S/);
  const bad = new Set(
    errors.flatMap((line) => /([a-z-]+\/[a-z0-9-]+\.md):\d+:/.exec(line)?.[1] ?? []),
  );
  const photos = [...bad].filter((path) => path.includes(PHOTO));
  expect(photos.length).toBeGreaterThan(5);
  expect(bad.size - photos.length).toBeGreaterThan(120);
  // What was refused for a relation to something that is refused as well goes with it.
  for (const path of bad) await rm(join(place.contentDir, path));
  for (let round = 0; ; round += 1) {
    const { code, said } = await build();
    if (code === 0) break;
    const more = [...said.matchAll(/([a-z-]+\/[a-z0-9-]+\.md):\d+: (?!.*peringatan)/g)];
    expect(more.length, said).toBeGreaterThan(0);
    expect(round).toBeLessThan(4);
    for (const [, path = ''] of more) await rm(join(place.contentDir, path), { force: true });
  }
  const built = await readdir(join(place.outDir, 'kegiatan'));
  // Some photos were hit where it does not matter: they are built, and so is everything random.
  const shown = built.filter((name) => name.startsWith(PHOTO));
  expect(shown.length).toBe(40 - photos.length);
  for (const name of shown) {
    const html = await readFile(join(place.outDir, 'kegiatan', name, 'index.html'), 'utf8');
    const src = /<img[^>]+src="(\/_astro\/[^"]+)"/.exec(html)?.[1];
    const { width } = await sharp(join(place.outDir, src ?? '')).metadata();
    expect(width, name).toBeGreaterThan(0);
  }
  expect(built).toContain('activities-0');
  expect(await readdir(join(place.outDir, 'ukm'))).toContain('ukm-4');
});
