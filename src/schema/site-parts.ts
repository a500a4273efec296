import * as f from './fields.ts';
import { hoursField, hoursNoteField } from './parts.ts';

/** The organisation's showroom, officers, counts and the terms of its open data. */

const source = f
  .text({
    label: { id: 'Sumber', en: 'Source' },
    hint: { id: 'Terbitan yang menyebutnya.', en: 'The publication that says so.' },
    max: 300,
  })
  .optional();

export const showroom = f.group(
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
    ...hoursNoteField,
  },
);

export const officer = f.group(
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
    source,
  },
);

export const count = f.group(
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
    source,
  },
);

const kept = (id: string, en: string) =>
  f
    .integer({
      label: { id, en },
      hint: {
        id: 'Angka pada hari itu. Kosongkan bila tidak diketahui.',
        en: 'The number on that day. Leave empty where it is not known.',
      },
    })
    .optional();

export const yearly = f.group(
  {
    label: { id: 'Angka setahun', en: 'Numbers of a year' },
    hint: { id: 'Angka utama pada satu hari.', en: 'The main numbers on one day.' },
    itemKey: 'on',
  },
  {
    on: f.date({
      label: { id: 'Per tanggal', en: 'As of' },
      hint: { id: 'Hari angka ini dihitung.', en: 'The day on which it was counted.' },
    }),
    businesses: kept('UKM binaan dalam katalog', 'Businesses in the catalogue'),
    products: kept('Produk', 'Products'),
    visits: kept('Kunjungan studi', 'Study visits'),
    certificates: kept('Sertifikat berlaku', 'Certificates in force'),
    places: kept('Tempat kunjungan bulan berikutnya', 'Places for visitors in the next month'),
    verified: kept('Usaha diverifikasi dalam 12 bulan', 'Businesses verified within 12 months'),
  },
);

export const moved = f.group(
  {
    label: { id: 'Alamat yang pindah', en: 'Moved address' },
    hint: {
      id: 'Tautan lama tetap sampai ke halaman yang baru.',
      en: 'The old link still reaches the new page.',
    },
    itemKey: 'from',
  },
  {
    from: f.text({
      label: { id: 'Alamat lama', en: 'Old address' },
      hint: {
        id: 'Halaman yang sudah tidak ada, misalnya /ukm/batik-lama/.',
        en: 'The page that is gone, such as /ukm/batik-lama/.',
      },
      max: 300,
    }),
    to: f.text({
      label: { id: 'Alamat baru', en: 'New address' },
      hint: {
        id: 'Halaman penggantinya, misalnya /ukm/batik-murni/.',
        en: 'The page in its place, such as /ukm/batik-murni/.',
      },
      max: 300,
    }),
  },
);

export const dataLicense = f.group(
  {
    label: { id: 'Lisensi data terbuka', en: 'Licence of the open data' },
    hint: {
      id: 'Syarat pemakaian berkas di halaman /data/.',
      en: 'The terms for the files on the page /data/.',
    },
  },
  {
    name: f.text({
      label: { id: 'Kode lisensi', en: 'Licence code' },
      hint: { id: 'Kode SPDX, misalnya CC-BY-4.0.', en: 'Its SPDX code, such as CC-BY-4.0.' },
      max: 60,
    }),
    ...f.translated(
      'title',
      f.text({
        label: { id: 'Nama lisensi', en: 'Name of the licence' },
        hint: {
          id: 'Misalnya "Creative Commons Atribusi 4.0".',
          en: 'Such as "Creative Commons Attribution 4.0".',
        },
        max: 120,
      }),
    ),
    url: f.url({
      label: { id: 'Tautan lisensi', en: 'Link to the licence' },
      hint: { id: 'Alamat naskah lisensi.', en: 'The address of its text.' },
    }),
  },
);
