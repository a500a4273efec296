import { z } from 'zod';
import * as f from './fields.ts';
import { publishing, storyEnField } from './parts.ts';

/** A standing page such as `tentang` or `privasi`. */
export const PageSchema = z.strictObject({
  ...f.translated(
    'title',
    f.text({
      label: { id: 'Judul', en: 'Title' },
      hint: { id: 'Judul halaman, misalnya "Tentang".', en: 'Title of the page, such as "About".' },
      max: 80,
    }),
  ),
  ...f.translated(
    'summary',
    f
      .longText({
        label: { id: 'Ringkasan', en: 'Summary' },
        hint: {
          id: 'Satu atau dua kalimat. Tampil juga di mesin pencari.',
          en: 'One or two sentences. Search engines show it too.',
        },
        max: 300,
      })
      .optional(),
  ),
  order: f
    .integer({
      label: { id: 'Urutan', en: 'Order' },
      hint: { id: 'Urutan tautan di kaki halaman.', en: 'Order of the links in the footer.' },
      max: 100,
    })
    .optional(),
  storyEn: storyEnField,
  ...publishing,
});
