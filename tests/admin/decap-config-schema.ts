import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Plugin } from 'vite';

interface ConfigSchema {
  /** Throws one line for each thing Decap does not understand. */
  validateConfig(config: unknown): void;
}

const SOURCE = 'decap-cms-core/dist/esm/constants/configSchema.js';

// What the check takes from the running CMS, which needs a browser.
const STAND_INS: Readonly<Record<string, string>> = {
  '../lib/i18n': 'export const I18N_STRUCTURE = { ONE: "one" }, I18N_FIELD = { ONE: "one" }',
  '../lib/registry': 'export const getWidgets = () => [{ name: "text-line", schema: {} }]',
  '../formats/formats':
    'export const frontmatterFormats = ["yaml-frontmatter"], extensionFormatters = { yml: 1, md: 1 }',
};

const standIns: Plugin = {
  name: 'stand-ins',
  enforce: 'pre',
  resolveId: (source) => (source in STAND_INS ? `\0${source}` : undefined),
  load: (id) => STAND_INS[id.slice(1)],
};

/**
 * Decap's own check of a configuration. The CMS leaves it out, because it compiles code as it runs
 * and the page's policy forbids that; a test runs it instead. Its source is written for bundlers.
 */
export async function loadConfigSchema(outDir: string): Promise<ConfigSchema> {
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [standIns],
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(import.meta.resolve(SOURCE)),
      outDir,
      rolldownOptions: { output: { entryFileNames: 'config-schema.mjs' } },
    },
  });
  return (await import(pathToFileURL(join(outDir, 'config-schema.mjs')).href)) as ConfigSchema;
}
