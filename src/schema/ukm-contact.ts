import { HINTS } from '#city';
import { KELURAHAN } from './areas.ts';
import * as f from './fields.ts';

/** Where a business is and how to reach it: most of it needs consent. */

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

export const address = f.group(
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
        hint: HINTS.craftQuarter,
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

export const contact = f.group(
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
