import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, glob, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { forgetPages } from '../pages-cache.ts';
import { watchRun } from './watched-run.ts';
import type { Cost } from './watched-run.ts';

// What builds cost as the catalogue grows: everything again with pictures kept, one edit, and the
// same content as bare as Astro and Eleventy (and Hugo, where it is installed) can show it.
//   node tests/benchmarks/builds.bench.ts [--ukm 150,1500] [--share-images] [--pages] [--only ours]
// Share images are left out unless asked for: one takes a tenth of a second when it is first made,
// and none when it is kept, so that they would hide all else. With --pages the pages alone are made:
// the first compression of a page takes as long as making four, which at 15,000 is a day's work.

const { values } = parseArgs({
  options: {
    ukm: { type: 'string', default: '150,1500' },
    only: { type: 'string' },
    'share-images': { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
  },
});
const sizes = values.ukm.split(',').map(Number);
const place = resolve('.cache/bench');
const sites = resolve('tests/benchmarks/sites');

async function count(folder: string, ending: string): Promise<number> {
  const found: string[] = [];
  for await (const path of glob(`**/*${ending}`, { cwd: folder })) found.push(path);
  return found.length;
}

function report(name: string, cost: Cost, pages: number): void {
  const { wallS, cpuS, peakMB } = cost;
  const perPage = ((cpuS * 1000) / pages).toFixed(1);
  process.stdout.write(
    `  ${name.padEnd(28)} ${wallS.toFixed(1).padStart(8)} s  CPU ${cpuS.toFixed(1).padStart(8)} s  ${perPage.padStart(6)} ms/page  ${peakMB.toFixed(0).padStart(6)} MB  ${pages} pages\n`,
  );
}

/** The time that each stage took, as the build itself tells it. */
const stages = ({ output }: Cost) =>
  [...output.matchAll(/^ {2}(\S.*?) {2,}([\d.]+) s$/gm)].map(([, name, s]) => `${name} ${s}`);

async function measureOurs(content: string, folder: string): Promise<void> {
  const env = {
    CONTENT_DIR: content,
    OUT_DIR: join(folder, 'dist'),
    CACHE_DIR: join(folder, 'cache'),
    SITE_EXAMPLES: '1',
    SITE_URL: 'https://katalog.example',
    SHARE_IMAGES: values['share-images'] ? '' : '0',
    // The pages, not the machine, decide how much memory is used.
    NODE_OPTIONS: '--max-old-space-size=12000',
  };
  const build = async () => {
    if (!values.pages) return watchRun(['src/cli/build.ts', '--lang=en'], { env });
    await rm(env.OUT_DIR, { recursive: true, force: true });
    return watchRun(['tests/benchmarks/pages-only.ts'], { env });
  };
  const edited = join(content, 'ukm', await firstBusiness(content));
  const before = await readFile(edited, 'utf8');
  const costs = new Map<string, Cost>();
  const run = async (name: string) => {
    const cost = await build();
    costs.set(name, cost);
    report(name, cost, await count(env.OUT_DIR, '.html'));
    if (!values.pages) process.stdout.write(`    ${stages(cost).join('; ')}\n`);
  };
  try {
    if (!existsSync(env.CACHE_DIR)) await run('ours, for the first time');
    await forgetPages(env.CACHE_DIR);
    await run('ours, everything again');
    await writeFile(edited, before.replace(/^tagline: .*$/m, `tagline: Sunting ${Date.now()}`));
    await run('ours, after one edit');
  } finally {
    await writeFile(edited, before);
  }
  const [all, one] = [costs.get('ours, everything again'), costs.get('ours, after one edit')];
  if (all && one)
    process.stdout.write(
      `  one edit / everything: ${(one.wallS / all.wallS).toFixed(2)} of the time, ${(one.cpuS / all.cpuS).toFixed(2)} of the CPU\n`,
    );
}

async function firstBusiness(content: string): Promise<string> {
  for await (const path of glob('*.md', { cwd: join(content, 'ukm') })) return path;
  throw new Error(`${content} has no business.`);
}

async function measureAstro(content: string, folder: string): Promise<void> {
  const root = join(folder, 'astro');
  await rm(root, { recursive: true, force: true });
  await cp(join(sites, 'astro'), root, { recursive: true });
  await symlink(resolve('node_modules'), join(root, 'node_modules'));
  const env = { CONTENT_DIR: content, OUT_DIR: join(root, 'made'), CACHE_DIR: join(root, 'cache') };
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  for (const name of ['Astro, bare, first', 'Astro, bare, again']) {
    await rm(env.OUT_DIR, { recursive: true, force: true });
    const cost = await watchRun([astro, 'build', '--silent'], { cwd: root, env });
    report(name, cost, await count(env.OUT_DIR, '.html'));
  }
}

async function measureEleventy(content: string, folder: string): Promise<void> {
  const root = join(folder, 'eleventy');
  await rm(root, { recursive: true, force: true });
  await cp(join(sites, 'eleventy'), root, { recursive: true });
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: root });
  if (status !== 0) {
    process.stdout.write('  Eleventy could not be installed.\n');
    return;
  }
  const env = { CONTENT_DIR: content };
  const cost = await watchRun(['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], {
    cwd: root,
    env,
  });
  report('Eleventy, bare', cost, await count(join(root, 'made'), '.html'));
}

for (const ukm of sizes) {
  const folder = join(place, String(ukm));
  const content = join(folder, 'content');
  if (!existsSync(content))
    await watchRun(['src/cli/generate.ts', '--ukm', String(ukm), '--out', content]);
  process.stdout.write(`${ukm} businesses, ${await count(content, '.md')} entries\n`);
  const wanted = (name: string) => !values.only || values.only === name;
  if (wanted('ours')) await measureOurs(content, folder);
  if (wanted('astro')) await measureAstro(content, folder);
  if (wanted('eleventy')) await measureEleventy(content, folder);
  if (spawnSync('hugo', ['version']).status !== 0)
    process.stdout.write('  Hugo is not installed.\n');
}
