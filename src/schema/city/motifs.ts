import { z } from 'zod';
import { MOTIF_NAMES, SIGN_NAMES } from '../../art/motifs/names.ts';
import { colourway } from './colours.ts';
import { slug } from './parts.ts';

const motif = z.enum(MOTIF_NAMES);

const cloth = z.strictObject({
  motif,
  /** The accent whose dyes are used, 0–5. */
  accent: z.number().int().min(0).max(5).optional(),
  /** Dyes instead of those of an accent. */
  colours: colourway.optional(),
});

/** `city/motifs.yml`: what is drawn. */
export const MotifsSchema = z.strictObject({
  /** The site's sign: on tabs, at the head of pages and on posters. */
  sign: z.enum(SIGN_NAMES),
  /** The cloths at the head of the home page, each in the dyes of its own accent. */
  hanging: z.array(motif).length(6),
  /** What an entry wears that names no motif; what is written twice comes twice as often. */
  seeds: z.array(motif).min(1),
  /** Motifs of the catalogue that are drawn as the nearest relative. */
  cloths: z.record(slug, cloth).optional(),
});
