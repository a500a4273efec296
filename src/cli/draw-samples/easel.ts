import type { Colourway } from '../../art/dyes.ts';
import { accentIndex } from '../../art/palette.ts';
import { createRandom, type Random } from '../../art/seed.ts';
import { svg } from '../../art/svg.ts';
import { swatch, type FabricKind } from './fabrics.ts';
import type { Picture } from './pictures.ts';
import { coloursIn, houseColours, kindsIn } from './words.ts';

export interface Fabric {
  readonly colours: Colourway;
  readonly kind: FabricKind;
  /** The shape, dyed and patterned. */
  fill(path: string): string;
}

export interface FabricWish {
  readonly kind?: FabricKind;
  readonly colours?: Colourway;
  readonly scale?: number;
  readonly at?: readonly [number, number];
  readonly turn?: number;
}

export interface FoldOptions {
  /** Distance from fold to fold. */
  readonly period?: number;
  /** 0 (flat) to 1. */
  readonly strength?: number;
  /** Direction across the folds in degrees; 0 = folds run up and down. */
  readonly turn?: number;
}

/** What a scene draws with: choices that repeat, cloths, and light. */
export interface Easel {
  readonly picture: Picture;
  readonly alt: string;
  readonly random: Random;
  /** The `n`th cloth of the picture, or one that is asked for. */
  fabric(n?: number, wish?: FabricWish): Fabric;
  /** Colours named by the picture's sentence, or the house's. */
  readonly colours: readonly [Colourway, ...Colourway[]];
  /** Adds a definition and answers with its `url(#…)`. */
  define(element: (id: string) => string): string;
  /** Light and shade of folds over a shape. */
  folds(path: string, options?: FoldOptions): string;
  /** A soft shadow below what is drawn. */
  lift(drawn: string, height?: number): string;
  /** Everything defined so far. */
  definitions(): string;
}

export function createEasel(picture: Picture): Easel {
  const random = createRandom(picture.path);
  const alt = picture.alt.toLowerCase();
  const defined = new Map<string, string>();
  const own = coloursIn(alt);
  // A close-up that names no colour shows the cloth its neighbours name.
  const named = own.length > 0 ? own : coloursIn(picture.context).slice(0, 1);
  const house = houseColours(accentIndex(picture.house));
  const colours = (named.length > 0 ? named : house) as readonly [Colourway, ...Colourway[]];
  const kinds = kindsIn(alt);
  const fallback: FabricKind = kinds[0] ?? picture.motifs[0] ?? 'jlamprang';

  const define = (element: (id: string) => string): string => {
    const key = element('');
    const known = defined.get(key);
    const id = known ?? `d${defined.size}`;
    if (!known) defined.set(key, id);
    return `url(#${id})`;
  };
  const patterns = new Map<string, string>();

  return {
    picture,
    alt,
    random,
    colours,
    define,
    fabric(n = 0, wish = {}) {
      const kind = wish.kind ?? kinds[n] ?? fallback;
      const dye = wish.colours ?? colours[n % colours.length] ?? colours[0];
      const options = {
        seed: `${picture.slug} ${kind}`,
        scale: wish.scale ?? 1.12,
        ...(wish.at ? { at: wish.at } : {}),
        ...(wish.turn ? { turn: wish.turn } : {}),
      };
      const { id, ground, pattern } = swatch(kind, dye, options);
      patterns.set(id, pattern);
      return {
        colours: dye,
        kind,
        fill: (path) =>
          `<path d="${path}" fill="${ground}"/><path d="${path}" fill="url(#${id})"/>`,
      };
    },
    folds(path, { period = 150, strength = 0.5, turn = 0 } = {}) {
      const rad = (turn * Math.PI) / 180;
      const [dx, dy] = [Math.cos(rad) * period, Math.sin(rad) * period];
      const stop = (offset: number, colour: string, opacity: number): string =>
        svg`<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity * strength}"/>`;
      const [a, b] = [random.range(0.18, 0.3), random.range(0.52, 0.68)];
      const fill = define(
        (id) =>
          svg`<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="${dx}" y2="${dy}" spreadMethod="repeat">` +
          stop(0, '#1a0f20', 0.5) +
          stop(a * 0.5, '#1a0f20', 0.06) +
          stop(a, '#fff6e0', 0.34) +
          stop(b - 0.16, '#fff6e0', 0) +
          stop(b, '#1a0f20', 0.34) +
          stop(b + 0.07, '#fff6e0', 0.2) +
          stop(0.9, '#1a0f20', 0.08) +
          stop(1, '#1a0f20', 0.5) +
          '</linearGradient>',
      );
      return `<path d="${path}" fill="${fill}"/>`;
    },
    lift(drawn, height = 14) {
      const filter = define(
        (id) =>
          svg`<filter id="${id}" x="-20%" y="-20%" width="140%" height="150%"><feDropShadow dx="${height * 0.4}" dy="${height}" stdDeviation="${height * 0.9}" flood-color="#2b1608" flood-opacity=".38"/></filter>`,
      );
      return `<g filter="${filter}">${drawn}</g>`;
    },
    definitions() {
      const own = [...defined].map(([key, id]) => key.replace('id=""', `id="${id}"`));
      return [...own, ...patterns.values()].join('');
    },
  };
}
