import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { guidePage, PICTURE_SIZE, pictureFile } from '../../admin/guide/guide-page.ts';
import { GUIDE } from '../../admin/guide/tasks.ts';
import { SHOTS } from '../guide/shots.ts';

const FOLDER = fileURLToPath(new URL('../../admin/guide/pictures/', import.meta.url));

const pictures = GUIDE.flatMap(({ steps }) => steps.flatMap(({ picture }) => picture ?? []));

test('ten tasks have two or three pictures each, and one way to take each picture', () => {
  expect(GUIDE).toHaveLength(10);
  for (const { id, steps } of GUIDE) {
    const count = steps.filter(({ picture }) => picture !== undefined).length;
    expect([2, 3], id).toContain(count);
  }
  expect(Object.keys(SHOTS).sort()).toEqual([...pictures].sort());
});

test('every picture is there, of the size of a phone, light, and none is left over', async () => {
  expect((await readdir(FOLDER)).sort()).toEqual(pictures.map(pictureFile).sort());
  for (const name of pictures) {
    const { width, height, size = 0 } = await sharp(join(FOLDER, pictureFile(name))).metadata();
    expect(width / height, name).toBeCloseTo(PICTURE_SIZE.width / PICTURE_SIZE.height, 2);
    expect(size, name).toBeLessThan(60_000);
  }
});

test('the page asks for its own pictures and style alone', () => {
  const sources = [...guidePage().matchAll(/ src="(?<src>[^"]+)"/g)].map(
    ({ groups }) => groups?.['src'],
  );
  expect(sources).toEqual(pictures.map((name) => `./${pictureFile(name)}`));
  expect(guidePage()).not.toMatch(/<script|style="|https?:/);
});
