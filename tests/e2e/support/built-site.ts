import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { listen } from '../../../src/cli/serve/listen.ts';
import { createStaticHandler } from '../../../src/cli/serve/static-handler.ts';
import { getSettings } from '../../../src/cli/settings.ts';

const run = promisify(execFile);

/** A folder for a site of a test's own. */
export interface Workplace {
  readonly folder: string;
  readonly contentDir: string;
  readonly outDir: string;
  /** What tells a command of the project to work here. */
  readonly environment: Readonly<Record<string, string>>;
  /** Builds what is in the content folder, as `npm run build` does. */
  build(env?: Readonly<Record<string, string>>): Promise<void>;
}

/** Makes a content folder that holds the organisation and its city alone, and the way to build it. */
export async function makeWorkplace(): Promise<Workplace & { remove(): Promise<void> }> {
  const { root } = getSettings({}, []);
  const folder = await mkdtemp(join(tmpdir(), 'katalog-situs-'));
  const [contentDir, outDir] = [join(folder, 'content'), join(folder, 'dist')];
  await mkdir(contentDir);
  for (const name of ['site.yml', 'city'])
    await cp(join(root, 'content', name), join(contentDir, name), { recursive: true });
  const environment = {
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    CACHE_DIR: join(folder, 'cache'),
    SITE_URL: 'https://katalog.example',
    SITE_EXAMPLES: '',
  };
  return {
    folder,
    contentDir,
    outDir,
    environment,
    async build(env = {}) {
      await run(process.execPath, [join(root, 'src/cli/build.ts')], {
        cwd: root,
        env: { ...process.env, ...environment, ...env },
      });
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Gives a test a workplace that is gone when the work is done. */
export async function withWorkplace(work: (place: Workplace) => Promise<void>): Promise<void> {
  const { remove, ...place } = await makeWorkplace();
  try {
    await work(place);
  } finally {
    await remove();
  }
}

/** Writes an entry's file. */
export async function writeEntry(contentDir: string, path: string, text: string): Promise<void> {
  const file = join(contentDir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Serves a built site while the work goes on. */
export async function withServer(outDir: string, work: (url: string) => Promise<void>) {
  const files = createStaticHandler([{ prefix: '/', folder: outDir }]);
  const server = await listen(files, 0, 'id');
  try {
    await work(`http://localhost:${server.port}`);
  } finally {
    await server.close();
  }
}
