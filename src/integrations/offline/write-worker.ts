import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { TIME_ZONE } from '#city';
import type { Rolldown } from 'vite';
import { LOCALES, toHref } from '../../i18n/locale.ts';
import { OFFLINE_PATH } from '../../offline/rules.ts';
import { WORKER_PATH } from '../../offline/worker-path.ts';

const SOURCE = fileURLToPath(new URL('../../offline/worker.ts', import.meta.url));

/** Writes the service worker of a finished site: a single file, at an address that stays. */
export async function writeWorker(siteDir: string): Promise<void> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    envDir: false,
    define: {
      OFFLINE_PAGES: JSON.stringify(await readOfflinePages(siteDir)),
      OFFLINE_HOURS: JSON.stringify(TIME_ZONE.hours),
    },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: SOURCE, output: { format: 'es' } },
    },
  })) as Rolldown.RolldownOutput;
  await writeFile(join(siteDir, WORKER_PATH), output[0].code);
}

/** The addresses of the offline page: with its content they change, and so does the worker. */
async function readOfflinePages(siteDir: string): Promise<string[]> {
  const pages = LOCALES.map(async (locale) => {
    const path = toHref(locale, OFFLINE_PATH);
    const html = await readFile(join(siteDir, path, 'index.html'));
    return `${path}?${createHash('sha256').update(html).digest('hex').slice(0, 8)}`;
  });
  return Promise.all(pages);
}
