import { z } from 'zod';
import * as f from './fields.ts';
import { KELURAHAN } from './areas.ts';
import {
  certificationsField,
  featuredField,
  hoursField,
  motifsField,
  picture,
  pictures,
  publishing,
  storyEnField,
} from './parts.ts';
import {
  CHANNELS,
  CONSENT_METHODS,
  CONSENT_SCOPES,
  CRAFTS,
  DYES,
  PAYMENTS,
  SECTORS,
  SHIPPING,
  TECHNIQUES,
  WASTE_TREATMENTS,
} from './vocabularies.ts';

const social = (name: string, example: string) =>
  f
    .url({
      label: { id: name, en: name },
      hint: {
        id: `Tautan lengkap, misalnya ${example}.`,
        en: `The whole link, such as ${example}.`,
      },
      scope: 'social',
    })
    .optional();

const address = f.group(
  {
    label: { id: 'Alamat', en: 'Address' },
    hint: {
      id: 'Kelurahan selalu tampil; alamat jalan hanya dengan persetujuan.',
      en: 'The kelurahan always shows; the street only with consent.',
    },
  },
  {
    kelurahan: f
      .choice(KELURAHAN, {
        label: { id: 'Kelurahan', en: 'Kelurahan' },
        hint: { id: 'Kecamatan mengikuti kelurahan.', en: 'The kecamatan follows from it.' },
      })
      .optional(),
    sentra: f
      .text({
        label: { id: 'Sentra', en: 'Craft quarter' },
        hint: {
          id: 'Nama sentra atau kampung, misalnya Pesindon.',
          en: 'Name of the craft quarter, such as Pesindon.',
        },
        max: 60,
      })
      .optional(),
    street: f
      .text({
        label: { id: 'Jalan dan nomor', en: 'Street and number' },
        hint: {
          id: 'Tampil hanya dengan persetujuan alamat jalan.',
          en: 'Shows only with consent for the street address.',
        },
        scope: 'street-address',
      })
      .optional(),
    postalCode: f
      .text({
        label: { id: 'Kode pos', en: 'Postal code' },
        hint: { id: 'Lima angka, misalnya 51111.', en: 'Five digits, such as 51111.' },
        max: 5,
      })
      .optional(),
    ...f.translated(
      'directions',
      f
        .longText({
          label: { id: 'Petunjuk jalan', en: 'How to get there' },
          hint: {
            id: 'Patokan yang mudah ditemukan. Jangan menulis alamat jalan di sini.',
            en: 'Landmarks that are easy to find. Do not write the street address here.',
          },
          max: 300,
          scope: 'street-address',
        })
        .optional(),
    ),
    point: f
      .group(
        {
          label: { id: 'Titik di peta', en: 'Point on the map' },
          hint: {
            id: 'Tampil hanya dengan persetujuan titik di peta.',
            en: 'Shows only with consent for the map point.',
          },
          scope: 'map-point',
        },
        {
          lat: f.decimal({
            label: { id: 'Lintang', en: 'Latitude' },
            hint: { id: 'Misalnya -6.8887.', en: 'Such as -6.8887.' },
            min: -7.1,
            max: -6.7,
          }),
          lng: f.decimal({
            label: { id: 'Bujur', en: 'Longitude' },
            hint: { id: 'Misalnya 109.676.', en: 'Such as 109.676.' },
            min: 109.5,
            max: 109.9,
          }),
        },
      )
      .optional(),
  },
);

const contact = f.group(
  {
    label: { id: 'Kontak', en: 'Contact' },
    hint: {
      id: 'Setiap kontak tampil hanya dengan persetujuannya.',
      en: 'Each contact shows only with its consent.',
    },
  },
  {
    ownerName: f
      .text({
        label: { id: 'Nama pemilik', en: "Owner's name" },
        hint: { id: 'Nama lengkap pemilik usaha.', en: 'Full name of the owner.' },
        max: 100,
        scope: 'owner-name',
      })
      .optional(),
    whatsapp: f
      .mobile({
        label: { id: 'WhatsApp', en: 'WhatsApp' },
        hint: {
          id: 'Nomor seluler, misalnya 0812-3456-7890.',
          en: 'Mobile number, such as 0812-3456-7890.',
        },
        scope: 'whatsapp',
      })
      .optional(),
    phone: f
      .phone({
        label: { id: 'Telepon', en: 'Phone' },
        hint: {
          id: 'Nomor telepon, misalnya 0285-123456.',
          en: 'Phone number, such as 0285-123456.',
        },
        scope: 'phone',
      })
      .optional(),
    email: f
      .email({
        label: { id: 'Surel', en: 'E-mail' },
        hint: { id: 'Misalnya nama@contoh.id.', en: 'Such as name@example.com.' },
        scope: 'email',
      })
      .optional(),
    website: social('Situs web', 'https://contoh.id'),
    instagram: social('Instagram', 'https://www.instagram.com/nama'),
    facebook: social('Facebook', 'https://www.facebook.com/nama'),
    tiktok: social('TikTok', 'https://www.tiktok.com/@nama'),
    youtube: social('YouTube', 'https://www.youtube.com/@nama'),
    shopee: social('Shopee', 'https://shopee.co.id/nama'),
    tokopedia: social('Tokopedia', 'https://www.tokopedia.com/nama'),
  },
);

