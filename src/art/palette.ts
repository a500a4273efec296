import { hashString } from './seed.ts';

/**
 * The colours of the interface, in both themes: the one definition that the
 * style sheet, the CMS, the share images and the art take them from.
 */
export const tokens = {
  light: {
    /** Page ground: unbleached cotton. */
    mori: '#faf6ee',
    /** Raised surfaces: cards, fields. */
    paper: '#fffdf8',
    /** Sunken surfaces: table heads, code, quiet panels. */
    loom: '#f4ecdd',
    /** Hairlines between things; ornament only. */
    line: '#dccfb8',
    /** Borders that mark a control. */
    edge: '#8a7458',
    /** Text. */
    ink: '#1d1a16',
    /** Secondary text and drawn lines. */
    soga: '#643d22',
    /** Primary: links, buttons. */
    indigo: '#1e2f6e',
    /** Accent: warnings of value, expired, the current page. */
    mengkudu: '#941b28',
    /** Accepts visits, valid. */
    jade: '#07554e',
    /** Highlight; a surface, never text on mori. */
    kunyit: '#e3a72f',
    /** Text on indigo, mengkudu and jade surfaces. */
    onColour: '#fffaf0',
    /** Text on kunyit. */
    onKunyit: '#1d1a16',
    /** The focus ring. */
    focus: '#1e2f6e',
  },
  dark: {
    mori: '#0f1430',
    paper: '#171e44',
    loom: '#0a0e25',
    line: '#2d3766',
    edge: '#8390c4',
    ink: '#f6eedd',
    soga: '#dcc4a2',
    indigo: '#b3c1fb',
    mengkudu: '#ffa79c',
    jade: '#7fdcc8',
    kunyit: '#f0bc55',
    onColour: '#0f1430',
    onKunyit: '#1d1a16',
    focus: '#f0bc55',
  },
} as const;

export type Theme = keyof typeof tokens;
export type TokenName = keyof (typeof tokens)['light'];

/** What a class `accent-N` sets, in one theme. */
export interface AccentColours {
  /** Names, rules and buttons; readable as body text (≥ 7:1) on mori and paper. */
  readonly main: string;
  /** The colour beside it: marks and ornament, never text. */
  readonly second: string;
  /** A quiet surface; ink on it stays ≥ 7:1 and so does `main`. */
  readonly tint: string;
  /** Text on `main`, ≥ 7:1. */
  readonly onMain: string;
}

export interface Accent {
  readonly name: string;
  readonly light: AccentColours;
  readonly dark: AccentColours;
}

const accent = (
  name: string,
  light: readonly [main: string, second: string, tint: string],
  dark: readonly [main: string, second: string, tint: string],
): Accent => ({
  name,
  light: { main: light[0], second: light[1], tint: light[2], onMain: '#fffaf0' },
  dark: { main: dark[0], second: dark[1], tint: dark[2], onMain: '#0f1430' },
});

/** The six pairs an entry may wear; class `accent-0` … `accent-5`. */
export const accents = [
  accent('nila', ['#1e2f6e', '#e3a72f', '#e9ebf6'], ['#b3c1fb', '#f0bc55', '#1d2656']),
  accent('mengkudu', ['#921b28', '#13857a', '#fae9e4'], ['#ffa79c', '#6fd3c0', '#38193a']),
  accent('jade', ['#085049', '#d9533f', '#e1f1ea'], ['#7fdcc8', '#ff9a80', '#0e3140']),
  accent('soga', ['#643d22', '#3169a8', '#f5e9d8'], ['#ecc391', '#8fb9f2', '#2f2739']),
  accent('manggis', ['#632259', '#e58a2e', '#f5e7f0'], ['#eaadde', '#f5ae5c', '#30194b']),
  accent('laut', ['#0f4c6b', '#d6577a', '#e2eff4'], ['#93d0f0', '#ff9db5', '#0f3150']),
] as const satisfies readonly Accent[];

export type AccentIndex = 0 | 1 | 2 | 3 | 4 | 5;

/** The accent an entry wears, chosen from its slug. */
export function accentIndex(seed: string): AccentIndex {
  return (hashString(`accent ${seed}`) % accents.length) as AccentIndex;
}
