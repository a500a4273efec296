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

const footRule = (values: Readonly<Record<string, string>>, indent: string) =>
  `${indent}.site-footer {\n${declarations(values, `${indent}  `)}\n${indent}}`;

/** The style sheet of a city's colours, `#tokens.css`. */
export function tokensCss(palette: Palette): string {
  const { FOOT } = palette;
  return [
    themeRules(palette, 'light', ''),
    footRule({ ground: FOOT.light, onGround: FOOT.text, ring: FOOT.focus }, ''),
    `@media (prefers-color-scheme: dark) {\n${themeRules(palette, 'dark', '  ')}\n${footRule({ ground: FOOT.dark }, '  ')}\n}`,
    '',
  ].join('\n');
}

/** The style sheet of cloths, `#cloths.css`: of each kind of dye, and of the techniques side by side. */
export function clothsCss({
  COMPARISON,
  DYE_CLOTHS,
}: Pick<CityModule, 'COMPARISON' | 'DYE_CLOTHS'>): string {
  const swatch = COMPARISON
    ? `.swatch {\n  --cloth: url('/art/border/cloth-${COMPARISON.cloth}.svg');\n}\n`
    : '';
  const dips = Object.entries(DYE_CLOTHS)
    .map(
      ([dye, cloth]) =>
        `.is-${dye} .dip {\n  background-image: url('/art/border/cloth-${cloth}.svg');\n}\n`,
    )
    .join('');
  return swatch + dips;
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
