import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { clothsCss, districtsCss, printCss, tokensCss } from '../../art/tokens-css.ts';
import { escapeXml } from '../../art/svg.ts';
import { readCityModule } from '../../files/read-city.ts';
import { explainCity } from '../../schema/city/city.ts';
import type { CityModule } from '../../schema/city/module.ts';

const ID = '#city';

/**
 * A Vite plugin that gives what is bundled a city: `#city` as plain values, each an export of its own
 * that is left out where nobody asks for it, and the style sheets of its colours and cloths
 * (`#tokens.css` …). In pages, `%ORGANISATION%` is its organisation.
 *
 * @param styleDir where the style sheets are kept, because a style sheet can only import files.
 */
export function cityPlugin(city: CityModule, styleDir: string): Plugin {
  const styles = {
    tokens: tokensCss(city),
    districts: districtsCss(city),
    cloths: clothsCss(city),
    print: printCss(city),
  };
  return {
    name: 'city',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: Object.entries(styles).map(([name, css]) => ({
          find: `#${name}.css`,
          replacement: writeStyle(styleDir, name, css),
        })),
      },
    }),
    resolveId: (id) => (id === ID || id.startsWith(`${ID}/`) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith(`\0${ID}`) ? cityCode(city, id.slice(ID.length + 2)) : undefined),
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replaceAll('%ORGANISATION%', escapeXml(city.ORGANISATION)),
    },
  };
}

/**
 * The code of `#city`, or of the one export that is a module of its own: a value then lands with those
 * scripts that use it, and not in a file that all of them load. In the order of the city, so that
 * the same city gives the same bytes.
 */
export function cityCode(city: CityModule, name = ''): { code: string; moduleSideEffects: false } {
  const value = Object.entries(city).find(([key]) => key === name)?.[1];
  const code = name
    ? `export const ${name} = ${JSON.stringify(value)};\n`
    : Object.keys(city)
        .map((key) => `export { ${key} } from '${ID}/${key}';\n`)
        .join('');
  return { code, moduleSideEffects: false };
}

/**
 * The city of a content folder, read anew.
 *
 * @throws an error whose message tells every problem of its files.
 */
export function loadCity(contentDir: string): CityModule {
  const result = readCityModule(contentDir);
  if ('module' in result) return result.module;
  throw new Error(explainCity(result.problems, contentDir, 'id'));
}

// The name holds the content: builds of several cities at a time do not write the same file.
function writeStyle(dir: string, name: string, css: string): string {
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12);
  const path = join(dir, `${name}-${hash}.css`);
  mkdirSync(dir, { recursive: true });
  writeFileSync(path, css);
  return path;
}
