import { NAMED_CLOTHS, SEED_MOTIFS } from '#city';
import { colourways, wayOf, type Colourway } from './dyes.ts';
import { motifs, type MotifName } from './motifs/index.ts';
import { accentIndex, type AccentIndex } from './palette.ts';
import { createRandom, seedId } from './seed.ts';
import { escapeXml, svg } from './svg.ts';

export type { MotifName };

/** How a cloth is chosen. The same values always give the same bytes. */
export interface ClothOptions {
  /** What the cloth belongs to, usually a slug. */
  readonly seed: string;
  /** The motif; without it, the one that belongs to the seed. */
  readonly motif?: MotifName;
  /** The accent whose dyes are used; without it, the one that belongs to the seed. */
  readonly accent?: AccentIndex;
  /** Size of the figures, 1 = a rosette of about 90 units; without it, from the seed. */
  readonly scale?: number;
  /** Dyes instead of those of the accent. */
  readonly colours?: Colourway;
  /** An SVG transform that lays the cloth out, for use in a larger drawing. */
  readonly lay?: string;
}

export interface MotifOptions extends ClothOptions {
  /** Width and height in units of the drawing; it scales to any size. */
  readonly width: number;
  readonly height: number;
  /** Hidden from assistive technology (default true). */
  readonly decorative?: boolean;
  /** The name a screen reader says when it is not decorative. */
  readonly label?: string;
}

/** A cloth as parts for a larger drawing: paint `ground`, then fill with `url(#id)`. */
export interface Cloth {
  readonly id: string;
  readonly ground: string;
  readonly colours: Colourway;
  /** The `<pattern>` element. */
  readonly pattern: string;
}

/** The motif a seed draws when none is asked for: one of those that the city names. */
export function motifForSeed(seed: string): MotifName {
  return createRandom(`motif ${seed}`).pick(SEED_MOTIFS as [MotifName, ...MotifName[]]);
}

/**
 * What to draw for a motif of the catalogue: its own drawing, or the nearest relative
 * where the name means a style. Undefined for a name that has no drawing here.
 */
export function clothOfMotif(
  slug: string,
): Pick<ClothOptions, 'motif' | 'colours' | 'accent'> | undefined {
  if (Object.hasOwn(motifs, slug)) return { motif: slug as MotifName };
  const cloth = Object.hasOwn(NAMED_CLOTHS, slug) ? NAMED_CLOTHS[slug] : undefined;
  return (
    cloth && {
      motif: cloth.motif,
      ...(cloth.accent !== undefined && { accent: cloth.accent as AccentIndex }),
      ...(cloth.colours && { colours: wayOf(cloth.colours) }),
    }
  );
}

/** The cloth that belongs to a seed, ready to fill shapes of a larger drawing. */
export function clothFor(options: ClothOptions): Cloth {
  const { seed, motif = motifForSeed(seed), accent = accentIndex(seed) } = options;
  const random = createRandom(`${motif} ${seed}`);
  const colours = options.colours ?? random.pick(colourways[accent]);
  const scale = options.scale ?? random.range(0.8, 1.25);
  const lay = options.lay ? `${options.lay} ` : '';
  const id = seedId(JSON.stringify([seed, motif, scale, colours, lay]));
  const tile = motifs[motif]({ colours, random, id });
  const turn = tile.turn ? ` rotate(${tile.turn})` : '';
  const pattern =
    svg`<pattern id="${id}" width="${tile.width}" height="${tile.height}" patternUnits="userSpaceOnUse" patternTransform="${lay}scale(${scale * (tile.zoom ?? 1)})${turn}" fill="none" stroke="${colours.line}" stroke-width="${1.4 / (tile.zoom ?? 1)}" stroke-linecap="round">` +
    `${tile.content}</pattern>`;
  return { id, ground: colours.ground, colours, pattern };
}

/**
 * A standalone SVG of the cloth that belongs to a seed: at most 2,048 bytes, the
 * same bytes for the same options, no script and no style attribute. A cloth keeps
 * its dyes by day and night, so the drawing knows nothing of the colour scheme.
 * Ids carry a hash of the options, so several may stand in one document.
 */
export function motifSvg(options: MotifOptions): string {
  const { width, height, decorative = true, label } = options;
  const cloth = clothFor(options);
  const access = decorative
    ? 'aria-hidden="true"'
    : `role="img"${label ? ` aria-label="${escapeXml(label)}"` : ''}`;
  return (
    svg`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice" ${access}>` +
    svg`${cloth.pattern}<path fill="${cloth.ground}" d="M0 0H${width}V${height}H0Z"/><path fill="url(#${cloth.id})" d="M0 0H${width}V${height}H0Z"/></svg>`
  );
}
