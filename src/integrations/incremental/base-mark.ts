import type { Settings } from '../../cli/settings.ts';
import { loadCity } from '../city/city-plugin.ts';
import { inputsHash } from '../inputs-hash.ts';

/** The code that pages are made by, besides its packages, whose versions the lockfile holds. */
const CODE = ['src', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'] as const;

/**
 * A mark of all that every page depends on: the code, the settings and the city. Where it changes,
 * every page is made again, so that nobody has to know which code a page uses.
 */
export function baseMark(settings: Settings): Promise<string> {
  // Not seen on any page; the day is noted by the pages that show something of it.
  const { outDir, cacheDir, monitoringDir, port, locale, buildDate, ...shown } = settings;
  return inputsHash(settings.root, CODE, { ...shown, city: loadCity(settings.contentDir) });
}
