// @ts-check
import { env } from 'node:process';
import { defineConfig } from 'astro/config';

// The same content as bare as Astro can show it: what a build costs at least.
export default defineConfig({
  outDir: env['OUT_DIR'] ?? 'made',
  cacheDir: env['CACHE_DIR'] ?? 'cache',
  build: { inlineStylesheets: 'never', format: 'directory' },
  devToolbar: { enabled: false },
});
