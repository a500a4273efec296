import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { InlineConfig, Rolldown } from 'vite';
import { backendOrigins, readCmsEnv, readMonitoringEnv } from '../../../admin/config/backend.ts';
import { GUIDE_CSS, GUIDE_FOLDER, guidePage } from '../../../admin/guide/guide-page.ts';
import { cmsBackend } from '../../../admin/vite/cms-backend.ts';
import type { CmsBackends } from '../../../admin/vite/cms-backend.ts';
import { decapSlim } from '../../../admin/vite/decap-slim.ts';
import { hardCodedWords } from '../../../admin/vite/hard-coded.ts';
import { zodWithoutEval } from '../../../admin/vite/zod-without-eval.ts';
import { faviconSvg } from '../../art/favicon.ts';
import type { CityModule } from '../../schema/city/module.ts';
import { cityPlugin, loadCity } from '../city/city-plugin.ts';
import { inputsHash } from '../inputs-hash.ts';
import { adminCsp, withCsp } from './csp.ts';

/** Everything the CMS is made of, besides its packages, whose versions the lockfile holds. */
const INPUTS = [
  'admin',
  'src/art',
  'src/catalogue',
  'src/components/shared',
  'src/i18n',
  'src/integrations/admin',
  'src/integrations/city',
  'src/schema',
  'src/styles',
  'package-lock.json',
  'tsconfig.json',
] as const;

export interface AdminBuildOptions {
  /** The project's folder. */
  readonly root: string;
  /** The content, for the city whose words and colours the CMS has; the project's own unless given. */
  readonly contentDir?: string;
  /** The site's output; the CMS goes into its folder `admin`. */
  readonly outDir: string;
  /** Where finished builds are kept between runs. */
  readonly cacheDir: string;
  /** `CMS_*`, `MONITORING_*` and `SITE_URL`; the process's own unless given. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Builds the CMS into `<outDir>/admin`, or copies the last build where nothing it is made of has
 * changed. Of the content only the city is part of it, so editing entries never builds it anew.
 * Returns the files written, relative to `outDir`, sorted. Throws one sentence where `CMS_*` is
 * incomplete.
 */
export async function buildAdmin({
  root,
  contentDir = join(root, 'content'),
  outDir,
  cacheDir,
  env = process.env,
}: AdminBuildOptions): Promise<{ files: string[] }> {
  const backends: CmsBackends = {
    content: readCmsEnv(env),
    monitoring: readMonitoringEnv(env),
    siteUrl: env['SITE_URL']?.replace(/\/+$/, '') ?? '',
  };
  const city = loadCity(contentDir);
  const hash = await inputsHash(root, INPUTS, { backends, city });
  const cached = join(cacheDir, `admin-${hash}`);
  const manifest = join(cached, 'files.json');
  let files = await readManifest(manifest);
  if (!files) {
    files = await bundle(root, cached, backends, city);
    // Written last: a build that was cut short is not taken for a finished one.
    await writeFile(manifest, JSON.stringify(files));
  }
  const target = join(outDir, 'admin');
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await cp(join(cached, 'dist'), target, { recursive: true });
  return { files: files.map((file) => `admin/${file}`) };
}

async function readManifest(path: string): Promise<string[] | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as string[]);
}

async function bundle(root: string, cached: string, backends: CmsBackends, city: CityModule) {
  await rm(cached, { recursive: true, force: true });
  const outDir = join(cached, 'dist');
  const { output } = await asProduction(() => build(viteConfig(root, outDir, backends, city)));
  for (const [page, env] of Object.entries(pagesOf(backends))) {
    const path = join(outDir, page);
    const html = await readFile(path, 'utf8');
    await writeFile(path, withCsp(html, adminCsp(backendOrigins(env))));
  }
  await writeFile(join(outDir, 'logo.svg'), faviconSvg());
  const guide = await writeGuide(root, outDir);
  return [...output.map(({ fileName }) => fileName), 'logo.svg', ...guide].sort();
}

/** The page of each editor, below `admin/`, with the settings of its backend. */
function pagesOf({ content, monitoring }: CmsBackends) {
  return { 'index.html': content, ...(monitoring && { 'monitoring/index.html': monitoring }) };
}

/** Writes the guide for staff, with its pictures; returns its files. */
async function writeGuide(root: string, outDir: string): Promise<string[]> {
  const target = join(outDir, GUIDE_FOLDER);
  const pictures = join(root, 'admin/guide/pictures');
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'index.html'), guidePage());
  await writeFile(join(target, 'panduan.css'), GUIDE_CSS);
  await cp(pictures, target, { recursive: true });
  const names = ['index.html', 'panduan.css', ...(await readdir(pictures))];
  return names.map((name) => `${GUIDE_FOLDER}/${name}`);
}

/**
 * Vite takes the kind of build from NODE_ENV, whatever its settings say. A test's would give a
 * development build, which names the folder it was made in.
 */
async function asProduction(run: () => ReturnType<typeof build>): Promise<Rolldown.RolldownOutput> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return (await run()) as Rolldown.RolldownOutput;
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/** How Vite builds the CMS. */
export function viteConfig(
  root: string,
  outDir: string,
  backends: CmsBackends,
  city: CityModule,
): InlineConfig {
  return {
    root: join(root, 'admin'),
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    envDir: false,
    plugins: [
      cityPlugin(city, join(root, '.cache', 'city')),
      decapSlim(),
      hardCodedWords(),
      zodWithoutEval(),
      cmsBackend(backends),
    ],
    resolve: {
      dedupe: ['react', 'react-dom', 'immutable', 'yaml', 'decap-cms-core', 'decap-cms-lib-util'],
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      rolldownOptions: {
        input: Object.keys(pagesOf(backends)).map((page) => join(root, 'admin', page)),
      },
      emptyOutDir: true,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
      sourcemap: false,
    },
  };
}
