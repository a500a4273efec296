import { accents, tokens } from './palette.ts';
import type { Theme } from './palette.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const declarations = (values: Readonly<Record<string, string>>, indent: string) =>
  Object.entries(values)
    .map(([name, value]) => `${indent}--${kebab(name)}: ${value};`)
    .join('\n');

const themeRules = (theme: Theme, indent: string) =>
  [
    `${indent}:root {\n${declarations({ colorScheme: theme, ...tokens[theme] }, `${indent}  `).replace('--color-scheme', 'color-scheme')}\n${indent}}`,
    ...accents.map((accent, index) => {
      const { main, second, tint, onMain } = accent[theme];
      const values = { accent: main, accentSecond: second, accentTint: tint, onAccent: onMain };
      return `${indent}.accent-${index} {\n${declarations(values, `${indent}  `)}\n${indent}}`;
    }),
  ].join('\n');

/** The style sheet of the colour tokens, written from the palette to `src/styles/tokens.css`. */
export function tokensCss(): string {
  return [
    '/* Written from src/art/palette.ts by `npm run tokens`. */',
    themeRules('light', ''),
    `@media (prefers-color-scheme: dark) {\n${themeRules('dark', '  ')}\n}`,
    '',
  ].join('\n');
}
