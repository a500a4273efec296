/** Every motif that can be drawn, by the slug of its page. */
export const MOTIF_NAMES = [
  'jlamprang',
  'kawung',
  'parang',
  'truntum',
  'ceplok',
  'buketan',
  'kupu',
  'liong',
  'semen',
  'sekar-jagad',
  'terang-bulan',
  'anyaman',
  'lurik',
] as const;

export type MotifName = (typeof MOTIF_NAMES)[number];

/** The signs that can stand for a site: a flower of the printed cloth, or crossed strips. */
export const SIGN_NAMES = ['rosette', 'weave'] as const;

export type SignName = (typeof SIGN_NAMES)[number];
