import type { Progress } from '../../cli/progress.ts';
import type { Settings } from '../../cli/settings.ts';
import { buildAdmin } from '../admin/build-admin.ts';
import { buildSearchIndex, closePagefind } from '../pagefind/build-search-index.ts';
import { buildPages } from './build-pages.ts';

/** The parts of a site, each made into a folder of its own. */
export interface Makers {
  /** Builds the pages into `settings.outDir`. */
  pages(settings: Settings, progress: Progress, signal: AbortSignal): Promise<void>;
  /** Indexes the pages in `settings.outDir` into `outDir`. */
  search(settings: Settings, outDir: string): Promise<void>;
  /** Builds the CMS into `outDir`. */
  admin(settings: Settings, outDir: string): Promise<void>;
  /** Ends whatever the makers keep running between two builds. */
  close(): Promise<void>;
}

export const MAKERS: Makers = {
  pages: buildPages,
  search: (settings, outDir) => buildSearchIndex(settings.outDir, outDir),
  async admin({ root, cacheDir }, outDir) {
    await buildAdmin({ root, outDir, cacheDir });
  },
  close: closePagefind,
};
