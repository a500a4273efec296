import type { Text } from '../../i18n/locale.ts';
import type { TECHNIQUES } from '../vocabularies.ts';
import type { SlugOf } from '../vocabulary.ts';

/** The techniques set side by side: the three kinds of batik, and the print that looks like them. */
export const COMPARED = [
  'tulis',
  'cap',
  'kombinasi',
  'printing',
] as const satisfies readonly SlugOf<typeof TECHNIQUES>[];

export type Compared = (typeof COMPARED)[number];

/** One question about the cloth, answered for every technique. */
export interface ComparisonRow {
  readonly slug: string;
  readonly question: Text;
  readonly answers: Readonly<Record<Compared, Text>>;
}

const YES = { id: 'Ya', en: 'Yes' };
const THROUGH = {
  id: 'Warnanya tembus: kedua sisi hampir sama jelas',
  en: 'The colour shows through: both sides are much alike',
};
const SMELLS = { id: 'Berbau malam', en: 'It smells of malam' };
const IS_BATIK = { id: 'Batik', en: 'Batik' };

/**
 * What tells the techniques apart, as far as sources say it: SNI 0239:2014 on hot wax and canting,
 * the press on back side and smell, the ministry's rules on the Batikmark label and the SNI numbers.
 * Nothing is said of time and price, which no source compares.
 */
export const COMPARISON = [
  {
    slug: 'alat',
    question: { id: 'Yang menyentuh kain', en: 'What touches the cloth' },
    answers: {
      tulis: {
        id: 'Canting tulis: malam cair digoreskan dengan tangan',
        en: 'A canting tulis: molten wax, drawn by hand',
      },
      cap: {
        id: 'Canting cap, biasanya dari tembaga, dicelup ke malam lalu dicapkan',
        en: 'A canting cap, usually of copper, dipped in wax and stamped',
      },
      kombinasi: {
        id: 'Canting cap dan canting tulis pada kain yang sama',
        en: 'Both the stamp and the drawing canting, on one cloth',
      },
      printing: {
        id: 'Mesin cetak atau kasa sablon, langsung dengan warna',
        en: 'A printing machine or a screen, straight with colour',
      },
    },
  },
  {
    slug: 'malam',
    question: { id: 'Memakai malam panas?', en: 'Hot wax?' },
    answers: {
      tulis: YES,
      cap: { id: 'Ya, sekitar 60–70 °C', en: 'Yes, at about 60–70 °C' },
      kombinasi: YES,
      printing: { id: 'Tidak', en: 'No' },
    },
  },
  {
    slug: 'belakang',
    question: { id: 'Sisi belakang', en: 'The back' },
    answers: {
      tulis: THROUGH,
      cap: THROUGH,
      kombinasi: THROUGH,
      printing: { id: 'Pucat', en: 'Pale' },
    },
  },
  {
    slug: 'bau',
    question: { id: 'Bau', en: 'Smell' },
    answers: {
      tulis: SMELLS,
      cap: SMELLS,
      kombinasi: SMELLS,
      printing: { id: 'Tidak berbau malam', en: 'No smell of malam' },
    },
  },
  {
    slug: 'ulangan',
    question: { id: 'Corak yang berulang', en: 'Where the pattern repeats' },
    answers: {
      tulis: {
        id: 'Tidak persis sama dari satu bunga ke bunga berikutnya',
        en: 'Each flower differs a little from the next',
      },
      cap: { id: 'Berulang seukuran cap', en: 'It repeats at the size of the stamp' },
      kombinasi: {
        id: 'Bagian yang dicap serupa, bagian yang ditulis berbeda-beda',
        en: 'Stamped parts match, drawn parts vary',
      },
      printing: {
        id: 'Bukan pegangan: lihat sisi belakangnya',
        en: 'No clue: look at the back instead',
      },
    },
  },
  {
    slug: 'sni',
    question: { id: 'Menurut SNI 0239:2014', en: 'Under SNI 0239:2014' },
    answers: {
      tulis: IS_BATIK,
      cap: IS_BATIK,
      kombinasi: IS_BATIK,
      printing: {
        id: 'Bukan batik: tekstil bermotif batik. Boleh dijual, asalkan disebut apa adanya',
        en: 'Not batik: textile with a batik pattern. It may be sold under its own name',
      },
    },
  },
  {
    slug: 'batikmark',
    question: { id: 'Label Batikmark', en: 'Batikmark label' },
    answers: {
      tulis: { id: 'Dapat, benang emas', en: 'Possible, with gold thread' },
      cap: { id: 'Dapat, benang putih', en: 'Possible, with white thread' },
      kombinasi: { id: 'Dapat, benang perak', en: 'Possible, with silver thread' },
      printing: { id: 'Tidak dapat', en: 'Not possible' },
    },
  },
  {
    slug: 'standar',
    question: { id: 'Sertifikat SNI produk', en: 'SNI product certificate' },
    answers: {
      tulis: { id: 'SNI 8302', en: 'SNI 8302' },
      cap: { id: 'SNI 8303', en: 'SNI 8303' },
      kombinasi: { id: 'SNI 8304', en: 'SNI 8304' },
      printing: { id: 'Tidak dapat', en: 'Not possible' },
    },
  },
] as const satisfies readonly ComparisonRow[];
