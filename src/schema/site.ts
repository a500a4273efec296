import { CITY_NAME } from '#city';
import { z } from 'zod';
import * as f from './fields.ts';
import { citation } from './motif.ts';
import { count, dataLicense, moved, officer, showroom, yearly } from './site-parts.ts';

/** The organisation, as every page shows it (`content/site.yml`). */
export const SiteSchema = z.strictObject({
  ...f.translated(
    'name',
    f.text({
      label: { id: 'Nama lengkap', en: 'Full name' },
      hint: { id: 'Nama resmi organisasi.', en: 'Official name of the organisation.' },
      max: 120,
    }),
  ),
  shortName: f.text({
    label: { id: 'Nama pendek', en: 'Short name' },
    hint: { id: 'Tampil di kepala halaman.', en: 'Shown at the top of pages.' },
    max: 40,
  }),
  ...f.translated(
    'tagline',
    f.text({
      label: { id: 'Satu kalimat', en: 'One sentence' },
      hint: { id: 'Apa situs ini.', en: 'What this site is.' },
    }),
  ),
  ...f.translated(
    'about',
    f
      .longText({
        label: { id: 'Tentang', en: 'About' },
        hint: {
          id: 'Dua atau tiga kalimat untuk beranda dan kaki halaman.',
          en: 'Two or three sentences for the home page and the footer.',
        },
        max: 600,
      })
      .optional(),
  ),
  city: f.text({
    label: { id: 'Kota', en: 'City' },
    hint: { id: `Misalnya ${CITY_NAME}.`, en: `Such as ${CITY_NAME}.` },
    max: 60,
  }),
  region: f.text({
    label: { id: 'Provinsi', en: 'Province' },
    hint: { id: 'Misalnya Jawa Tengah.', en: 'Such as Jawa Tengah.' },
    max: 60,
  }),
  contact: f
    .group(
      {
        label: { id: 'Kontak Dekranasda', en: 'Contact of Dekranasda' },
        hint: {
          id: 'Kontak resmi organisasi; tampil di semua halaman.',
          en: 'Official contacts; shown on all pages.',
        },
      },
      {
        whatsapp: f
          .mobile({
            label: { id: 'WhatsApp', en: 'WhatsApp' },
            hint: {
              id: 'Nomor seluler, misalnya 0812-3456-7890.',
              en: 'Mobile number, such as 0812-3456-7890.',
            },
          })
          .optional(),
        phone: f
          .phone({
            label: { id: 'Telepon', en: 'Phone' },
            hint: {
              id: 'Nomor telepon, misalnya 0285-123456.',
              en: 'Phone number, such as 0285-123456.',
            },
          })
          .optional(),
        email: f
          .email({
            label: { id: 'Surel', en: 'E-mail' },
            hint: { id: 'Misalnya nama@contoh.id.', en: 'Such as name@example.com.' },
          })
          .optional(),
        website: f
          .url({
            label: { id: 'Situs web', en: 'Website' },
            hint: { id: 'Alamat lengkap dengan https.', en: 'The whole address with https.' },
          })
          .optional(),
        instagram: f
          .url({
            label: { id: 'Instagram', en: 'Instagram' },
            hint: { id: 'Tautan lengkap.', en: 'The whole link.' },
          })
          .optional(),
      },
    )
    .optional(),
  showroom: showroom.optional(),
  officers: f
    .list(
      {
        label: { id: 'Pengurus', en: 'Officers' },
        hint: {
          id: 'Dengan masa jabatan, terbaru di atas.',
          en: 'With their terms, newest first.',
        },
        item: { id: 'pengurus', en: 'officer' },
      },
      officer,
    )
    .optional(),
  counts: f
    .list(
      {
        label: { id: 'Angka', en: 'Counts' },
        hint: { id: 'Angka dari sumber, dengan tanggal.', en: 'Counts from sources, with dates.' },
        item: { id: 'angka', en: 'count' },
      },
      count,
    )
    .optional(),
  yearly: f
    .list(
      {
        label: { id: 'Angka tahun-tahun lalu', en: 'Numbers of earlier years' },
        hint: {
          id: 'Salinan angka utama halaman /data/, sekali setahun. Halaman itu lalu menampilkan perubahannya.',
          en: 'The main numbers of the page /data/, kept once a year. The page then shows the change.',
        },
        item: { id: 'tahun', en: 'year' },
      },
      yearly,
    )
    .optional(),
  moved: f
    .list(
      {
        label: { id: 'Alamat yang pindah', en: 'Moved addresses' },
        hint: {
          id: 'Bila sebuah entri digabung atau berganti nama berkas: tautan lama tetap hidup.',
          en: 'When an entry was merged or its file renamed: the old link lives on.',
        },
        item: { id: 'alamat', en: 'address' },
      },
      moved,
    )
    .optional(),
  dataLicense: dataLicense.optional(),
  sources: f
    .list(
      {
        label: { id: 'Sumber', en: 'Sources' },
        hint: { id: 'Terbitan yang dipakai.', en: 'Publications used.' },
        item: { id: 'sumber', en: 'source' },
      },
      citation,
    )
    .optional(),
});
