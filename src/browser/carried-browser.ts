import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import carried, { inflate } from '@sparticuz/chromium';

const CACHE = fileURLToPath(new URL('../../.cache/browser/', import.meta.url));

/** Packed for x64 Linux alone; elsewhere people have a browser. */
const isCarried = process.platform === 'linux' && process.arch === 'x64';

/** Unpacks the browser once into the cache; `undefined` where none is carried for this machine. */
export async function unpackCarriedBrowser(): Promise<string | undefined> {
  if (!isCarried) return undefined;
  return join(await unpack(), 'chromium');
}

/** The environment in which a browser finds the carried libraries, and fonts if there are none. */
export async function getCarriedLibraries(): Promise<Record<string, string>> {
  if (!isCarried) return {};
  const folder = await unpack();
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  return {
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
  };
}

/** The folder with everything unpacked: made beside its place and moved in whole. */
async function unpack(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const bin = join(dirname(entry), '..', 'bin');
  const version = await readVersion(join(dirname(entry), '..', 'package.json'));
  const folder = join(CACHE, version);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(join(CACHE, 'draft-'));
  const before = process.env['TMPDIR'];
  // The package unpacks into the folder for temporary files.
  process.env['TMPDIR'] = draft;
  try {
    await carried.executablePath(bin);
    await inflate(join(bin, 'al2023.tar.br'));
    await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  return folder;
}

async function readVersion(file: string): Promise<string> {
  const { default: manifest } = (await import(file, { with: { type: 'json' } })) as {
    default: { version: string };
  };
  return manifest.version;
}
