import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createRandom } from '../../src/art/seed.ts';
import { makeWorkplace, writeEntry } from '../e2e/support/built-site.ts';
import { hashTree, startBuild } from './support/build-process.ts';

const place = await makeWorkplace();
const kept = join(place.folder, 'disimpan');
const ENTRY = 'ukm/batik-uji.md';
const entry = (name: string) => `---\nname: ${name}\nsector: batik\n---\n\nCerita.\n`;

let oldSite: string | undefined;
let newSite: string | undefined;
let buildMs = 0;

/** The old site is in its place, and the content is that of the new one. */
async function setUp(outDir = place.outDir): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await cp(join(kept, 'lama'), outDir, { recursive: true });
  await writeEntry(place.contentDir, ENTRY, entry('Batik Baru'));
}

async function build(env: Readonly<Record<string, string>> = {}) {
  const process = startBuild(place, env);
  return { code: await process.ended, said: process.said() };
}

beforeAll(async () => {
  await writeEntry(place.contentDir, ENTRY, entry('Batik Lama'));
  expect(await build()).toMatchObject({ code: 0 });
  oldSite = await hashTree(place.outDir);
  await cp(place.outDir, join(kept, 'lama'), { recursive: true });
  await writeEntry(place.contentDir, ENTRY, entry('Batik Baru'));
  const start = performance.now();
  expect(await build()).toMatchObject({ code: 0 });
  buildMs = performance.now() - start;
  newSite = await hashTree(place.outDir);
  expect(newSite).not.toBe(oldSite);
});

afterAll(place.remove);

/** What lies beside the output: nothing, once a build has ended by itself. */
const beside = async () =>
  (await readdir(place.folder)).filter((name) => name.startsWith('.dist-'));

it('is reproducible, so that the whole of a site can be told by its bytes', async () => {
  await setUp();
  expect(await build()).toMatchObject({ code: 0 });
  expect(await hashTree(place.outDir)).toBe(newSite);
});

describe('a build that is killed outright', () => {
  const random = createRandom(`${Date.now()}`);

  it.each(Array.from({ length: 12 }, (_, index) => index))(
    'at a random moment leaves the old site or the new one, whole (%i)',
    async () => {
      await setUp();
      const process = startBuild(place);
      const after = random.range(0, buildMs * 1.1);
      await Promise.race([delay(after), process.ended]);
      process.kill('SIGKILL');
      await process.ended;
      const found = await hashTree(place.outDir);
      expect([oldSite, newSite], `after ${after} ms:\n${process.said()}`).toContain(found);
    },
  );

  it.each(Array.from({ length: 8 }, (_, index) => index))(
    'around the swap leaves the old site or the new one, whole (%i)',
    async () => {
      await setUp();
      const process = startBuild(place);
      await process.heard('Memampatkan berkas');
      await delay(random.range(0, 12));
      process.kill('SIGKILL');
      await process.ended;
      const found = await hashTree(place.outDir);
      // Between its two renames the old site waits beside its place; the next build puts it back.
      const waiting = await hashTree(join(place.folder, '.dist-previous'));
      expect([oldSite, newSite]).toContain(found ?? waiting);
    },
  );

  it('leaves nothing that stops the next build, or stays after it', async () => {
    expect(await build()).toMatchObject({ code: 0 });
    expect(await hashTree(place.outDir)).toBe(newSite);
    expect(await beside()).toEqual([]);
  });
});

describe('two builds at once', () => {
  it('of one output: the second is refused, and the first goes on', async () => {
    await setUp();
    const first = startBuild(place);
    await first.heard('Memeriksa isi');
    const second = await build();
    expect(second.code).toBe(1);
    expect(second.said).toMatch(/Penyusunan lain untuk .* sedang berjalan\. Tunggu/);
    expect(await first.ended).toBe(0);
    expect(await hashTree(place.outDir)).toBe(newSite);
  });

  it('of two outputs: one waits for the other, and both are whole', async () => {
    await setUp();
    const other = join(place.folder, 'lain');
    const builds = await Promise.all([build(), build({ OUT_DIR: other })]);
    expect(builds.map(({ code }) => code)).toEqual([0, 0]);
    expect(builds.some(({ said }) => said.includes('Menunggu penyusunan lain'))).toBe(true);
    expect(await hashTree(place.outDir)).toBe(newSite);
    expect(await hashTree(other)).toBe(newSite);
    await rm(other, { recursive: true });
  });
});

