import { z } from 'zod';
import { contrastRatio, mix } from '../../art/contrast.ts';
import { colour, fault, words } from './parts.ts';

/** The interface's colours by what they are for; each theme has them all. */
const theme = z.strictObject({
  /** Page ground: unbleached cotton. */
  mori: colour,
  /** Raised surfaces: cards, fields. */
  paper: colour,
  /** Sunken surfaces: table heads, code, quiet panels. */
  loom: colour,
  /** Hairlines between things; ornament only. */
  line: colour,
  /** Borders that mark a control. */
  edge: colour,
  /** Text. */
  ink: colour,
  /** Secondary text and drawn lines. */
  soga: colour,
  /** Primary: links, buttons. */
  indigo: colour,
  /** Accent: warnings of value, expired, the current page. */
  mengkudu: colour,
  /** Accepts visits, valid. */
  jade: colour,
  /** Highlight; a surface, never text on mori. */
  kunyit: colour,
  /** Text on indigo, mengkudu and jade surfaces. */
  onColour: colour,
  /** Text on kunyit. */
  onKunyit: colour,
  /** The focus ring. */
  focus: colour,
});

const accentColours = z.strictObject({
  /** Names, rules and buttons; readable as body text on mori and paper. */
  main: colour,
  /** The colour beside it: marks and ornament, never text. */
  second: colour,
  /** A quiet surface; ink and `main` can be read on it. */
  tint: colour,
  /** Text on `main`. */
  onMain: colour,
});

/** The names under which the drawings know the dyes. */
export const DYE_NAMES = [
  'mori',
  'gading',
  'wedel',
  'nila',
  'biru',
  'langit',
  'mengkudu',
  'hati',
  'bata',
  'jambu',
  'kunyit',
  'jingga',
  'jade',
  'lumut',
  'pupus',
  'toska',
  'soga',
  'kopi',
  'kayu',
  'manggis',
  'ungu',
  'laut',
] as const;

export type DyeName = (typeof DYE_NAMES)[number];

/** The dyes of one cloth: ground, line, figure, bloom, leaf, spark, heart. */
export const colourway = z.array(z.enum(DYE_NAMES)).length(7);

const BareColours = z.strictObject({
  light: theme,
  dark: theme,
  /** The foot of every page, with its text and the focus ring on it; by night its ground alone changes. */
  foot: z.strictObject({ light: colour, dark: colour, text: colour, focus: colour }),
  /** The pairs that entries wear; class `accent-0` … `accent-5`. */
  accents: z
    .array(z.strictObject({ name: words, light: accentColours, dark: accentColours }))
    .length(6),
  /** Colours of drawn cloth, the same by day and night. */
  dyes: z.strictObject(
    Object.fromEntries(DYE_NAMES.map((name) => [name, colour])) as Record<DyeName, typeof colour>,
  ),
  /** For each accent the colourways of its cloths. */
  colourways: z.array(z.array(colourway).min(1)).length(6),
});

/** `city/colours.yml`. */
export const ColoursSchema = BareColours.superRefine((colours, context) => {
  for (const { path, text, ground, needed } of pairsOf(colours)) {
    const ratio = contrastRatio(text, ground);
    if (ratio >= needed) continue;
    const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
    context.addIssue({ ...fault('contrast', { text, ground, ratio: shown, needed }), path });
  }
});

interface Pair {
  /** Where the colour that is to be read stands. */
  readonly path: (string | number)[];
  readonly text: string;
  readonly ground: string;
  /** The least contrast; WCAG 2.2, level AAA for text, AA for what is no text. */
  readonly needed: 7 | 3;
}

const THEMES = ['light', 'dark'] as const;
const GROUNDS = ['mori', 'paper', 'loom'] as const;

type Colours = z.output<typeof BareColours>;

/** Every pair of colours that stand on each other, and how well they must be told apart. */
function pairsOf(colours: Colours): Pair[] {
  return THEMES.flatMap((name): Pair[] => {
    const theme = colours[name];
    const on = (key: keyof Colours['light'], needed: 7 | 3) =>
      GROUNDS.map((ground): Pair => ({
        path: [name, key],
        text: theme[key],
        ground: theme[ground],
        needed,
      }));
    const pair = (path: Pair['path'], text: string, ground: string): Pair => ({
      path,
      text,
      ground,
      needed: 7,
    });
    return [
      ...(['ink', 'soga', 'indigo', 'mengkudu', 'jade'] as const).flatMap((key) => on(key, 7)),
      ...(['edge', 'focus'] as const).flatMap((key) => on(key, 3)),
      ...(['indigo', 'mengkudu', 'jade'] as const).map((ground) =>
        pair([name, 'onColour'], theme.onColour, theme[ground]),
      ),
      pair([name, 'onKunyit'], theme.onKunyit, theme.kunyit),
      pair(['foot', 'text'], colours.foot.text, colours.foot[name]),
      { ...pair(['foot', 'focus'], colours.foot.focus, colours.foot[name]), needed: 3 },
      ...colours.accents.flatMap((accent, index): Pair[] => {
        const { main, tint, onMain } = accent[name];
        const path = (key: string) => ['accents', index, name, key];
        return [
          ...GROUNDS.map((ground) => pair(path('main'), main, theme[ground])),
          pair(path('onMain'), onMain, main),
          pair(path('tint'), theme.ink, tint),
          pair(path('main'), main, tint),
        ];
      }),
    ];
  });
}

/** How much of its colour a field of the map with businesses in it shows (`home.css`). */
const FIELD_OPACITY = 0.85;

/** The contrast of the numbers on the map with the field of a kecamatan, in one theme. */
export function mapContrast(
  { light, dark }: Pick<Colours, 'light' | 'dark'>,
  tint: string,
  name: 'light' | 'dark',
): number {
  const [text, page] = name === 'light' ? [light.ink, light.mori] : [dark.mori, dark.mori];
  return contrastRatio(text, mix(page, tint, FIELD_OPACITY));
}
