import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { refuseForeign } from '../../src/integrations/admin/cms-guard.ts';
import { CONTENT_LAYOUT } from '../../src/integrations/admin/cms-paths.ts';
import { startCmsServer } from '../../src/integrations/admin/cms-server.ts';
import { makeTempFolder } from '../temp-folder.ts';

async function start(files: Record<string, string> = {}) {
  const folder = await makeTempFolder({ 'rahasia.txt': 'rahasia', ...files });
  const contentDir = join(folder, 'isi');
  const cms = await startCmsServer({ folder: contentDir, layout: CONTENT_LAYOUT });
  const server = createServer(cms.handler);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await cms.close();
  });
  const { port } = server.address() as AddressInfo;
  const ask = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as unknown,
    };
  };
  return { contentDir, port, ask };
}

const entry = { 'isi/ukm/batik-murni.md': '---\nname: Batik Murni\n---\n' };

describe('the CMS server of this computer', () => {
  test('reads and writes entries and photos, in a content folder of any name', async () => {
    const { ask, contentDir } = await start(entry);
    expect(await ask({ action: 'info' })).toMatchObject({
      status: 200,
      body: { publish_modes: ['simple'] },
    });
    expect(
      await ask({
        action: 'entriesByFolder',
        params: { folder: 'content/ukm', extension: 'md', depth: 1 },
      }),
    ).toMatchObject({
      body: [
        { data: entry['isi/ukm/batik-murni.md'], file: { path: 'content/ukm/batik-murni.md' } },
      ],
    });
    const saved = await ask({
      action: 'persistEntry',
      params: {
        branch: 'main',
        dataFiles: [{ path: 'content/ukm/baru.md', slug: 'baru', raw: '---\nname: Baru\n---\n' }],
        assets: [{ path: 'content/ukm/baru/a.webp', content: 'AAEC', encoding: 'base64' }],
        options: { commitMessage: 'Tambah', status: 'draft', useWorkflow: false },
      },
    });
    expect(saved).toMatchObject({ status: 200, body: { message: 'entry persisted' } });
    expect(await readFile(join(contentDir, 'ukm/baru.md'), 'utf8')).toBe('---\nname: Baru\n---\n');
    expect([...(await readFile(join(contentDir, 'ukm/baru/a.webp')))]).toEqual([0, 1, 2]);
    expect(
      await ask({ action: 'getMedia', params: { mediaFolder: 'content/ukm/baru' } }),
    ).toMatchObject({
      body: [{ path: 'content/ukm/baru/a.webp', name: 'a.webp', content: 'AAEC' }],
    });
    await ask({
      action: 'deleteFiles',
      params: {
        paths: ['content/ukm/baru.md', 'content/ukm/baru/a.webp'],
        options: { commitMessage: 'Hapus' },
      },
    });
    await expect(stat(join(contentDir, 'ukm/baru.md'))).rejects.toThrow();
  });

  test('tells nothing of what lies outside', async () => {
    const { ask } = await start(entry);
    const answer = await ask({ action: 'getEntry', params: { path: 'content/../rahasia.txt' } });
    expect(answer.status).toBe(403);
    expect(JSON.stringify(answer.body)).not.toContain('"rahasia"');
  });

  test('does not serve other sites open in the same browser', async () => {
    const { ask, port } = await start(entry);
    expect((await ask({ action: 'info' }, { Origin: 'https://jahat.example' })).status).toBe(403);
    expect((await ask({ action: 'info' }, { Origin: 'http://127.0.0.1:1' })).status).toBe(403);
    expect((await ask({ action: 'info' }, { Origin: 'null' })).status).toBe(403);
    const own = await ask({ action: 'info' }, { Origin: `http://127.0.0.1:${port}` });
    expect(own.status).toBe(200);
    expect(own.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('says in plain words what it does not take', async () => {
    const { ask } = await start();
    expect(await ask('{')).toMatchObject({
      status: 400,
      body: { error: 'Permintaan tidak dapat dibaca.' },
    });
    expect(await ask({ action: 'info' }, { 'Content-Type': 'text/plain' })).toMatchObject({
      status: 415,
    });
    const large = JSON.stringify({ action: 'info', params: 'x'.repeat(41_000_000) });
    expect(await ask(large)).toMatchObject({
      status: 413,
      body: { error: 'Terlalu banyak sekaligus. Simpan dahulu, lalu tambah foto lagi.' },
    });
  });

  test('leaves the environment as it was', async () => {
    const before = process.env['GIT_REPO_DIRECTORY'];
    await start();
    expect(process.env['GIT_REPO_DIRECTORY']).toBe(before);
  });
});

describe('who may ask', () => {
  const own = { host: 'localhost:4321', 'content-type': 'application/json' };

  test.each([
    ['POST', own],
    ['POST', { ...own, origin: 'http://localhost:4321', 'sec-fetch-site': 'same-origin' }],
    ['POST', { ...own, host: '[::1]:4321', origin: 'http://[::1]:4321' }],
  ])('this computer: %s %j', (method, headers) => {
    expect(() => refuseForeign(method, headers)).not.toThrow();
  });

  test.each([
    ['GET', own],
    ['OPTIONS', own],
    ['POST', { ...own, host: 'katalog.example' }],
    ['POST', { ...own, host: 'localhost.jahat.example' }],
    ['POST', { 'content-type': 'application/json' }],
    ['POST', { ...own, origin: 'http://localhost:9' }],
    ['POST', { ...own, 'sec-fetch-site': 'cross-site' }],
    ['POST', { ...own, 'sec-fetch-site': 'same-site' }],
    ['POST', { host: own.host }],
  ])('nobody else: %s %j', (method, headers) => {
    expect(() => refuseForeign(method, headers)).toThrow();
  });
});