describe('content that changes while it is built', () => {
  it.each([
    ['is written', () => writeEntry(place.contentDir, ENTRY, entry('Batik Lain'))],
    ['is half written', () => writeEntry(place.contentDir, ENTRY, '---\nname: Batik')],
    ['is removed', () => rm(join(place.contentDir, ENTRY))],
  ])('and %s: the build says so, and the old site stays', async (_, change) => {
    await setUp();
    const process = startBuild(place);
    await process.heard('Memeriksa isi');
    await change();
    expect(await process.ended).toBe(1);
    expect(process.said()).toContain('Isi berubah selagi situs disusun');
    expect(await hashTree(place.outDir)).toBe(oldSite);
    expect(await beside()).toEqual([]);
  });
});

const mount = (...args: string[]) => spawnSync('mount', args, { encoding: 'utf8' });

/** Whether this machine lets the tests make a small disk; a container often does not. */
const canMount = await (async () => {
  const folder = join(place.folder, 'coba');
  await mkdir(folder);
  const isMade = mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder).status === 0;
  if (isMade) spawnSync('umount', [folder]);
  return isMade;
})();

if (!canMount)
  process.stderr.write('SKIPPED: full and closed disks, because this machine may not mount any.\n');

describe.skipIf(!canMount)(`a disk of its own (may be made here: ${canMount})`, () => {
  async function makeDisk(megabytes: number): Promise<string> {
    const folder = await mkdtemp(join(place.folder, 'disk-'));
    mount('-t', 'tmpfs', '-o', `size=${Math.ceil(megabytes * 1024)}k`, 'tmpfs', folder);
    onTestFinished(() => void spawnSync('umount', [folder]));
    return folder;
  }

  it('that is closed: the build says so, and the old site stays', async () => {
    const disk = await makeDisk(40);
    const outDir = join(disk, 'dist');
    await setUp(outDir);
    mount('-o', 'remount,ro', disk);
    const { code, said } = await build({ OUT_DIR: outDir });
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/^Folder tempat .* tidak boleh ditulisi/),
    ]);
    expect(await hashTree(outDir)).toBe(oldSite);
  });

  it('that is another than the project lies on: the site is built into it', async () => {
    const disk = await makeDisk(60);
    const outDir = join(disk, 'dist');
    await setUp(outDir);
    expect(await build({ OUT_DIR: outDir })).toMatchObject({ code: 0 });
    expect(await hashTree(outDir)).toBe(newSite);
    expect(await readdir(disk)).toEqual(['dist']);
  });

  // The old site is there, and the new one runs out of room in one stage or the other.
  it.each([0.2, 0.6, 0.9])(
    'that has room for the old site and %d of the new: the build says so, and the old site stays',
    async (part) => {
      const { stdout } = spawnSync('du', ['-sk', join(kept, 'lama')], { encoding: 'utf8' });
      const disk = await makeDisk((Number.parseInt(stdout, 10) / 1024) * (1 + part));
      const outDir = join(disk, 'dist');
      await setUp(outDir);
      const { code, said } = await build({ OUT_DIR: outDir });
      expect([code, said]).toEqual([1, expect.stringContaining('Disk penuh')]);
      expect(said).not.toMatch(/^\s+at /m);
      expect(await hashTree(outDir)).toBe(oldSite);
      expect(await readdir(disk)).toEqual(['dist']);
    },
  );
});

it('writes nothing of a build that is refused', async () => {
  await setUp();
  await writeFile(join(place.contentDir, ENTRY), '---\nname: Batik\nsector: bati\n---\n');
  const { code, said } = await build();
  expect(code).toBe(1);
  expect(said).toMatch(/ukm\/batik-uji\.md:3: sector: /);
  expect(await hashTree(place.outDir)).toBe(oldSite);
  expect(await beside()).toEqual([]);
});
