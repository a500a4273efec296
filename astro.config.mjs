// @ts-check
import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { getSettings } from './src/cli/settings.ts';
import { cityPlugin, loadCity } from './src/integrations/city/city-plugin.ts';
import { incremental } from './src/integrations/incremental/incremental.ts';
import { lightPreload } from './src/integrations/preload/preload.ts';
import { STORY_PLUGINS } from './src/markdown/story-plugins.ts';

const settings = getSettings();
const { cacheDir, contentDir, offline, outDir, root, siteUrl } = settings;

export default defineConfig({
  site: siteUrl,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [react(), incremental(settings)],
  // This engine takes plugins of HTML; the default one could not sanitise.
  markdown: {
    processor: unified({ rehypePlugins: /** @type {any} */ (STORY_PLUGINS) }),
    syntaxHighlight: false,
  },
  // Everything is a file of its own, so that the policy needs neither hashes nor `unsafe-inline`.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Reading a word of the city does nothing else: what is not shown is left out of a page's scripts.
      rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
    },
    define: { 'import.meta.env.OFFLINE': offline },
    plugins: [cityPlugin(loadCity(contentDir), join(root, '.cache', 'city')), lightPreload()],
  },
  // AVIF at effort 2 is as small as at the default 4 and made in a tenth of the time.
  image: {
    service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 2 } } },
  },
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
});
