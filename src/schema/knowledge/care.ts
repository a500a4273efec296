import type { Text } from '../../i18n/locale.ts';
import type { DYES } from '../vocabularies.ts';
import type { SlugOf } from '../vocabulary.ts';

/** What cloth of one kind of dye asks for. */
export interface CareAdvice {
  /** Why it is cared for so, in one sentence. */
  readonly why: Text;
  readonly washing: readonly Text[];
}

const APART = {
  id: 'Cuci terpisah, lebih-lebih pada pencucian pertama: sisa warna dapat luntur.',
  en: 'Wash it by itself, above all the first few times: spare dye may run.',
};
const COLD = {
  id: 'Pakai air dingin, kucek pelan dengan tangan, jangan direndam lama dan jangan diperas keras.',
  en: 'Use cold water, wash gently by hand, do not soak it for long and do not wring it hard.',
};
const LERAK = {
  id: 'Pakai lerak, buah yang berbusa. Jangan pakai deterjen: warna alam memudar karenanya.',
  en: 'Use lerak (soapnut). Do not use detergent: natural dye fades with it.',
};
const BLEACH = {
  id: 'Jangan pakai pemutih.',
  en: 'Do not use bleach.',
};

/** Washing by kind of dye. That detergent fades natural dye is sourced; the rest is general advice. */
export const CARE_BY_DYE = {
  alam: {
    why: {
      id: 'Warna dari tumbuhan lebih peka terhadap sabun dan cahaya.',
      en: 'Colours from plants are more easily harmed by soap and light.',
    },
    washing: [LERAK, APART, COLD, BLEACH],
  },
  sintetis: {
    why: {
      id: 'Warna buatan umumnya lebih tahan cuci, tetapi tetap perlu sabun yang lembut.',
      en: 'Synthetic colours commonly stand more washing, but still want a gentle soap.',
    },
    washing: [
      APART,
      COLD,
      {
        id: 'Pakai lerak, atau sedikit sabun lembut yang sudah dilarutkan.',
        en: 'Use lerak (soapnut), or a little gentle soap that has been dissolved first.',
      },
      BLEACH,
    ],
  },
  campuran: {
    why: {
      id: 'Bagian yang berwarna alam menentukan: rawat seperti kain berpewarna alam.',
      en: 'The natural colours decide: treat it like naturally dyed cloth.',
    },
    washing: [LERAK, APART, COLD, BLEACH],
  },
} as const satisfies Record<SlugOf<typeof DYES>, CareAdvice>;

/** What holds for every dye, after washing. */
export const CARE_FOR_ALL = [
  {
    slug: 'menjemur',
    title: { id: 'Menjemur', en: 'Drying' },
    advice: [
      {
        id: 'Jemur di tempat teduh dan berangin, dengan sisi dalam di luar.',
        en: 'Dry it in the shade, in moving air, inside out.',
      },
      {
        id: 'Bentangkan lebar supaya tidak ada bekas lipatan.',
        en: 'Spread it wide so that no fold marks it.',
      },
    ],
  },
  {
    slug: 'menyetrika',
    title: { id: 'Menyetrika', en: 'Ironing' },
    advice: [
      {
        id: 'Setrika sisi dalamnya dengan panas sedang, atau alasi dengan kain lain.',
        en: 'Iron the inside at medium heat, or lay another cloth between.',
      },
      {
        id: 'Jangan semprotkan pewangi langsung pada kain.',
        en: 'Do not spray scent straight onto the cloth.',
      },
    ],
  },
  {
    slug: 'menyimpan',
    title: { id: 'Menyimpan', en: 'Storing' },
    advice: [
      {
        id: 'Simpan di tempat kering dan gelap, dibungkus kain atau kertas, bukan plastik.',
        en: 'Keep it dry and dark, wrapped in cloth or paper rather than plastic.',
      },
      {
        id: 'Angin-anginkan dan ubah lipatannya sekali waktu.',
        en: 'Air it now and then, and fold it along new lines.',
      },
    ],
  },
] as const satisfies readonly {
  readonly slug: string;
  readonly title: Text;
  readonly advice: readonly Text[];
}[];
