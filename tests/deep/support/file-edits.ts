import { copyFile, glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from '../../../src/art/seed.ts';
import { one } from '../../../src/generate/choose.ts';
import { formatEntryFile } from '../../../src/schema/front-matter.ts';
import { name, pathOf, read, slugsIn, text } from './edit-parts.ts';
import type { Edit, Place } from './edit-parts.ts';

/** Edits that are more than a field: a story, a photo, an entry that comes or goes, the settings. */

export async function story(random: Random, place: Place): Promise<Edit> {
  const slug = one(random, await slugsIn(place, 'ukm'));
  const { data } = await read(place, 'ukm', slug);
  const body = `${text(random)}.\n\n**${text(random)}**`;
  return {
    what: `story of ukm/${slug}`,
    make: (each) => writeFile(pathOf(each, 'ukm', slug), formatEntryFile(data, body), 'utf8'),
  };
}

export async function photo(random: Random, { contentDir }: Place): Promise<Edit> {
  const found: string[] = [];
  for await (const path of glob('*/*/*.webp', { cwd: contentDir })) found.push(path);
  found.sort();
  const [from, to] = [one(random, found), one(random, found)];
  return {
    what: `photo ${to} by ${from}`,
    make: (each) => copyFile(join(contentDir, from), join(each.contentDir, to)),
  };
}

export async function newProduct(random: Random, place: Place): Promise<Edit> {
  const { data, body } = await read(
    place,
    'products',
    one(random, await slugsIn(place, 'products')),
  );
  const { photos: _, ...rest } = data;
  const title = name(random);
  const slug = title.toLowerCase().replaceAll(' ', '-');
  const entry = formatEntryFile({ ...rest, name: title }, body);
  return {
    what: `new products/${slug}`,
    make: (each) => writeFile(pathOf(each, 'products', slug), entry, 'utf8'),
  };
}

export async function lostProduct(random: Random, place: Place): Promise<Edit> {
  const slug = one(random, await slugsIn(place, 'products'));
  return {
    what: `loss of products/${slug}`,
    make: (each) => rm(pathOf(each, 'products', slug), { force: true }),
  };
}

export async function site(random: Random, { contentDir }: Place): Promise<Edit> {
  const before = await readFile(join(contentDir, 'site.yml'), 'utf8');
  const after = before.replace(/^tagline: .*$/m, `tagline: ${text(random)}`);
  return {
    what: 'tagline in site.yml',
    make: (each) => writeFile(join(each.contentDir, 'site.yml'), after, 'utf8'),
  };
}
