import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../../src/cli/progress.ts';
import { getSettings } from '../../../src/cli/settings.ts';
import type { Settings } from '../../../src/cli/settings.ts';
import { publish } from '../../../src/integrations/publish/publish.ts';
import type { Stages } from '../../../src/integrations/publish/stages.ts';
import { errorAt } from '../../../src/schema/problem.ts';
import { makeTempFolder } from '../../temp-folder.ts';
import { makeStages } from './stand-in-stages.ts';

async function makeProject(files: Record<string, string> = { 'dist/index.html': 'lama' }) {
  const root = await makeTempFolder({ 'content/site.yml': '', ...files });
  const settings = getSettings({ SITE_URL: 'https://katalog.contoh.id' }, [], root);
  const lines: string[] = [];
  const run = (stages: Stages, changes: Partial<Settings> = {}, signal = AbortSignal.any([])) =>
    publish(
      { ...settings, ...changes },
      createProgress('id', (line) => lines.push(line)),
      signal,
      stages,
    );
  return { root, lines, run };
}

const page = (root: string) => readFile(join(root, 'dist', 'index.html'), 'utf8');

describe('publish', () => {
  it('replaces the old output by the new, whole, and leaves nothing beside it', async () => {
    const { root, lines, run } = await makeProject({
      'dist/index.html': 'lama',
      'dist/hilang.html': 'lama',
    });
    await run(makeStages('baru'));
    expect((await readdir(join(root, 'dist'), { recursive: true })).sort()).toEqual([
      'admin',
      'admin/index.html',
      'index.html',
      'pagefind',
      'pagefind/pagefind.js',
    ]);
    expect(await page(root)).toBe('baru');
    expect((await readdir(root)).sort()).toEqual(['content', 'dist']);
    expect(lines.map((line) => line.replace(/ +\d+,\d dtk$/, ''))).toEqual([
      '  Memeriksa isi',
      '  Menyusun halaman',
      '  Menyiapkan CMS',
      '  Mengindeks pencarian',
      '  Memampatkan berkas',
      '  Memasang hasil',
      'Selesai: situs ada di dist.',
    ]);
  });

  it('makes the output folder where there is none', async () => {
    const { root, run } = await makeProject({});
    await run(makeStages('baru'), { outDir: join(root, 'a', 'b') });
    expect(await readFile(join(root, 'a', 'b', 'index.html'), 'utf8')).toBe('baru');
  });

  it.each(['pages', 'search', 'admin', 'compress'] as const)(
    'leaves the last good output when the stage %s fails',
    async (stage) => {
      const { root, run } = await makeProject();
      const fault = new Error('rusak');
      await expect(run(makeStages('baru', { [stage]: () => Promise.reject(fault) }))).rejects.toBe(
        fault,
      );
      expect(await page(root)).toBe('lama');
      expect((await readdir(root)).sort()).toEqual(['content', 'dist']);
    },
  );

  it('refuses content with errors, names them, and builds nothing', async () => {
    const { root, lines, run } = await makeProject();
    const problem = errorAt(['name'], 'required');
    const check = () =>
      Promise.resolve({
        problems: [{ path: 'ukm/murni.md', line: 3, problem }],
        errors: 1,
        warnings: 0,
        entries: 1,
      });
    await expect(run(makeStages('baru', { check }))).rejects.toThrow(
      'Situs tidak diterbitkan: ada 1 kesalahan dalam isi. Perbaiki dahulu; dist tetap seperti semula.',
    );
    expect(lines.join('\n')).toContain('content/ukm/murni.md:3: name:');
    expect(await page(root)).toBe('lama');
  });

  it('lets only one build of an output run', async () => {
    const { root, run } = await makeProject();
    let finish = () => {};
    const held = new Promise<void>((resolve) => (finish = resolve));
    const first = run(makeStages('baru', { admin: () => held }));
    await expect(run(makeStages('kedua'))).rejects.toThrow(
      'Penyusunan lain untuk dist sedang berjalan. Tunggu sampai selesai, lalu jalankan lagi.',
    );
    finish();
    await first;
    expect(await page(root)).toBe('baru');
  });

  it('stops at once when it is told to, and leaves the last good output', async () => {
    const { root, run } = await makeProject();
    const controller = new AbortController();
    const never = () => new Promise<void>(() => {});
    const building = run(makeStages('baru', { admin: never }), {}, controller.signal);
    setTimeout(() => {
      controller.abort();
    }, 50);
    await expect(building).rejects.toThrow();
    expect(await page(root)).toBe('lama');
    expect((await readdir(root)).sort()).toEqual(['content', 'dist']);
  });

  it.each([
    ['SIGKILL', null],
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)(
    'survives %s: the old output stays, and the next build succeeds',
    async (kill, code) => {
      const { root, run } = await makeProject();
      const city = fileURLToPath(new URL('../../../content/city', import.meta.url));
      await cp(city, join(root, 'content/city'), { recursive: true });
      const program = fileURLToPath(new URL('./publish-process.ts', import.meta.url));
      const child = spawn(process.execPath, [program], {
        env: { CONTENT_DIR: join(root, 'content'), OUT_DIR: join(root, 'dist') },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      expect(await page(root)).toBe('lama');
      child.kill(kill);
      expect((await once(child, 'exit'))[0]).toBe(code);
      expect(await page(root)).toBe('lama');
      await run(makeStages('baru'));
      expect(await page(root)).toBe('baru');
      expect((await readdir(root)).sort()).toEqual(['content', 'dist']);
    },
  );

  it('puts the old output back when a kill fell between the two renames', async () => {
    const { root, lines, run } = await makeProject({
      '.dist-previous/index.html': 'lama',
      '.dist-building-123456/index.html': 'setengah',
    });
    const check = async () => {
      expect(await page(root)).toBe('lama');
      throw new Error('berhenti');
    };
    await expect(run(makeStages('baru', { check }))).rejects.toThrow('berhenti');
    expect(lines).toEqual(['Penyusunan sebelumnya terhenti; dist yang terakhir baik dipulihkan.']);
    expect((await readdir(root)).sort()).toEqual(['content', 'dist']);
  });

  it('never overwrites a folder that is not a built site', async () => {
    const { root, run } = await makeProject({ 'catatan/penting.txt': 'jangan hapus' });
    const outDir = join(root, 'catatan');
    await expect(run(makeStages('baru'), { outDir })).rejects.toThrow(
      'bukan hasil penyusunan situs',
    );
    expect(await readdir(outDir)).toEqual(['penting.txt']);
  });

  it.each(['.', 'content', 'content/hasil', 'src', '..'])(
    'never replaces the sources: OUT_DIR=%s',
    async (path) => {
      const { root, run } = await makeProject();
      await mkdir(join(root, 'src'));
      await writeFile(join(root, 'index.html'), '');
      await expect(run(makeStages('baru'), { outDir: join(root, path) })).rejects.toThrow(
        'Pilih folder tersendiri, misalnya dist.',
      );
    },
  );

  it('says so when the content folder does not exist', async () => {
    const { root, run } = await makeProject();
    await expect(run(makeStages('baru'), { contentDir: join(root, 'isi') })).rejects.toThrow(
      'Folder isi isi tidak ada. Periksa CONTENT_DIR',
    );
  });
});
