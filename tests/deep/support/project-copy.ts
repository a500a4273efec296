import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getSettings } from '../../../src/cli/settings.ts';
import type { Settings } from '../../../src/cli/settings.ts';
import type { createPageBuilder as CreatePageBuilder } from '../../../src/integrations/publish/page-builder.ts';
import { createProgress } from '../../../src/cli/progress.ts';
import { forgetPages } from '../../pages-cache.ts';

/** A copy of the project whose content and code can be changed at will. */
export interface ProjectCopy {
  readonly root: string;
  readonly contentDir: string;
  readonly outDir: string;
  /** Makes the pages into `outDir`, on a day, with what the last call has left in the cache. */
  makePages(day: string): Promise<void>;
  /** Takes all pages and entries out of the cache; pictures stay, which are kept by their bytes. */
  forget(): Promise<void>;
  remove(): Promise<void>;
}

const PARTS = ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** @param name tells copies apart. */
export async function copyProject(name: string): Promise<ProjectCopy> {
  const root = await mkdtemp(join(tmpdir(), `katalog-${name}-`));
  for (const part of [...PARTS, 'package-lock.json'])
    await cp(part, join(root, part), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  // Pictures that an earlier build has made: they are kept by what they are made of.
  for (const made of ['assets', 'share'])
    await cp(join('.cache/astro', made), join(root, '.cache/astro', made), {
      recursive: true,
    }).catch(() => undefined);
  const module = join(root, 'src/integrations/publish/page-builder.ts');
  const { createPageBuilder } = (await import(/* @vite-ignore */ module)) as {
    createPageBuilder: typeof CreatePageBuilder;
  };
  const outDir = join(root, 'dist');
  const settings = (day: string): Settings =>
    getSettings({ SITE_EXAMPLES: '1', SITE_URL: 'https://contoh.id', BUILD_DATE: day }, [], root);
  return {
    root,
    contentDir: join(root, 'content'),
    outDir,
    async makePages(day) {
      await rm(outDir, { recursive: true, force: true });
      const pages = createPageBuilder(false);
      await pages.build(settings(day), createProgress('en'), new AbortController().signal);
    },
    forget: () => forgetPages(settings('2026-01-01').cacheDir),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
