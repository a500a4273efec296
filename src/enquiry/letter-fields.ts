import type { EnquiryField } from './field.ts';

/** What only the letter needs. The letter is in Indonesian, so the English hints say what goes in. */
const LETTER = { part: 'letter', type: 'text', autocomplete: 'off', inMessage: false } as const;

export const LETTER_FIELDS = {
  parentBody: {
    ...LETTER,
    label: { id: 'Instansi induk', en: 'Parent body' },
    hint: {
      id: 'Baris pertama kop, misalnya Dinas Pendidikan Kabupaten Batang.',
      en: 'First line of the letterhead, such as Dinas Pendidikan Kabupaten Batang.',
    },
    maxLength: 150,
    letterNeeds: false,
  },
  address: {
    ...LETTER,
    label: { id: 'Alamat lembaga', en: 'Address of the institution' },
    hint: { id: 'Untuk kop surat.', en: 'For the letterhead.' },
    type: 'textarea',
    autocomplete: 'street-address',
    maxLength: 200,
    letterNeeds: true,
  },
  institutionContact: {
    ...LETTER,
    label: { id: 'Telepon dan surel lembaga', en: 'Phone and email of the institution' },
    hint: { id: 'Untuk kop surat.', en: 'For the letterhead.' },
    maxLength: 150,
    letterNeeds: false,
  },
  letterNumber: {
    ...LETTER,
    label: { id: 'Nomor surat', en: 'Letter number' },
    hint: {
      id: 'Dari tata usaha. Boleh dikosongkan dan ditulis tangan.',
      en: 'From the school office. May be left empty and written by hand.',
    },
    maxLength: 80,
    letterNeeds: true,
  },
  attachments: {
    ...LETTER,
    label: { id: 'Lampiran', en: 'Attachments' },
    hint: { id: 'Misalnya 1 lembar.', en: 'Such as 1 lembar (1 sheet).' },
    maxLength: 60,
    letterNeeds: false,
  },
  city: {
    ...LETTER,
    label: { id: 'Tempat surat dibuat', en: 'Place of the letter' },
    hint: { id: 'Kota atau kabupaten.', en: 'City or regency.' },
    autocomplete: 'address-level2',
    maxLength: 60,
    letterNeeds: true,
  },
  letterDate: {
    ...LETTER,
    label: { id: 'Tanggal surat', en: 'Date of the letter' },
    type: 'date',
    letterNeeds: true,
  },
  recipient: {
    ...LETTER,
    label: { id: 'Penerima surat', en: 'Recipient of the letter' },
    hint: {
      id: 'Bila bukan kepada pimpinan usaha.',
      en: 'If it is not the head of the business (Pimpinan).',
    },
    maxLength: 150,
    letterNeeds: false,
  },
  signatoryPosition: {
    ...LETTER,
    label: { id: 'Jabatan penanda tangan', en: 'Position of the signatory' },
    hint: {
      id: 'Misalnya Kepala Sekolah.',
      en: 'In Indonesian, such as Kepala Sekolah (head teacher).',
    },
    maxLength: 100,
    letterNeeds: true,
  },
  signatoryName: {
    ...LETTER,
    label: { id: 'Nama penanda tangan', en: 'Name of the signatory' },
    maxLength: 100,
    letterNeeds: true,
  },
  signatoryId: {
    ...LETTER,
    label: { id: 'NIP', en: 'Civil-servant number (NIP)' },
    hint: { id: 'Bila ada.', en: 'If there is one.' },
    maxLength: 30,
    letterNeeds: false,
  },
} as const satisfies Readonly<Record<string, EnquiryField>>;
