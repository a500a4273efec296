import * as f from './fields.ts';
import { hoursField, hoursNoteField } from './parts.ts';

/** The organisation's showroom, officers and counts. */

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
