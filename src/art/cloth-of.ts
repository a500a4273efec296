import { clothOfMotif, motifSvg } from './motif.ts';

/** The cloth an entry wears where it has no photo (4:3): of its own motif if that can be drawn. */
export function clothOf(slug: string, wanted: readonly string[] = []): string {
  const cloth = wanted.map(clothOfMotif).find((one) => one !== undefined);
  return motifSvg({ seed: slug, width: 640, height: 480, ...cloth });
}
