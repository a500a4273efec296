import { ACCENTS, TOKENS } from '#city';
import { hashString } from './seed.ts';

/**
 * The colours of the interface, in both themes, from the city's file (`content/city/colours.yml`):
 * the style sheet, the CMS, the share images and the art take them from here.
 */
export const tokens = TOKENS;

export type Theme = keyof typeof tokens;
export type TokenName = keyof (typeof tokens)['light'];

/** What a class `accent-N` sets, in one theme. */
export type AccentColours = (typeof ACCENTS)[number]['light'];

export type Accent = (typeof ACCENTS)[number];

/** The six pairs an entry may wear; class `accent-0` … `accent-5`. */
export const accents = ACCENTS as unknown as readonly [
  Accent,
  Accent,
  Accent,
  Accent,
  Accent,
  Accent,
];

export type AccentIndex = 0 | 1 | 2 | 3 | 4 | 5;

/** The accent an entry wears, chosen from its slug. */
export function accentIndex(seed: string): AccentIndex {
  return (hashString(`accent ${seed}`) % accents.length) as AccentIndex;
}
