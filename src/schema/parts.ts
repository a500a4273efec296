import * as f from './fields.ts';
import { DAYS, CERTIFICATE_HOLDERS, CERTIFICATE_TYPES, STATUSES } from './vocabularies.ts';

/** Groups of fields that several collections share. */

/** A picture with its description. `people` makes it depend on the business's consent for photos. */
const pictureFields = {
  image: f.image({
    label: { id: 'Foto', en: 'Photo' },
    hint: {
      id: 'JPEG, PNG, atau WebP. Lebar 1.200 piksel atau lebih tampil paling baik.',
      en: 'JPEG, PNG or WebP. A width of 1,200 pixels or more looks best.',
    },
  }),
  ...f.translated(
    'alt',
    f.text({
      label: { id: 'Teks alternatif', en: 'Alternative text' },
      hint: {
        id: 'Apa yang terlihat, untuk orang yang tidak dapat melihatnya. Contoh: "Canting menggores malam pada kain mori".',
        en: 'What it shows, for people who cannot see it. Example: "A canting draws wax on white cloth".',
      },
      max: 150,
    }),
  ),
  credit: f
    .text({
      label: { id: 'Pembuat foto', en: 'Photo credit' },
      hint: { id: 'Siapa yang memotret.', en: 'Who took the photo.' },
      max: 100,
    })
    .optional(),
  people: f
    .boolean({
      label: { id: 'Menampilkan orang', en: 'Shows people' },
      hint: {
        id: 'Tandai bila wajah orang terlihat: foto hanya tampil bila usaha memberi persetujuan foto.',
        en: 'Tick if faces can be seen: the photo then shows only while the business consents.',
      },
    })
    .optional(),
};

const PICTURE_VISIBILITY = { scope: 'photos', scopeIf: 'people', itemKey: 'alt' } as const;

export const picture = (words: { label: f.Words['label']; hint: f.Words['hint'] }) =>
  f.group({ ...words, ...PICTURE_VISIBILITY }, pictureFields);

/** A list of pictures, each with a caption. */
export const pictures = (words: { label: f.Words['label']; hint: f.Words['hint'] }) =>
  f.list(
    { ...words, item: { id: 'foto', en: 'photo' } },
    f.group(
      { ...words, ...PICTURE_VISIBILITY },
      {
        ...pictureFields,
        ...f.translated(
          'caption',
          f
            .text({
              label: { id: 'Keterangan', en: 'Caption' },
              hint: { id: 'Satu kalimat di bawah foto.', en: 'One sentence below the photo.' },
            })
            .optional(),
        ),
      },
    ),
  );

export const photosField = pictures({
  label: { id: 'Foto', en: 'Photos' },
  hint: { id: 'Foto pertama menjadi sampul.', en: 'The first photo becomes the cover.' },
}).optional();

export const daysField = f.choices(DAYS, {
  label: { id: 'Hari', en: 'Days' },
  hint: { id: 'Pilih satu hari atau lebih.', en: 'Choose one or more days.' },
});

