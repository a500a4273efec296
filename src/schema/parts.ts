import { TIME_ZONE } from '#city';
import * as f from './fields.ts';
import { STATUSES } from './vocabularies.ts';
import { DAYS } from './weekdays.ts';

/** Groups of fields that several collections share. */

export const daysField = f.choices(DAYS, {
  label: { id: 'Hari', en: 'Days' },
  hint: { id: 'Pilih satu hari atau lebih.', en: 'Choose one or more days.' },
});

export const timeFields = {
  opens: f.time({
    label: { id: 'Buka', en: 'Opens' },
    hint: {
      id: `Jam buka (${TIME_ZONE.name}), misalnya 08:00.`,
      en: `Opening time (${TIME_ZONE.name}), such as 08:00.`,
    },
  }),
  closes: f.time({
    label: { id: 'Tutup', en: 'Closes' },
    hint: {
      id: `Jam tutup (${TIME_ZONE.name}), misalnya 16:00.`,
      en: `Closing time (${TIME_ZONE.name}), such as 16:00.`,
    },
  }),
};

export const hoursField = f
  .list(
    {
      label: { id: 'Jam buka', en: 'Opening hours' },
      hint: {
        id: 'Satu baris untuk setiap jam yang berbeda, misalnya Senin–Jumat dan Sabtu.',
        en: 'One row for each set of hours, such as Monday–Friday and Saturday.',
      },
      item: { id: 'jam buka', en: 'opening hours' },
    },
    f.group(
      {
        label: { id: 'Jam buka', en: 'Opening hours' },
        hint: { id: 'Hari dan jam.', en: 'Days and times.' },
      },
      { days: daysField, ...timeFields },
    ),
  )
  .optional();

/** `hoursNote` and its translation; spread it beside `hours`. */
export const hoursNoteField = f.translated(
  'hoursNote',
  f
    .text({
      label: { id: 'Catatan jam buka', en: 'Note on hours' },
      hint: {
        id: 'Misalnya "Tutup pada hari libur nasional".',
        en: 'Such as "Closed on public holidays".',
      },
    })
    .optional(),
);

export const featuredField = f
  .boolean({
    label: { id: 'Tampilkan di beranda', en: 'Show on the home page' },
    hint: {
      id: 'Beranda bergantian menampilkan entri yang ditandai.',
      en: 'The home page shows entries that are ticked.',
    },
  })
  .optional();

/** Status and sample mark, at the end of every entry. */
export const publishing = {
  status: f
    .choice(STATUSES, {
      label: { id: 'Status', en: 'Status' },
      hint: {
        id: 'Draf dan arsip tidak tampil di situs.',
        en: 'Drafts and archived entries do not show on the site.',
      },
    })
    .default('published'),
  example: f
    .boolean({
      label: { id: 'Entri contoh', en: 'Sample entry' },
      hint: {
        id: 'Hanya untuk data rekaan: diberi label "Contoh" dan tidak ikut terbit.',
        en: 'Only for fictional data: labelled "Contoh" and left out when publishing.',
      },
    })
    .optional(),
};

/** The name of an entry's body, which is no field of the schema. */
export const STORY_LABEL = { id: 'Cerita', en: 'Story' } as const;

export const storyEnField = f
  .markdown({
    label: { id: `${STORY_LABEL.id} (Inggris)`, en: `${STORY_LABEL.en} (English)` },
    hint: {
      id: 'Cerita dalam bahasa Inggris. Boleh dikosongkan.',
      en: 'The story in English. It may stay empty.',
    },
  })
  .optional();

export const sourceField = f
  .text({
    label: { id: 'Sumber', en: 'Source' },
    hint: {
      id: 'Tautan atau nama terbitan dengan bulan dan tahun.',
      en: 'A link, or the publication with month and year.',
    },
    max: 300,
  })
  .optional();

/** The businesses an innovation or activity is about. */
export const businessesField = f
  .list(
    {
      label: { id: 'UKM terkait', en: 'Businesses' },
      hint: {
        id: 'Kosongkan bila sumber tidak menyebut nama usaha.',
        en: 'Leave empty where the source names no business.',
      },
      max: 300,
    },
    f.relation('ukm', {
      label: { id: 'UKM', en: 'Business' },
      hint: { id: 'Pilih usaha.', en: 'Choose a business.' },
    }),
  )
  .optional();

export const motifsField = f
  .list(
    {
      label: { id: 'Motif', en: 'Motifs' },
      hint: {
        id: 'Motif yang dikerjakan. Pilih dari daftar motif.',
        en: 'Motifs used. Choose from the list of motifs.',
      },
    },
    f.relation('motifs', {
      label: { id: 'Motif', en: 'Motif' },
      hint: { id: 'Pilih motif.', en: 'Choose a motif.' },
    }),
  )
  .optional();
