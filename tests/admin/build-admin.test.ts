import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildAdmin } from '../../src/integrations/admin/build-admin.ts';
import { adminCsp } from '../../src/integrations/admin/csp.ts';
import { makeTempFolder } from '../temp-folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The project's own files and its city in another folder, as they are at this moment. */
async function copyProject(name: string): Promise<string> {
  const root = join(await makeTempFolder(), name);
  await mkdir(root);
  const parts = ['admin', 'src', 'package.json', 'package-lock.json', 'tsconfig.json'];
  for (const part of [...parts, 'content/city', 'content/site.yml']) {
    await cp(join(ROOT, part), join(root, part), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

/** Files with a mark of their bytes. */
async function marks(folder: string, files: readonly string[]) {
  const mark = async (file: string) =>
    [
      file,
      createHash('sha256')
        .update(await readFile(join(folder, file)))
        .digest('hex'),
    ] as const;
  return Object.fromEntries(await Promise.all(files.map(mark)));
}

test('builds a small, strict CMS once, the same in any folder', { timeout: 120_000 }, async () => {
  const root = await copyProject('proyek');
  const outDir = await makeTempFolder();
  const cacheDir = await makeTempFolder();
  const { files } = await buildAdmin({ root, outDir, cacheDir, env: {} });
  const onDisk = await readdir(outDir, { recursive: true, withFileTypes: true });
  expect(onDisk.filter((item) => item.isFile())).toHaveLength(files.length);
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
  expect(await buildAdmin({ root, outDir: again, cacheDir, env: {} })).toEqual({ files });
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(await marks(again, files)).toEqual(await marks(outDir, files));

  const elsewhere = join(root, '../di folder lain');
  await cp(root, elsewhere, { recursive: true, verbatimSymlinks: true });
  const there = await makeTempFolder();
  await buildAdmin({ root: elsewhere, outDir: there, cacheDir: await makeTempFolder(), env: {} });
  expect(await marks(there, files)).toEqual(await marks(outDir, files));
});

test('says what is missing before it builds anything', async () => {
  const folder = await makeTempFolder();
  await expect(
    buildAdmin({ root: ROOT, outDir: folder, cacheDir: folder, env: { CMS_BACKEND: 'gitlab' } }),
  ).rejects.toThrow('CMS_REPO, CMS_APP_ID, CMS_BASE_URL');
  expect(await readdir(folder)).toEqual([]);
});
