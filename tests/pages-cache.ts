import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What is kept of pages and entries from one build to the next. */
const KEPT = ['data-store.json', 'incremental-build.json', 'pages-read.json', 'dist'];

/** Takes all pages and entries out of a cache folder; pictures stay, which are kept by their bytes. */
export async function forgetPages(cacheDir: string): Promise<void> {
  for (const kept of KEPT) await rm(join(cacheDir, kept), { recursive: true, force: true });
}
