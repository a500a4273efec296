import type { Colourway } from '../dyes.ts';
import type { Random } from '../seed.ts';

/** What a motif may draw with. */
export interface Bench {
  readonly colours: Colourway;
  readonly random: Random;
  /** Prefix for ids, unique to this drawing; add one letter. */
  readonly id: string;
}

/**
 * One repeat of a cloth, without its ground. What crosses an edge is drawn again
 * at the opposite one. Shapes start out as wax lines: no fill, the line colour,
 * 1.4 wide, with round caps; dots are lines of no length.
 */
export interface Tile {
  readonly width: number;
  readonly height: number;
  /** Degrees by which the whole cloth is turned. */
  readonly turn?: number;
  /** Enlargement of the whole cloth, for tiles drawn small to save digits. */
  readonly zoom?: number;
  readonly content: string;
}

export type DrawMotif = (bench: Bench) => Tile;

/** `<use>` of a part at each of the given places. */
export function place(id: string, spots: readonly (readonly [x: number, y: number])[]): string {
  return spots
    .map(([x, y]) => `<use href="#${id}"${x ? ` x="${x}"` : ''}${y ? ` y="${y}"` : ''}/>`)
    .join('');
}

/**
 * A part repeated around the origin, by doubling, so that eight petals cost
 * three elements. `id` gains a letter for each step.
 */
export function around(id: string, count: 2 | 4 | 8, part: string): string {
  let drawn = part;
  for (let step = 2, letter = 0; step <= count; step *= 2, letter += 1) {
    const inner = id + 'uvw'.charAt(letter);
    const turn = (360 / count) * (step / 2);
    drawn = `<g id="${inner}">${drawn}</g><use href="#${inner}" transform="rotate(${turn})"/>`;
  }
  return drawn;
}