const orders = f.group(
  {
    label: { id: 'Pemesanan', en: 'Orders' },
    hint: { id: 'Cara usaha menerima pesanan.', en: 'How the business takes orders.' },
  },
  {
    open: f
      .boolean({
        label: { id: 'Menerima pesanan', en: 'Takes orders' },
        hint: {
          id: 'Tandai bila pembeli dapat memesan sekarang.',
          en: 'Tick if buyers can order now.',
        },
      })
      .optional(),
    custom: f
      .boolean({
        label: { id: 'Menerima pesanan khusus', en: 'Takes custom orders' },
        hint: {
          id: 'Motif, ukuran, atau warna menurut permintaan.',
          en: 'Motif, size or colour on request.',
        },
      })
      .optional(),
    ...f.translated(
      'minimum',
      f
        .text({
          label: { id: 'Pesanan paling sedikit', en: 'Minimum order' },
          hint: {
            id: 'Misalnya "12 lembar untuk seragam".',
            en: 'Such as "12 pieces for uniforms".',
          },
        })
        .optional(),
    ),
    ships: f
      .choices(SHIPPING, {
        label: { id: 'Pengiriman', en: 'Ships to' },
        hint: { id: 'Ke mana usaha mengirim.', en: 'Where the business sends to.' },
      })
      .optional(),
    payment: f
      .choices(PAYMENTS, {
        label: { id: 'Pembayaran', en: 'Payment' },
        hint: { id: 'Cara membayar yang diterima.', en: 'Ways of paying.' },
      })
      .optional(),
    ...f.translated(
      'note',
      f
        .longText({
          label: { id: 'Catatan pemesanan', en: 'Note on orders' },
          hint: {
            id: 'Hal lain yang perlu diketahui pembeli.',
            en: 'Anything else a buyer should know.',
          },
          max: 400,
        })
        .optional(),
    ),
  },
);

const award = f.group(
  {
    label: { id: 'Penghargaan', en: 'Award' },
    hint: { id: 'Nama, pemberi, dan tahun.', en: 'Name, giver and year.' },
    itemKey: 'title',
  },
  {
    ...f.translated(
      'title',
      f.text({
        label: { id: 'Nama penghargaan', en: 'Name of the award' },
        hint: { id: 'Seperti tertulis pada piagam.', en: 'As written on the certificate.' },
      }),
    ),
    by: f
      .text({
        label: { id: 'Diberikan oleh', en: 'Given by' },
        hint: { id: 'Lembaga pemberi.', en: 'The body that gave it.' },
      })
      .optional(),
    year: f
      .integer({
        label: { id: 'Tahun', en: 'Year' },
        hint: { id: 'Misalnya 2023.', en: 'Such as 2023.' },
        min: 1950,
        max: 2100,
      })
      .optional(),
  },
);

const consent = f.group(
  {
    label: { id: 'Persetujuan', en: 'Consent' },
    hint: {
      id: 'UU 27/2022: tanpa persetujuan, data pribadi tidak tampil. Tidak pernah tampil di situs.',
      en: 'Law 27/2022: without consent no personal data is shown. Never shown on the site.',
    },
    staffOnly: true,
  },
  {
    scopes: f
      .choices(CONSENT_SCOPES, {
        label: { id: 'Yang boleh ditampilkan', en: 'What may be shown' },
        hint: { id: 'Hanya yang disetujui pemilik usaha.', en: 'Only what the owner agreed to.' },
      })
      .optional(),
    givenOn: f
      .date({
        label: { id: 'Diberikan tanggal', en: 'Given on' },
        hint: { id: 'Tanggal pada lembar persetujuan.', en: 'The date on the consent form.' },
      })
      .optional(),
    method: f
      .choice(CONSENT_METHODS, {
        label: { id: 'Cara', en: 'How' },
        hint: { id: 'Tertulis di kertas atau elektronik.', en: 'On paper or electronically.' },
      })
      .optional(),
    textVersion: f
      .text({
        label: { id: 'Versi lembar persetujuan', en: 'Version of the consent form' },
        hint: { id: 'Misalnya 2026-01.', en: 'Such as 2026-01.' },
        max: 40,
      })
      .optional(),
    recordedBy: f
      .text({
        label: { id: 'Dicatat oleh', en: 'Recorded by' },
        hint: { id: 'Nama petugas.', en: 'Name of the staff member.' },
        max: 100,
      })
      .optional(),
    withdrawnOn: f
      .date({
        label: { id: 'Dicabut tanggal', en: 'Withdrawn on' },
        hint: {
          id: 'Bila diisi, semua yang disetujui berhenti tampil.',
          en: 'Once filled, everything agreed to stops showing.',
        },
      })
      .optional(),
  },
);

/** An assisted business (UKM binaan). */
export const UkmSchema = z.strictObject({
  name: f.text({
    label: { id: 'Nama usaha', en: 'Name of the business' },
    hint: {
      id: 'Seperti tertulis pada papan nama, misalnya Batik Murni.',
      en: 'As on the sign, such as Batik Murni.',
    },
    max: 80,
  }),
  sector: f.choice(SECTORS, {
    label: { id: 'Sektor', en: 'Sector' },
    hint: { id: 'Batik atau kerajinan lain.', en: 'Batik or another craft.' },
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
      hint: {
        id: 'Hanya teknik yang benar-benar dikerjakan. Kain cetak ditulis printing.',
        en: 'Only techniques really used. Printed cloth is printing.',
      },
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
      hint: { id: 'Bagaimana air limbah batik diolah.', en: 'How the waste water is treated.' },
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
