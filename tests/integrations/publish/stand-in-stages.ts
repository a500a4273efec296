import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stages } from '../../../src/integrations/publish/stages.ts';

const NO_PROBLEMS = { problems: [], errors: 0, warnings: 0, entries: 1 };

const write = async (folder: string, name: string, text: string) => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), text);
};

/** Stages that make a site of three small files in no time; `changes` replaces some of them. */
export function makeStages(text: string, changes: Partial<Stages> = {}): Stages {
  return {
    check: () => Promise.resolve(NO_PROBLEMS),
    pages: ({ outDir }) => write(outDir, 'index.html', text),
    search: (_settings, outDir) => write(outDir, 'pagefind.js', text),
    admin: (_settings, outDir) => write(join(outDir, 'admin'), 'index.html', 'CMS'),
    compress: () => Promise.resolve(),
    close: () => Promise.resolve(),
    ...changes,
  };
}
