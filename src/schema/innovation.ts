import { HINTS } from '#city';
import { z } from 'zod';
import * as f from './fields.ts';
import { photosField } from './pictures.ts';
import { businessesField, publishing, sourceField, storyEnField } from './parts.ts';
import { COST_BANDS, INNOVATION_TAGS } from './vocabularies-visits.ts';

/** A problem, what was changed, and what came of it. */
export const InnovationSchema = z.strictObject({
  ...f.translated(
    'title',
    f.text({
      label: { id: 'Judul', en: 'Title' },
      hint: {
        id: 'Misalnya "Gawangan besi tahan rayap".',
        en: 'Such as "Termite-proof iron frames".',
      },
      max: 100,
    }),
  ),
  ukm: businessesField,
  ...f.translated(
    'problem',
    f.longText({
      label: { id: 'Masalah', en: 'Problem' },
      hint: { id: 'Apa yang mengganggu pekerjaan?', en: 'What got in the way of the work?' },
    }),
  ),
  ...f.translated(
    'change',
    f.longText({
      label: { id: 'Perubahan', en: 'Change' },
      hint: {
        id: 'Apa yang diubah, dengan bahan dan alat apa?',
        en: 'What was changed, with which materials and tools?',
      },
    }),
  ),
  ...f.translated(
    'result',
    f
      .longText({
        label: { id: 'Hasil', en: 'Result' },
        hint: {
          id: 'Apa yang menjadi lebih baik? Angka bila ada.',
          en: 'What became better? Figures where there are any.',
        },
      })
      .optional(),
  ),
  costBand: f
    .choice(COST_BANDS, {
      label: { id: 'Biaya', en: 'Cost' },
      hint: { id: 'Perkiraan biaya seluruhnya.', en: 'Roughly what it cost in all.' },
    })
    .optional(),
  tags: f
    .choices(INNOVATION_TAGS, {
      label: { id: 'Topik', en: 'Topics' },
      hint: { id: 'Supaya UKM lain menemukannya.', en: 'So that others find it.' },
    })
    .optional(),
  observedOn: f
    .date({
      label: { id: 'Dilihat tanggal', en: 'Seen on' },
      hint: { id: 'Kapan inovasi ini dilihat.', en: 'When it was seen.' },
    })
    .optional(),
  source: sourceField,
  learnFrom: f
    .relation('study-visits', {
      label: { id: 'Belajar di', en: 'Learn it at' },
      hint: HINTS.learnFrom,
    })
    .optional(),
  photos: photosField,
  storyEn: storyEnField,
  ...publishing,
});
