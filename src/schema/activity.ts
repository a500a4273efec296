import { HINTS } from '#city';
import { z } from 'zod';
import * as f from './fields.ts';
import { photosField } from './pictures.ts';
import { businessesField, publishing, sourceField, storyEnField } from './parts.ts';
import { ACTIVITY_KINDS } from './vocabularies-visits.ts';

/** Something Dekranasda did: a monitoring round, an exhibition, a training. */
export const ActivitySchema = z.strictObject({
  ...f.translated(
    'title',
    f.text({
      label: { id: 'Judul', en: 'Title' },
      hint: {
        id: 'Misalnya "Monitoring UKM binaan November 2024".',
        en: 'Such as "Monitoring round, November 2024".',
      },
      max: 120,
    }),
  ),
  kind: f.choice(ACTIVITY_KINDS, {
    label: { id: 'Jenis kegiatan', en: 'Kind' },
    hint: { id: 'Pilih yang paling cocok.', en: 'Choose what fits best.' },
  }),
  from: f.date({
    label: { id: 'Mulai', en: 'From' },
    hint: { id: 'Hari pertama.', en: 'First day.' },
  }),
  to: f
    .date({
      label: { id: 'Selesai', en: 'To' },
      hint: {
        id: 'Hari terakhir. Kosongkan bila hanya sehari.',
        en: 'Last day. Leave empty for a single day.',
      },
    })
    .optional(),
  ukm: businessesField,
  place: f
    .text({
      label: { id: 'Tempat', en: 'Place' },
      hint: HINTS.place,
    })
    .optional(),
  ...f.translated(
    'summary',
    f
      .longText({
        label: { id: 'Ringkasan', en: 'Summary' },
        hint: { id: 'Dua kalimat.', en: 'Two sentences.' },
        max: 400,
      })
      .optional(),
  ),
  source: sourceField,
  photos: photosField,
  storyEn: storyEnField,
  ...publishing,
});
