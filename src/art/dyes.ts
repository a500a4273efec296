import type { AccentIndex } from './palette.ts';

/** What the dyers of the coast have on the shelf: colours of drawn cloth, the same by day and night. */
export const dyes = {
  mori: '#faf3e3',
  gading: '#f2dfb8',
  wedel: '#131b45',
  nila: '#1e2f6e',
  biru: '#3568ac',
  langit: '#9cc3de',
  mengkudu: '#a8272f',
  hati: '#6d1522',
  bata: '#d2553e',
  jambu: '#ea9a9f',
  kunyit: '#e3a72f',
  jingga: '#e6883a',
  jade: '#0f766e',
  lumut: '#0b4a47',
  pupus: '#9dbf78',
  toska: '#4db3a2',
  soga: '#6b4226',
  kopi: '#3c2317',
  kayu: '#b9804a',
  manggis: '#551b4e',
  ungu: '#9363a8',
  laut: '#0f4c6b',
} as const;

export type Dye = keyof typeof dyes;

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

/** For each accent: a deep ground, a second ground, and a mori ground. */
export const colourways: Record<AccentIndex, readonly [Colourway, ...Colourway[]]> = {
  0: [
    way('nila', 'mori', 'mengkudu', 'kunyit', 'langit', 'mori', 'wedel'),
    way('wedel', 'gading', 'biru', 'kunyit', 'toska', 'mori', 'nila'),
    way('mori', 'nila', 'nila', 'mengkudu', 'biru', 'kunyit', 'langit'),
  ],
  1: [
    way('mengkudu', 'mori', 'nila', 'kunyit', 'toska', 'mori', 'hati'),
    way('hati', 'gading', 'bata', 'kunyit', 'pupus', 'mori', 'mengkudu'),
    way('mori', 'hati', 'mengkudu', 'jade', 'pupus', 'kunyit', 'jambu'),
  ],
  2: [
    way('jade', 'mori', 'mengkudu', 'kunyit', 'pupus', 'mori', 'lumut'),
    way('lumut', 'gading', 'toska', 'bata', 'kunyit', 'mori', 'jade'),
    way('mori', 'lumut', 'jade', 'bata', 'toska', 'kunyit', 'pupus'),
  ],
  3: [
    way('soga', 'mori', 'nila', 'kunyit', 'kayu', 'gading', 'kopi'),
    way('gading', 'kopi', 'soga', 'nila', 'kayu', 'kunyit', 'mori'),
    way('kopi', 'gading', 'kayu', 'kunyit', 'biru', 'gading', 'soga'),
  ],
  4: [
    way('manggis', 'mori', 'bata', 'kunyit', 'ungu', 'mori', 'wedel'),
    way('wedel', 'mori', 'ungu', 'jingga', 'jambu', 'gading', 'manggis'),
    way('mori', 'manggis', 'manggis', 'jingga', 'ungu', 'kunyit', 'jambu'),
  ],
  5: [
    way('laut', 'mori', 'bata', 'kunyit', 'langit', 'mori', 'wedel'),
    way('langit', 'wedel', 'laut', 'mengkudu', 'toska', 'mori', 'gading'),
    way('mori', 'laut', 'laut', 'bata', 'toska', 'kunyit', 'langit'),
  ],
};

/** The three countries of one cloth: red of Lasem, blue of Pekalongan, soga of Solo. */
export const tigaNegeri: Colourway = way(
  'kayu',
  'mori',
  'mengkudu',
  'gading',
  'nila',
  'mori',
  'soga',
);
