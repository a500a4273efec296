import { z } from 'zod';
import * as f from './fields.ts';
import { citation } from './motif.ts';
import { hoursField } from './parts.ts';

const showroom = f.group(
  {
    label: { id: 'Ruang pamer', en: 'Showroom' },
    hint: { id: 'Galeri Dekranasda.', en: 'The gallery of Dekranasda.' },
  },
  {
    ...f.translated(
      'name',
      f.text({
        label: { id: 'Nama', en: 'Name' },
        hint: { id: 'Nama galeri.', en: 'Name of the gallery.' },
        max: 100,
      }),
    ),
    address: f
      .text({
        label: { id: 'Alamat', en: 'Address' },
        hint: { id: 'Alamat lengkap galeri.', en: 'Full address of the gallery.' },
      })
      .optional(),
    hours: hoursField,
    ...f.translated(
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
    ),
  },
);

const officer = f.group(
  {
    label: { id: 'Pengurus', en: 'Officer' },
    hint: { id: 'Pengurus dengan masa jabatannya.', en: 'An officer with a term.' },
    itemKey: 'name',
  },
  {
    name: f.text({
      label: { id: 'Nama', en: 'Name' },
      hint: { id: 'Nama lengkap.', en: 'Full name.' },
      max: 100,
    }),
    ...f.translated(
      'role',
      f.text({
        label: { id: 'Jabatan', en: 'Office' },
        hint: { id: 'Misalnya Sekretaris.', en: 'Such as Secretary.' },
        max: 100,
      }),
    ),
    from: f
      .date({
        label: { id: 'Sejak', en: 'Since' },
        hint: { id: 'Awal masa jabatan.', en: 'Start of the term.' },
      })
      .optional(),
    to: f
      .date({
        label: { id: 'Sampai', en: 'Until' },
        hint: { id: 'Akhir masa jabatan.', en: 'End of the term.' },
      })
      .optional(),
    namedOn: f
      .date({
        label: { id: 'Disebut tanggal', en: 'Named on' },
        hint: {
          id: 'Tanggal sumber, bila awal jabatan tidak diketahui.',
          en: 'Date of the source, where the start is not known.',
        },
      })
      .optional(),
    source: f
      .text({
        label: { id: 'Sumber', en: 'Source' },
        hint: { id: 'Terbitan yang menyebutnya.', en: 'The publication that says so.' },
        max: 300,
      })
      .optional(),
  },
);

const count = f.group(
  {
    label: { id: 'Angka', en: 'Count' },
    hint: {
      id: 'Angka selalu tampil dengan tanggalnya.',
      en: 'A count always shows with its date.',
    },
    itemKey: 'label',
  },
  {
    ...f.translated(
      'label',
      f.text({
        label: { id: 'Apa yang dihitung', en: 'What is counted' },
        hint: { id: 'Misalnya "UKM binaan".', en: 'Such as "assisted businesses".' },
        max: 100,
      }),
    ),
    value: f.integer({
      label: { id: 'Jumlah', en: 'Number' },
      hint: { id: 'Misalnya 150.', en: 'Such as 150.' },
    }),
    on: f.date({
      label: { id: 'Per tanggal', en: 'As of' },
      hint: { id: 'Tanggal angka ini disebut.', en: 'The date of the count.' },
    }),
    approximate: f
      .boolean({
        label: { id: 'Perkiraan', en: 'Approximate' },
        hint: {
          id: 'Tandai bila sumber menyebut "sekitar".',
          en: 'Tick if the source says "about".',
        },
      })
      .optional(),
    source: f
      .text({
        label: { id: 'Sumber', en: 'Source' },
        hint: { id: 'Terbitan yang menyebutnya.', en: 'The publication that says so.' },
        max: 300,
      })
      .optional(),
  },
);

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
    hint: { id: 'Misalnya Pekalongan.', en: 'Such as Pekalongan.' },
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
