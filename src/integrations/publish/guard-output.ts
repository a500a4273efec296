import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { phrases } from '../../cli/phrases.ts';
import { toShownPath } from '../../cli/settings.ts';
import type { Settings } from '../../cli/settings.ts';
import { UserError } from '../../cli/user-error.ts';

/** What every built site has at its top, and hardly anything else. */
const BUILT = ['index.html', '404.html', '_astro'];

const SOURCES = ['src', 'admin', 'public', 'tests', 'node_modules', '.git'];

/**
 * Refuses an output folder whose swap would delete something else than an earlier build.
 *
 * @throws {UserError}
 */
export function guardOutput(settings: Settings): void {
  const { outDir, root, contentDir } = settings;
  const say = phrases(settings.locale);
  const shown = toShownPath(settings, outDir);
  const sources = [contentDir, ...SOURCES.map((name) => join(root, name))];
  const isDangerous =
    isWithin(root, outDir) ||
    isWithin(process.cwd(), outDir) ||
    sources.some((source) => isWithin(source, outDir) || isWithin(outDir, source));
  if (isDangerous) throw new UserError(say.outDirDangerous(shown));
  const names = existsSync(outDir) ? readdirSync(outDir) : [];
  if (names.length > 0 && !BUILT.some((name) => names.includes(name))) {
    throw new UserError(say.outDirForeign(shown));
  }
}

/** Whether `path` is `folder` or lies below it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && way !== path;
}
