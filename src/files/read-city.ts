import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CITY_FILES, CITY_FOLDER, readCity } from '../schema/city/city.ts';
import type { CityFile, CityResult } from '../schema/city/city.ts';
import { toCityModule } from '../schema/city/module.ts';
import type { CityModule, CitySite } from '../schema/city/module.ts';
import { parseYaml } from '../schema/front-matter.ts';

/** The city of a content folder, or every problem of its files. Read at once: modules wait for it. */
export function readCityFiles(contentDir: string): CityResult {
  const texts = CITY_FILES.map((name) => [
    name,
    readText(join(contentDir, CITY_FOLDER, `${name}.yml`)),
  ]);
  return readCity(Object.fromEntries(texts) as Record<CityFile, string | undefined>);
}

/** The exports of `#city` for a content folder, or the problems that keep them from being made. */
export function readCityModule(
  contentDir: string,
): { readonly module: CityModule } | Extract<CityResult, { city: undefined }> {
  const result = readCityFiles(contentDir);
  if (!result.city) return result;
  return { module: toCityModule(result.city, readSite(contentDir)) };
}

/** What `site.yml` says of the city; the check of the content tells of what is wrong there. */
function readSite(contentDir: string): CitySite {
  const { data } = parseYaml(readText(join(contentDir, 'site.yml')) ?? '');
  const text = (key: string) => (typeof data[key] === 'string' ? data[key] : '');
  return { city: text('city'), shortName: text('shortName') };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
