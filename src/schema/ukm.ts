import { HINTS } from '#city';
import { z } from 'zod';
import * as f from './fields.ts';
import { certificationsField } from './certification.ts';
import { picture, pictures } from './pictures.ts';
import {
  featuredField,
  hoursField,
  hoursNoteField,
  motifsField,
  publishing,
  storyEnField,
} from './parts.ts';
import { award, consent, orders } from './ukm-business.ts';
import { address, contact } from './ukm-contact.ts';
import { CHANNELS, CRAFTS, DYES, SECTORS, TECHNIQUES, WASTE_TREATMENTS } from './vocabularies.ts';

/** An assisted business (UKM binaan). */
export const UkmSchema = z.strictObject({
  name: f.text({
    label: { id: 'Nama usaha', en: 'Name of the business' },
    hint: HINTS.businessName,
    max: 80,
  }),
  sector: f.choice(SECTORS, {
    label: { id: 'Sektor', en: 'Sector' },
    hint: HINTS.sector,
  }),
  ...f.translated(
    'tagline',
    f
      .text({
        label: { id: 'Satu kalimat tentang usaha', en: 'The business in one sentence' },
        hint: {
          id: 'Tampil di bawah nama. Apa yang khas dari usaha ini?',
          en: 'Shown under the name. What is special about it?',
        },
        max: 140,
      })
      .optional(),
  ),
  crafts: f
    .choices(CRAFTS, {
      label: { id: 'Jenis kerajinan', en: 'Crafts' },
      hint: { id: 'Apa saja yang dibuat.', en: 'What is made.' },
    })
    .optional(),
  techniques: f
    .choices(TECHNIQUES, {
      label: { id: 'Teknik', en: 'Techniques' },
      hint: HINTS.businessTechniques,
    })
    .optional(),
  dyes: f
    .choices(DYES, {
      label: { id: 'Pewarna', en: 'Dyes' },
      hint: { id: 'Pewarna yang dipakai.', en: 'The dyes used.' },
    })
    .optional(),
  motifs: motifsField,
  establishedYear: f
    .integer({
      label: { id: 'Tahun berdiri', en: 'Founded in' },
      hint: { id: 'Misalnya 1998.', en: 'Such as 1998.' },
      min: 1800,
      max: 2100,
    })
    .optional(),
  cover: picture({
    label: { id: 'Sampul', en: 'Cover' },
    hint: { id: 'Foto utama, mendatar.', en: 'The main photo, landscape.' },
  }).optional(),
  logo: f
    .image({
      label: { id: 'Logo', en: 'Logo' },
      hint: { id: 'Logo usaha, latar terang.', en: 'The logo of the business, on a light ground.' },
    })
    .optional(),
  gallery: pictures({
    label: { id: 'Galeri', en: 'Gallery' },
    hint: {
      id: 'Sampai 30 foto: karya, proses, tempat kerja.',
      en: 'Up to 30 photos: work, process, workshop.',
    },
  }).optional(),
  address: address.optional(),
  hours: hoursField,
  ...hoursNoteField,
  contact: contact.optional(),
  certifications: certificationsField,
  awards: f
    .list(
      {
        label: { id: 'Penghargaan', en: 'Awards' },
        hint: { id: 'Penghargaan yang pernah diterima.', en: 'Awards received.' },
        item: { id: 'penghargaan', en: 'award' },
      },
      award,
    )
    .optional(),
  orders: orders.optional(),
  channels: f
    .choices(CHANNELS, {
      label: { id: 'Saluran penjualan', en: 'Where it sells' },
      hint: { id: 'Di mana produknya dijual.', en: 'Where its products are sold.' },
    })
    .optional(),
  wasteTreatment: f
    .choice(WASTE_TREATMENTS, {
      label: { id: 'Pengolahan limbah', en: 'Waste water treatment' },
      hint: HINTS.waste,
    })
    .optional(),
  storyEn: storyEnField,
  consent: consent.optional(),
  verifiedOn: f
    .date({
      label: { id: 'Diverifikasi tanggal', en: 'Verified on' },
      hint: {
        id: 'Kapan petugas terakhir memastikan profil ini benar.',
        en: 'When staff last made sure that this profile is true.',
      },
    })
    .optional(),
  verifiedBy: f
    .text({
      label: { id: 'Diverifikasi oleh', en: 'Verified by' },
      hint: {
        id: 'Nama petugas. Tidak tampil di situs.',
        en: 'Name of the staff member. Not shown on the site.',
      },
      max: 100,
      staffOnly: true,
    })
    .optional(),
  featured: featuredField,
  ...publishing,
});
