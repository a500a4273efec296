import { loadavg } from 'node:os';
import { drawShareImage } from '../../src/exports/share-image/draw.ts';
import { readSampleCards } from '../exports/sample-cards.ts';
import { inParallel } from '../../src/files/in-parallel.ts';

// How long share images take to draw: 50 cards of the content folder, half of them with a photo,
// as many at a time as a build draws.
//   node tests/benchmarks/share-image.bench.ts

const HALF = 25;
const AT_A_TIME = 2;

const samples = await readSampleCards();
const photos = samples.filter(({ photo }) => photo).slice(0, HALF);
const cloths = samples.filter(({ photo }) => !photo).slice(0, HALF);
const queue = photos.flatMap((sample, index) => [sample, ...cloths.slice(index, index + 1)]);
const count = queue.length;
const weights: number[] = [];

const load = loadavg()[0] ?? 0;
const before = process.cpuUsage();
const start = performance.now();
await inParallel(queue, AT_A_TIME, async ({ card, photo }) => {
  weights.push((await drawShareImage(card, photo)).length);
});
const wall = performance.now() - start;
const { user, system } = process.cpuUsage(before);
const each = (ms: number) => `${(ms / count).toFixed(0)} ms`;
process.stdout.write(
  `${count} share images, ${AT_A_TIME} at a time: ${each(wall)} each (processor ${each((user + system) / 1000)}), at most ${Math.max(...weights)} B; load before ${load.toFixed(1)}\n`,
);
