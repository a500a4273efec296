import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

// Not the variable font of the site: a PDF can hold its letters only as drawings.
const SANS = '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin';

const FACES = [
  ...[400, 600, 700].map((weight) => ({
    family: 'Plus Jakarta Sans',
    weight,
    file: `${SANS}-${weight}-normal.woff2`,
  })),
  {
    family: 'Young Serif',
    weight: 400,
    file: '@fontsource/young-serif/files/young-serif-latin-400-normal.woff2',
  },
];

/** The project's two families as `@font-face` rules that hold the fonts themselves. */
export async function fontRules(): Promise<string> {
  const rules = FACES.map(async ({ family, weight, file }) => {
    const font = (await readFile(resolve(file))).toString('base64');
    return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${font}) format('woff2'); }`;
  });
  return (await Promise.all(rules)).join('\n');
}
