import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildAdmin } from '../../src/integrations/admin/build-admin.ts';
import { adminCsp } from '../../src/integrations/admin/csp.ts';
import { makeTempFolder } from '../temp-folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

async function readAll(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  const read = async (file: string) =>
    [file.slice(folder.length), await readFile(file, 'hex')] as const;
  return new Map(await Promise.all(files.sort().map(read)));
}

test('builds a small, strict CMS once, the same in any folder', { timeout: 120_000 }, async () => {
  const outDir = await makeTempFolder();
  const cacheDir = await makeTempFolder();
  const { files } = await buildAdmin({ root: ROOT, outDir, cacheDir, env: {} });
  expect(files).toContain('admin/index.html');
  const html = await readFile(join(outDir, 'admin/index.html'), 'utf8');
  expect(html).toContain(`content="${adminCsp([])}"`);
  expect(html).toContain('<html lang="id">');
  expect(html).toContain('name="robots" content="noindex');
  expect(html).not.toMatch(/<script(?![^>]* src=)|(?:src|href)="(?:https?:)?\//);

  const first = /src="\.\/(assets\/[^"]+)"/.exec(html)?.[1] ?? '';
  const script = await readFile(join(outDir, 'admin', first));
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(700_000);

  const again = await makeTempFolder();
  const start = performance.now();
  expect(await buildAdmin({ root: ROOT, outDir: again, cacheDir, env: {} })).toEqual({ files });
  expect(performance.now() - start).toBeLessThan(2_000);

  const elsewhere = join(await makeTempFolder(), 'proyek lain');
  await mkdir(elsewhere);
  for (const name of ['admin', 'src', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    await cp(join(ROOT, name), join(elsewhere, name), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  const there = await makeTempFolder();
  await buildAdmin({ root: elsewhere, outDir: there, cacheDir: await makeTempFolder(), env: {} });
  expect(await readAll(there)).toEqual(await readAll(outDir));
});

test('says what is missing before it builds anything', async () => {
  const folder = await makeTempFolder();
  await expect(
    buildAdmin({ root: ROOT, outDir: folder, cacheDir: folder, env: { CMS_BACKEND: 'gitlab' } }),
  ).rejects.toThrow('CMS_REPO, CMS_APP_ID, CMS_BASE_URL');
  expect(await readdir(folder)).toEqual([]);
});
