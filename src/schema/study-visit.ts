import { HINTS } from '#city';
import { z } from 'zod';
import * as f from './fields.ts';
import { photosField } from './pictures.ts';
import { daysField, publishing, storyEnField, timeFields } from './parts.ts';
import { closedPeriod, people, price } from './study-visit-parts.ts';
import {
  ACCESSIBILITY,
  FACILITIES,
  LANGUAGES,
  LETTERS,
  LEVELS,
  VISIT_ACTIVITIES,
  VISIT_AVAILABILITIES,
} from './vocabularies-visits.ts';

/** A standing study-batik offering of one UKM. */
export const StudyVisitSchema = z.strictObject({
  ...f.translated(
    'title',
    f.text({
      label: { id: 'Nama kunjungan', en: 'Name of the visit' },
      hint: HINTS.visitTitle,
      max: 100,
    }),
  ),
  ukm: f.relation('ukm', {
    label: { id: 'Tuan rumah', en: 'Host' },
    hint: { id: 'UKM yang menerima kunjungan.', en: 'The business that receives visitors.' },
  }),
  ...f.translated(
    'summary',
    f
      .longText({
        label: { id: 'Ringkasan', en: 'Summary' },
        hint: {
          id: 'Dua kalimat: apa yang dilakukan dan apa yang istimewa.',
          en: 'Two sentences: what happens and what is special.',
        },
        max: 300,
      })
      .optional(),
  ),
  levels: f.choices(LEVELS, {
    label: { id: 'Untuk siapa', en: 'For whom' },
    hint: {
      id: 'Jenjang dan kelompok yang diterima.',
      en: 'School levels and groups that are welcome.',
    },
    min: 1,
  }),
  durationMinutes: f.integer({
    label: { id: 'Lama', en: 'Duration' },
    hint: { id: 'Dalam menit, misalnya 120.', en: 'In minutes, such as 120.' },
    min: 15,
    max: 2880,
    unit: { id: 'menit', en: 'minutes' },
  }),
  group: f.group(
    {
      label: { id: 'Besar rombongan', en: 'Size of the group' },
      hint: { id: 'Semua yang ikut dihitung.', en: 'Everyone who takes part counts.' },
    },
    {
      min: people({ id: 'Paling sedikit', en: 'At least' }),
      max: people({ id: 'Paling banyak', en: 'At most' }),
    },
  ),
  price,
  activities: f
    .choices(VISIT_ACTIVITIES, {
      label: { id: 'Kegiatan', en: 'Activities' },
      hint: { id: 'Apa yang dilakukan peserta.', en: 'What visitors do.' },
    })
    .optional(),
  ...f.translated(
    'medium',
    f
      .text({
        label: { id: 'Yang dibuat', en: 'What is made' },
        hint: {
          id: 'Misalnya "saputangan 30 × 30 cm".',
          en: 'Such as "a handkerchief, 30 × 30 cm".',
        },
      })
      .optional(),
  ),
  takeHome: f
    .boolean({
      label: { id: 'Hasil dibawa pulang', en: 'Taken home' },
      hint: {
        id: 'Tandai bila peserta membawa pulang hasilnya.',
        en: 'Tick if visitors take home what they made.',
      },
    })
    .optional(),
  ...f.translated(
    'dryingNote',
    f
      .text({
        label: { id: 'Catatan pengeringan', en: 'Note on drying' },
        hint: { id: 'Misalnya "kering dalam 30 menit".', en: 'Such as "dry within 30 minutes".' },
      })
      .optional(),
  ),
  languages: f
    .choices(LANGUAGES, {
      label: { id: 'Bahasa', en: 'Languages' },
      hint: { id: 'Bahasa pemandu.', en: 'Languages of the guide.' },
    })
    .optional(),
  days: daysField.optional(),
  hours: f
    .group(
      {
        label: { id: 'Jam kunjungan', en: 'Visiting hours' },
        hint: {
          id: 'Kunjungan berlangsung di antara jam ini.',
          en: 'Visits take place between these times.',
        },
      },
      timeFields,
    )
    .optional(),
  closed: f
    .list(
      {
        label: { id: 'Masa tutup', en: 'Closed periods' },
        hint: { id: 'Libur dan masa sibuk.', en: 'Holidays and busy times.' },
        item: { id: 'masa tutup', en: 'closed period' },
      },
      closedPeriod,
    )
    .optional(),
  noticeDays: f
    .integer({
      label: { id: 'Pesan sebelum', en: 'Notice' },
      hint: { id: 'Berapa hari sebelumnya harus memesan.', en: 'How many days ahead to book.' },
      max: 365,
      unit: { id: 'hari', en: 'days' },
    })
    .optional(),
  companions: f
    .integer({
      label: { id: 'Anak per pendamping', en: 'Pupils per companion' },
      hint: {
        id: 'Satu pendamping dewasa untuk berapa anak, misalnya 10.',
        en: 'One adult for how many pupils, such as 10.',
      },
      min: 1,
      max: 100,
    })
    .optional(),
  minimumAge: f
    .integer({
      label: { id: 'Usia minimum', en: 'Minimum age' },
      hint: { id: 'Dalam tahun.', en: 'In years.' },
      min: 1,
      max: 99,
      unit: { id: 'tahun', en: 'years' },
    })
    .optional(),
  ...f.translated(
    'safety',
    f
      .longText({
        label: { id: 'Keselamatan', en: 'Safety' },
        hint: {
          id: 'Malam panas, pewarna, celemek, pengawasan.',
          en: 'Hot wax, dyes, aprons, supervision.',
        },
        max: 500,
      })
      .optional(),
  ),
  facilities: f
    .choices(FACILITIES, {
      label: { id: 'Fasilitas', en: 'Facilities' },
      hint: { id: 'Yang tersedia untuk rombongan.', en: 'What there is for a group.' },
    })
    .optional(),
  accessibility: f
    .choices(ACCESSIBILITY, {
      label: { id: 'Akses', en: 'Accessibility' },
      hint: { id: 'Hanya yang benar-benar tersedia.', en: 'Only what is really there.' },
    })
    .optional(),
  letter: f
    .choice(LETTERS, {
      label: { id: 'Surat permohonan', en: 'Request letter' },
      hint: {
        id: 'Apakah perlu surat dari sekolah.',
        en: 'Whether a letter from the school is needed.',
      },
    })
    .optional(),
  ...f.translated(
    'outcomes',
    f
      .list(
        {
          label: { id: 'Yang dipelajari', en: 'What visitors learn' },
          hint: { id: 'Satu baris satu hal.', en: 'One line for each thing.' },
          item: { id: 'hal', en: 'outcome' },
        },
        f.text({
          label: { id: 'Yang dipelajari', en: 'Outcome' },
          hint: {
            id: 'Misalnya "mengenal tahap nglowong".',
            en: 'Such as "knows the outlining step".',
          },
        }),
      )
      .optional(),
  ),
  photos: photosField,
  availability: f
    .choice(VISIT_AVAILABILITIES, {
      label: { id: 'Ketersediaan', en: 'Availability' },
      hint: {
        id: 'Pilih tidak menerima bila sementara tutup.',
        en: 'Choose paused while closed for a time.',
      },
    })
    .default('open'),
  ...f.translated(
    'pausedNote',
    f
      .text({
        label: { id: 'Catatan saat tidak menerima', en: 'Note while paused' },
        hint: { id: 'Mengapa dan sampai kapan.', en: 'Why and until when.' },
      })
      .optional(),
  ),
  storyEn: storyEnField,
  verifiedOn: f
    .date({
      label: { id: 'Diverifikasi tanggal', en: 'Verified on' },
      hint: {
        id: 'Kapan petugas terakhir memastikan isinya benar.',
        en: 'When staff last made sure that it is true.',
      },
    })
    .optional(),
  ...publishing,
});
