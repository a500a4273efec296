import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readCityModule } from '../../src/files/read-city.ts';
import { makeTempFolder } from '../temp-folder.ts';

const CONTENT = 'tests/cities/tirtasari/content';

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run check` over a content folder. */
async function check(contentDir: string, ...args: string[]): Promise<Run> {
  const env = { ...process.env, CONTENT_DIR: contentDir };
  try {
    const run = promisify(execFile);
    const { stdout, stderr } = await run(process.execPath, ['src/cli/check.ts', ...args], { env });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as Run;
    return { code, stdout, stderr };
  }
}

describe('another city', () => {
  it('passes the check with its own vocabulary', async () => {
    const { code, stdout, stderr } = await check(CONTENT);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\d+ entri diperiksa: 0 kesalahan, 0 peringatan\.\n$/);
  });

  it('does not know the vocabulary of Pekalongan', async () => {
    const contentDir = join(await makeTempFolder(), 'content');
    await cp(CONTENT, contentDir, { recursive: true });
    const file = join(contentDir, 'ukm/contoh-gerabah-tungku-alun.md');
    await writeFile(file, (await readFile(file, 'utf8')).replace('[putar]', '[tulis]'));
    const { code, stdout } = await check(contentDir);
    expect(code).toBe(1);
    expect(stdout).toContain('techniques[0]: "tulis" tidak ada dalam daftar.');
    expect(stdout).toContain('gedog, atbm');
  });

  it('has its own place, time and sign', () => {
    const result = readCityModule(CONTENT);
    if (!('module' in result)) throw new Error('Tirtasari has no city.');
    const { CITY_SLUG, TIME_ZONE, SEA, SIGN, DISTRICTS, CERTIFICATE_TYPES } = result.module;
    expect({ CITY_SLUG, TIME_ZONE, SEA, SIGN }).toEqual({
      CITY_SLUG: 'tirtasari',
      TIME_ZONE: { name: 'WITA', hours: 8 },
      SEA: null,
      SIGN: 'weave',
    });
    expect(Object.keys(DISTRICTS)).toHaveLength(3);
    expect(Object.keys(CERTIFICATE_TYPES)).toEqual([
      'tenun-tirtasari',
      'merek',
      'nib',
      'bnsp',
      'upakarti',
      'other',
    ]);
  });
});

describe('a city that is wrong', () => {
  async function withFile(name: string, change: (text: string) => string): Promise<string> {
    const contentDir = join(await makeTempFolder(), 'content');
    await cp(CONTENT, contentDir, { recursive: true });
    const file = join(contentDir, 'city', name);
    await writeFile(file, change(await readFile(file, 'utf8')));
    return contentDir;
  }

  it('stops a command with file, line and remedy, and without a stack', async () => {
    const contentDir = await withFile('place.yml', (text) => text.replace('WITA', 'CET'));
    const { code, stdout, stderr } = await check(contentDir);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `${contentDir}/city/place.yml:2: timeZone: "CET" tidak ada dalam daftar. Pilih salah satu: WIB, WITA, WIT.\n`,
    );
  });

  it('says so in English where asked to', async () => {
    const contentDir = await withFile('motifs.yml', (text) => text.replace('weave', 'weeve'));
    const { stderr } = await check(contentDir, '--lang', 'en');
    expect(stderr).toContain('sign: "weeve" is not in the list. Choose one of: weave, rosette.');
  });

  it('says which file is missing where there is no city', async () => {
    const contentDir = await makeTempFolder({ 'site.yml': 'name: Tanpa kota\n' });
    const { code, stderr } = await check(contentDir, '--lang=en');
    expect(code).toBe(1);
    expect(stderr.split('\n')).toHaveLength(8);
    expect(stderr).toContain('The file city/place.yml does not exist. Copy it from the content');
  });

  it('has a file that no one reads told', async () => {
    const contentDir = await withFile('place.yml', (text) => text);
    await writeFile(join(contentDir, 'city/color.yml'), 'ink: black\n');
    const { code, stdout } = await check(contentDir);
    expect(code).toBe(1);
    expect(stdout).toContain('city/color.yml:1: Berkas ini tidak termasuk koleksi mana pun.');
  });
});
