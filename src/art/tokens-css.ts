import type { CityModule } from '../schema/city/module.ts';

type Palette = Pick<CityModule, 'TOKENS' | 'FOOT' | 'ACCENTS'>;

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const declarations = (values: Readonly<Record<string, string>>, indent: string) =>
  Object.entries(values)
    .map(([name, value]) => `${indent}--${kebab(name)}: ${value};`)
    .join('\n');

const themeRules = ({ TOKENS, ACCENTS }: Palette, theme: 'light' | 'dark', indent: string) =>
  [
    `${indent}:root {\n${declarations({ colorScheme: theme, ...TOKENS[theme] }, `${indent}  `).replace('--color-scheme', 'color-scheme')}\n${indent}}`,
    ...ACCENTS.map((accent, index) => {
      const { main, second, tint, onMain } = accent[theme];
      const values = { accent: main, accentSecond: second, accentTint: tint, onAccent: onMain };
      return `${indent}.accent-${index} {\n${declarations(values, `${indent}  `)}\n${indent}}`;
    }),
  ].join('\n');

/** The foot of pages: its ground, and by day its text and the focus ring on it as well. */
const footRules = ({ FOOT }: Palette, theme: 'light' | 'dark', indent: string) => {
  const text = theme === 'light' ? `\n${indent}  color: ${FOOT.text};` : '';
  const ring =
    theme === 'light' ? `\n.site-footer :focus-visible {\n  outline-color: ${FOOT.focus};\n}` : '';
  return `${indent}.site-footer {\n${declarations({ ground: FOOT[theme] }, `${indent}  `)}${text}\n${indent}}${ring}`;
};

/** The style sheet of a city's colours, `#tokens.css`. */
export function tokensCss(palette: Palette): string {
  return [
    themeRules(palette, 'light', ''),
    footRules(palette, 'light', ''),
    `@media (prefers-color-scheme: dark) {\n${themeRules(palette, 'dark', '  ')}\n${footRules(palette, 'dark', '  ')}\n}`,
    '',
  ].join('\n');
}

/** The style sheet of the care guide's cloths, `#cloths.css`: one for each kind of dye. */
export function clothsCss({ DYE_CLOTHS }: Pick<CityModule, 'DYE_CLOTHS'>): string {
  return Object.entries(DYE_CLOTHS)
    .map(
      ([dye, cloth]) =>
        `.is-${dye} .dip {\n  background-image: url('/art/border/cloth-${cloth}.svg');\n}\n`,
    )
    .join('');
}

/** The style sheet of printed sheets, `#print.css`: by day or night, paper is light. */
export function printCss({ TOKENS }: Pick<CityModule, 'TOKENS'>): string {
  return `:root {\n  --on-paper: ${TOKENS.light.indigo};\n}\n`;
}

/** The style sheet of the kecamatan on the map, `#districts.css`: each in the colour of its dye. */
export function districtsCss({ DISTRICT_TINTS }: Pick<CityModule, 'DISTRICT_TINTS'>): string {
  return DISTRICT_TINTS.map(
    ({ slug, tint }) => `.in-${slug} {\n  --accent-second: ${tint};\n}\n`,
  ).join('');
}
