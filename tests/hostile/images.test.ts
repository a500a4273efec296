import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/art/seed.ts';
import { checkImage } from '../../src/files/check-image.ts';
import { makeTempFolder } from '../temp-folder.ts';

const SIDE = 96;

/** A photo with detail in every part, so that a change anywhere in the file is a change in it. */
function photo() {
  const random = createRandom('foto');
  const pixels = Buffer.from(Array.from({ length: SIDE * SIDE * 3 }, () => random.int(256)));
  return sharp(pixels, { raw: { width: SIDE, height: SIDE, channels: 3 } });
}

const FORMATS = {
  jpg: () => photo().jpeg({ quality: 80 }).toBuffer(),
  'progresif.jpg': () => photo().jpeg({ progressive: true }).toBuffer(),
  png: () => photo().png().toBuffer(),
  webp: () => photo().webp().toBuffer(),
  'tanpa-susut.webp': () => photo().webp({ lossless: true }).toBuffer(),
};

describe.each(Object.entries(FORMATS))('a damaged photo (%s)', (name, make) => {
  it('is refused, or can be made into every size and kind that the site ships', async () => {
    const bytes = await make();
    const folder = await makeTempFolder();
    const random = createRandom(name);
    const damaged = Array.from({ length: 60 }, (_, index) => {
      const copy = Buffer.from(bytes);
      for (let flips = 0; flips <= index % 6; flips += 1) {
        // Every other one is hit in its head, where sizes and kinds stand.
        const at = random.int(index % 2 === 0 ? 30 : copy.length);
        copy[at] = (copy[at] ?? 0) ^ (1 << random.int(8));
      }
      return copy;
    });
    let refused = 0;
    for (const [index, copy] of damaged.entries()) {
      const path = join(folder, `${index}.${name}`);
      await writeFile(path, copy);
      const problem = await checkImage(path, 'foto.jpg');
      if (problem) {
        refused += 1;
        expect(problem.params['file']).toBe('foto.jpg');
        continue;
      }
      // As Astro does: it reads the size, then resizes and encodes.
      const { width, height } = await sharp(copy).metadata();
      expect(width * height).toBeGreaterThan(0);
      const output = await sharp(copy, { failOn: 'none' }).rotate().resize(32).webp().toBuffer();
      expect(output.length).toBeGreaterThan(20);
    }
    expect(refused).toBeGreaterThan(0);
  });

  it('is refused wherever it has been cut off', async () => {
    const bytes = await make();
    const folder = await makeTempFolder();
    const random = createRandom(name);
    for (let index = 0; index < 20; index += 1) {
      const path = join(folder, `${index}.${name}`);
      // The last bytes of a file may say nothing that is not known.
      const length = Math.floor(random.next() * bytes.length * 0.97);
      await writeFile(path, bytes.subarray(0, length));
      expect(await checkImage(path, 'foto.jpg'), `${length} of ${bytes.length}`).toBeDefined();
    }
  });

  it('is accepted whole', async () => {
    const path = join(await makeTempFolder(), `utuh.${name}`);
    await writeFile(path, await make());
    expect(await checkImage(path, 'foto.jpg')).toBeUndefined();
  });
});
