import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createProgress } from '../../../src/cli/progress.ts';
import { startLiveSite } from '../../../src/cli/serve/live-site.ts';
import { getSettings } from '../../../src/cli/settings.ts';
import type { Stages } from '../../../src/integrations/publish/stages.ts';
import { errorAt } from '../../../src/schema/problem.ts';
import { makeStages } from '../../integrations/publish/stand-in-stages.ts';
import { makeTempFolder } from '../../temp-folder.ts';

/** A live site whose one page is the text of `content/site.yml`; the text "salah" is an error. */
async function start(changes: Partial<Stages> = {}, text = 'satu') {
  const root = await makeTempFolder({ 'content/site.yml': text });
  const file = join(root, 'content', 'site.yml');
  const lines: string[] = [];
  const stages = makeStages('', {
    async check() {
      const isBad = (await readFile(file, 'utf8')) === 'salah';
      const problem = { path: 'site.yml', line: 1, problem: errorAt(['name'], 'required') };
      const errors = isBad ? 1 : 0;
      return { problems: isBad ? [problem] : [], errors, warnings: 0, entries: 1 };
    },
    async pages(settings, progress, signal) {
      const page = `${await readFile(file, 'utf8')} ${settings.siteUrl} ${settings.examples}`;
      await makeStages(page).pages(settings, progress, signal);
    },
    ...changes,
  });
  const site = await startLiveSite(
    {
      settings: getSettings({ PORT: '0' }, [], root),
      workDir: join(root, 'work'),
      isWatching: true,
      stages,
      startEditors: ({ contentDir, monitoringDir }) =>
        Promise.resolve({
          answer: ({ method, url }, response) => {
            if (method !== 'POST' || !url?.startsWith('/api/v1')) return false;
            response.end(url === '/api/v1' ? contentDir : monitoringDir);
            return true;
          },
          close: () => Promise.resolve(),
        }),
    },
    createProgress('id', (line) => lines.push(line)),
  );
  onTestFinished(() => site.close());
  const get = async (path: string, init?: RequestInit) => {
    const answer = await fetch(site.url + path, init);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  return { root, site, lines, get, write: (next: string) => writeFile(file, next) };
}

const shows = async (get: (path: string) => Promise<{ text: string }>, text: string) => {
  await vi.waitFor(
    async () => {
      expect((await get('/')).text).toContain(text);
    },
    { timeout: 5_000 },
  );
};

describe('startLiveSite', () => {
  it('asks visitors to wait until the first site is whole', async () => {
    let finish = () => {};
    const held = new Promise<void>((resolve) => (finish = resolve));
    const { site, get } = await start({ pages: () => held });
    for (const path of ['/', '/ukm/']) {
      const { status, headers, text } = await get(path);
      expect([status, headers.get('retry-after')]).toEqual([503, '2']);
      expect(text).toContain('Sedang menyiapkan situs');
      expect(text).toContain('http-equiv="refresh"');
    }
    finish();
    await site.idle();
  });

  it('serves the site with samples, its search and the CMS, and says where', async () => {
    const { root, site, get, lines } = await start();
    await site.idle();
    expect((await get('/')).text).toBe(`satu ${site.url} true`);
    expect((await get('/pagefind/pagefind.js')).status).toBe(200);
    expect((await get('/admin/')).text).toBe('CMS');
    const cms = await get('/api/v1', { method: 'POST' });
    expect(cms.text).toBe(join(root, 'content'));
    expect(lines).toContain(
      `Siap: situs di ${site.url}/ dan CMS di ${site.url}/admin/ (Ctrl-C untuk berhenti).`,
    );
  });

  it('publishes again when content changes, and tells what changed', async () => {
    const { site, get, lines, write } = await start();
    await site.idle();
    await write('dua');
    await shows(get, 'dua');
    expect(lines).toContain('Berubah: site.yml');
  });

  it('says that a changed file of the city needs a new start', async () => {
    const { root, site, lines } = await start();
    await site.idle();
    await mkdir(join(root, 'content', 'city'));
    await writeFile(join(root, 'content', 'city', 'words.yml'), 'headline: lain\n');
    await vi.waitFor(() => {
      expect(lines.join('\n')).toContain('Berkas kota berubah. Hentikan lalu jalankan lagi');
    }, 5_000);
  });

  it('keeps the last good site while the content has errors', async () => {
    const { site, get, lines, write } = await start();
    await site.idle();
    await write('salah');
    await vi.waitFor(() => {
      expect(lines.join('\n')).toContain('Situs yang terakhir baik tetap tampil.');
    });
    expect(lines.join('\n')).toContain('content/site.yml:1: name:');
    expect((await get('/')).text).toContain('satu');
    await write('tiga');
    await shows(get, 'tiga');
  });

  it('shows the errors when there is no good site yet', async () => {
    const { site, get, write } = await start({}, 'salah');
    await site.idle();
    const { status, text } = await get('/');
    expect(status).toBe(503);
    expect(text).toContain('content/site.yml:1: name:');
    await write('baik');
    await shows(get, 'baik');
  });

  it('survives a stage that fails', async () => {
    let isBroken = true;
    const { site, get, lines, write } = await start({
      search() {
        return isBroken ? Promise.reject(new Error('indeks rusak')) : Promise.resolve();
      },
    });
    await site.idle();
    expect(lines.join('\n')).toContain('indeks rusak');
    isBroken = false;
    await write('dua');
    await shows(get, 'dua');
  });

  it('refuses a content folder that does not exist', async () => {
    const root = await makeTempFolder();
    await rm(join(root, 'content'), { force: true, recursive: true });
    const options = {
      settings: getSettings({ PORT: '0' }, [], root),
      workDir: root,
      isWatching: false,
      stages: makeStages(''),
      startEditors: () => Promise.reject(new Error('not reached')),
    };
    await expect(
      startLiveSite(
        options,
        createProgress('id', () => {}),
      ),
    ).rejects.toThrow('Folder isi content tidak ada.');
  });
});
