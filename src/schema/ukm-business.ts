import * as f from './fields.ts';
import { CONSENT_METHODS, CONSENT_SCOPES, PAYMENTS, SHIPPING } from './vocabularies.ts';

/** How a business takes orders, what it was honoured with, and what it has consented to. */

export const orders = f.group(
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

export const award = f.group(
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

export const consent = f.group(
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
