import { HINTS } from '#city';
import * as f from './fields.ts';
import { CERTIFICATE_HOLDERS, CERTIFICATE_TYPES } from './vocabularies.ts';

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
          hint: HINTS.certificateScope,
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

/** The certificates of a business or of a product. */
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