export const timeFields = {
  opens: f.time({
    label: { id: 'Buka', en: 'Opens' },
    hint: { id: 'Jam buka (WIB), misalnya 08:00.', en: 'Opening time (WIB), such as 08:00.' },
  }),
  closes: f.time({
    label: { id: 'Tutup', en: 'Closes' },
    hint: { id: 'Jam tutup (WIB), misalnya 16:00.', en: 'Closing time (WIB), such as 16:00.' },
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

const certification = f.group(
  {
    label: { id: 'Sertifikat', en: 'Certificate' },
    hint: { id: 'Salin dari lembar sertifikat.', en: 'Copy it from the certificate.' },
    itemKey: 'type',
  },
  {
    type: f.choice(CERTIFICATE_TYPES, {
      label: { id: 'Jenis sertifikat', en: 'Kind of certificate' },
      hint: {
        id: 'Pilih "Sertifikat lain" bila tidak ada di daftar.',
        en: 'Choose "Other certificate" if it is not listed.',
      },
    }),
    ...f.translated(
      'title',
      f
        .text({
          label: { id: 'Nama sertifikat', en: 'Name of the certificate' },
          hint: { id: 'Hanya untuk sertifikat lain.', en: 'Only for other certificates.' },
          max: 120,
        })
        .optional(),
    ),
    holder: f.choice(CERTIFICATE_HOLDERS, {
      label: { id: 'Pemegang', en: 'Holder' },
      hint: {
        id: 'BNSP dipegang orang, SNI dipegang produk, Indikasi Geografis dipegang kelompok.',
        en: 'BNSP is held by a person, SNI by a product, a geographical indication by a group.',
      },
    }),
    holderName: f
      .text({
        label: { id: 'Nama pemegang', en: "Holder's name" },
        hint: {
          id: 'Bila pemegangnya orang, namanya hanya tampil dengan persetujuan nama pemilik.',
          en: 'The name of a person shows only with consent for the owner name.',
        },
        max: 120,
        scope: 'owner-name',
      })
      .optional(),
    number: f
      .text({
        label: { id: 'Nomor', en: 'Number' },
        hint: {
          id: 'Persis seperti tertulis pada sertifikat, termasuk angka 0.',
          en: 'Just as written on the certificate, zeros included.',
        },
        max: 80,
      })
      .optional(),
    issuer: f
      .text({
        label: { id: 'Penerbit', en: 'Issuer' },
        hint: {
          id: 'Lembaga yang menerbitkan, misalnya BBSPJIKB.',
          en: 'The body that issued it, such as BBSPJIKB.',
        },
        max: 120,
      })
      .optional(),
    ...f.translated(
      'scope',
      f
        .text({
          label: { id: 'Lingkup', en: 'Scope' },
          hint: {
            id: 'Untuk apa sertifikat berlaku, misalnya "batik tulis".',
            en: 'What it covers, such as "hand-drawn batik".',
          },
        })
        .optional(),
    ),
    issuedOn: f
      .date({
        label: { id: 'Tanggal terbit', en: 'Issued on' },
        hint: { id: 'Tanggal pada sertifikat.', en: 'The date on the certificate.' },
      })
      .optional(),
    expiresOn: f
      .date({
        label: { id: 'Berlaku sampai', en: 'Valid until' },
        hint: {
          id: 'Kosongkan bila berlaku tanpa batas.',
          en: 'Leave empty if it does not expire.',
        },
      })
      .optional(),
    verifyUrl: f
      .url({
        label: { id: 'Tautan pemeriksaan', en: 'Where to check it' },
        hint: {
          id: 'Halaman lembaga penerbit untuk memeriksa nomor ini.',
          en: "The issuer's page where the number can be checked.",
        },
      })
      .optional(),
    checkedOn: f
      .date({
        label: { id: 'Diperiksa tanggal', en: 'Checked on' },
        hint: {
          id: 'Kapan petugas memeriksa sertifikat ini.',
          en: 'When staff checked this certificate.',
        },
      })
      .optional(),
    checkedBy: f
      .text({
        label: { id: 'Diperiksa oleh', en: 'Checked by' },
        hint: {
          id: 'Nama petugas. Tidak tampil di situs.',
          en: 'Name of the staff member. Not shown on the site.',
        },
        max: 100,
        staffOnly: true,
      })
      .optional(),
    evidence: f
      .image({
        label: { id: 'Foto sertifikat', en: 'Photo of the certificate' },
        hint: {
          id: 'Untuk arsip petugas. Tidak pernah tampil di situs.',
          en: 'For the staff file. Never shown on the site.',
        },
        staffOnly: true,
      })
      .optional(),
  },
);

export const certificationsField = f
  .list(
    {
      label: { id: 'Sertifikat', en: 'Certificates' },
      hint: {
        id: 'Statusnya dihitung dari tanggal: yang lewat masa berlaku tidak tampil sebagai berlaku.',
        en: 'The status is computed from the dates: an expired one never shows as valid.',
      },
      item: { id: 'sertifikat', en: 'certificate' },
    },
    certification,
  )
  .optional();

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

export const storyEnField = f
  .markdown({
    label: { id: 'Cerita (Inggris)', en: 'Story (English)' },
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
