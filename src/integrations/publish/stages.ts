import { join } from 'node:path';
import { checkContent } from '../../cli/check.ts';
import type { CheckResult } from '../../cli/check.ts';
import type { Progress } from '../../cli/progress.ts';
import type { Settings } from '../../cli/settings.ts';
import { removeOldShareImages } from '../../exports/share-image/cache.ts';
import { buildAdmin } from '../admin/build-admin.ts';
import { compressSite, removeOldCopies } from '../compress/compress-site.ts';
import { writeWorker } from '../offline/write-worker.ts';
import { buildSearchIndex, closePagefind } from '../pagefind/build-search-index.ts';
import { writeRedirects } from '../redirects/write-redirects.ts';
import { writeSitemap } from '../sitemap/write-sitemap.ts';
import { waitForLock } from './lock.ts';
import { createPageBuilder } from './page-builder.ts';

/** What a site is made by, stage after stage. */
export interface Stages {
  check(settings: Settings): Promise<CheckResult>;
  /** Builds the pages, what leads on from moved addresses, and the sitemap into `settings.outDir`. */
  pages(settings: Settings, progress: Progress, signal: AbortSignal): Promise<void>;
  /** Indexes the pages in `settings.outDir` into `outDir`. */
  search(settings: Settings, outDir: string): Promise<void>;
  /** Builds the CMS into the folder `admin` of `outDir`. */
  admin(settings: Settings, outDir: string): Promise<void>;
  /** Writes compressed copies beside the files of `outDir`, except below `without`. */
  compress(settings: Settings, outDir: string, without?: string): Promise<void>;
  /** Ends whatever the stages keep running between two builds. */
  close(): Promise<void>;
}

const NEVER = new AbortController().signal;

/** @param isRepeating whether the site is built again and again, as `npm start` does. */
export function createStages(isRepeating: boolean): Stages {
  const pages = createPageBuilder(isRepeating);
  return {
    check: checkContent,
    async pages(settings, progress, signal) {
      await pages.build(settings, progress, signal);
      await writeRedirects(settings);
      await writeSitemap(settings.outDir);
      if (settings.offline) await writeWorker(settings.outDir);
      const now = new Date();
      await removeOldShareImages(settings.cacheDir, now);
      await removeOldCopies(join(settings.root, '.cache'), now);
    },
    search: (settings, outDir) => buildSearchIndex(settings.outDir, outDir),
    async admin({ root, contentDir }, outDir) {
      // No entry goes into the CMS: all builds of the project share one cache, one at a time.
      const cacheDir = join(root, '.cache', 'admin');
      const lock = await waitForLock(join(root, '.cache', 'admin.lock'), NEVER, () => {});
      try {
        await buildAdmin({ root, contentDir, outDir, cacheDir });
      } finally {
        lock.release();
      }
    },
    // By content alone, so that all builds of the project share what they have made.
    compress: ({ root }, outDir, without) =>
      compressSite(outDir, join(root, '.cache'), new Date(), without),
    async close() {
      pages.close();
      await closePagefind();
    },
  };
}
