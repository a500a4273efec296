import { CITY_SLUG, HINTS, WORDS } from '#city';
import { z } from 'zod';
import * as f from './fields.ts';
import { photosField } from './pictures.ts';
import { publishing, storyEnField } from './parts.ts';
import { LAYOUTS } from './vocabularies.ts';

/** Where something is said: title, publisher, date and, where known, a link. */
export const citation = f.group(
  {
    label: { id: 'Sumber', en: 'Source' },
    hint: {
      id: 'Judul, penerbit, tanggal, dan tautan bila ada.',
      en: 'Title, publisher, date, and a link if there is one.',
    },
    itemKey: 'title',
  },
  {
    title: f.text({
      label: { id: 'Judul', en: 'Title' },
      hint: { id: 'Judul artikel, buku, atau halaman.', en: 'Title of the article, book or page.' },
    }),
    publisher: f
      .text({
        label: { id: 'Penerbit', en: 'Publisher' },
        hint: { id: 'Nama media, lembaga, atau situs.', en: 'Name of the paper, body or site.' },
      })
      .optional(),
    date: f
      .text({
        label: { id: 'Tanggal', en: 'Date' },
        hint: {
          id: 'Tahun, bulan, atau tanggal terbit, misalnya 2024-11.',
          en: 'Year, month or day, such as 2024-11.',
        },
        max: 40,
      })
      .optional(),
    url: f
      .url({
        label: { id: 'Tautan', en: 'Link' },
        hint: { id: 'Alamat lengkap dengan https.', en: 'The whole address with https.' },
      })
      .optional(),
  },
);

/** A batik motif, with its story and sources. */
export const MotifSchema = z.strictObject({
  name: f.text({
    label: { id: 'Nama motif', en: 'Name of the motif' },
    hint: HINTS.motifName,
    max: 60,
  }),
  aka: f
    .list(
      {
        label: { id: 'Nama lain', en: 'Also called' },
        hint: { id: 'Ejaan atau sebutan lain.', en: 'Other spellings or names.' },
        item: { id: 'nama', en: 'name' },
      },
      f.text({
        label: { id: 'Nama lain', en: 'Also called' },
        hint: { id: 'Satu nama.', en: 'One name.' },
        max: 60,
      }),
    )
    .optional(),
  ...f.translated(
    'origin',
    f
      .longText({
        label: { id: 'Asal', en: 'Origin' },
        hint: {
          id: 'Dari mana motif ini, menurut sumber.',
          en: 'Where it comes from, by the sources.',
        },
        max: 300,
      })
      .optional(),
  ),
  /** Named after the city: a motif of this city. */
  [CITY_SLUG]: f
    .boolean({
      label: WORDS.localMotif,
      hint: WORDS.localMotifHint,
    })
    .optional(),
  layout: f
    .choice(LAYOUTS, {
      label: { id: 'Tata letak', en: 'Layout' },
      hint: {
        id: 'Susunan pada kain, bila motif ini punya yang khas.',
        en: 'Arrangement on the cloth, where it has one of its own.',
      },
    })
    .optional(),
  ...f.translated(
    'meaning',
    f
      .longText({
        label: { id: 'Makna', en: 'Meaning' },
        hint: {
          id: 'Tulis "konon" atau "dikenal sebagai" untuk cerita lisan.',
          en: 'Write "is said to" for popular accounts.',
        },
        max: 500,
      })
      .optional(),
  ),
  sources: f.list(
    {
      label: { id: 'Sumber', en: 'Sources' },
      hint: { id: 'Paling sedikit satu.', en: 'At least one.' },
      item: { id: 'sumber', en: 'source' },
      min: 1,
    },
    citation,
  ),
  photos: photosField,
  storyEn: storyEnField,
  ...publishing,
});

/** Whether a motif is one of the city's own. */
export function isLocalMotif(data: object): boolean {
  return (data as Readonly<Record<string, unknown>>)[CITY_SLUG] === true;
}
