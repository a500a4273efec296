import { z } from 'zod';
import { MOTIF_NAMES } from '../../art/motifs/names.ts';
import { bilingual, bySlug, fault, slug, vocabulary, words } from './parts.ts';

const term = { id: words, en: words };

const technique = z.strictObject({
  ...term,
  /** It puts a pattern on cloth by printing: its cloth is never shown as handwork. */
  printed: z.literal(true).optional(),
  /** Whether it makes batik in the sense of SNI 0239:2014; absent where nobody would take it for batik. */
  batik: z.enum(['yes', 'attribute', 'claim', 'no']).optional(),
  what: bilingual,
  /** How it is made, in one to three sentences. */
  how: bilingual,
  /** How to tell it from others, or what to ask the maker. */
  tell: bilingual,
});

const dye = z.strictObject({
  ...term,
  /** What cloth counts as that carries several kinds of dye. */
  mixture: z.literal(true).optional(),
  /** The cloth that shows it in the care guide. */
  cloth: z.enum(MOTIF_NAMES),
  /** Why it is cared for so, in one sentence. */
  why: bilingual,
  washing: z.array(bilingual).min(1),
});

const advice = z.strictObject({ slug, title: bilingual, advice: z.array(bilingual).min(1) });

/** `city/crafts.yml`: the vocabulary of the crafts. */
export const CraftsSchema = z
  .strictObject({
    /** `dyed`: its businesses are asked for their dyes and their waste water. */
    sectors: bySlug(z.strictObject({ ...term, dyed: z.literal(true).optional() })),
    techniques: bySlug(technique),
    crafts: vocabulary,
    dyes: bySlug(dye),
    /** What holds for every dye, after washing. */
    care: z.array(advice),
    fabrics: vocabulary,
    productTypes: vocabulary,
    layouts: vocabulary,
    channels: vocabulary,
    wasteTreatments: vocabulary,
    /** `weight`: how long an activity takes compared to the others, for a suggested programme. */
    visitActivities: bySlug(z.strictObject({ ...term, weight: z.number().int().min(1).max(20) })),
    innovationTags: vocabulary,
  })
  .superRefine(({ dyes }, context) => {
    const mixtures = Object.values(dyes).filter(({ mixture }) => mixture).length;
    if (mixtures !== 1 && Object.keys(dyes).length > 1)
      context.addIssue({ ...fault('one-mixture', { count: mixtures }), path: ['dyes'] });
  });
