import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { drawPicture, toWebp } from './draw-samples/draw.ts';
import { samplePictures } from './draw-samples/pictures.ts';

const contentDir = process.env['CONTENT_DIR'] ?? 'content';
const force = process.argv.includes('--force');
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

let [drawn, kept] = [0, 0];
for (const picture of samplePictures(contentDir)) {
  if (only.length > 0 && !only.some((part) => picture.path.includes(part))) continue;
  const file = join(contentDir, picture.collection, picture.path);
  if (existsSync(file) && !force) {
    kept += 1;
    continue;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await toWebp(drawPicture(picture)));
  drawn += 1;
}
console.log(`${drawn} pictures drawn, ${kept} kept. Draw again with --force.`);
