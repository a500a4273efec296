import { COLOURWAYS, DYE_COLOURS } from '#city';
import type { DyeName } from '../schema/city/colours.ts';
import type { AccentIndex } from './palette.ts';

/** What the city's dyers have on the shelf: colours of drawn cloth, the same by day and night. */
export const dyes = DYE_COLOURS;

export type Dye = DyeName;

/** One cloth's colours, each with its place in the drawing. */
export interface Colourway {
  /** The dyed ground. */
  readonly ground: string;
  /** The wax line: what the canting kept undyed, or the soga outline on light ground. */
  readonly line: string;
  /** The large figure. */
  readonly figure: string;
  /** The second figure. */
  readonly bloom: string;
  /** The third: leaves, rings. */
  readonly leaf: string;
  /** Dots and hearts. */
  readonly spark: string;
  /** The inside of a figure, under its isen. */
  readonly heart: string;
}

/** Puts dyes in their places, in the order of `Colourway`. */
export const way = (
  ground: Dye,
  line: Dye,
  figure: Dye,
  bloom: Dye,
  leaf: Dye,
  spark: Dye,
  heart: Dye,
): Colourway => ({
  ground: dyes[ground],
  line: dyes[line],
  figure: dyes[figure],
  bloom: dyes[bloom],
  leaf: dyes[leaf],
  spark: dyes[spark],
  heart: dyes[heart],
});

/** Puts a list of dyes in their places. */
export const wayOf = (names: readonly Dye[]): Colourway =>
  way(...(names as Parameters<typeof way>));

const waysOf = (accent: AccentIndex) =>
  COLOURWAYS[accent]?.map(wayOf) as [Colourway, ...Colourway[]];

/** The colourways of each accent's cloths. */
export const colourways: Record<AccentIndex, readonly [Colourway, ...Colourway[]]> = {
  0: waysOf(0),
  1: waysOf(1),
  2: waysOf(2),
  3: waysOf(3),
  4: waysOf(4),
  5: waysOf(5),
};
