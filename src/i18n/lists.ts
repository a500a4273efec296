import type { ListKey } from '../catalogue/lists/definition.ts';
import type { Locale } from './locale.ts';

/** What a list that can be filtered says, for businesses and for products. */
export interface ListStrings {
  readonly one: string;
  readonly count: string;
  readonly countOf: string;
  readonly none: string;
  readonly dropOne: string;
  readonly dropAll: string;
  readonly more: string;
}

const id = (things: string): ListStrings => ({
  one: `1 ${things}`,
  count: `{count} ${things}`,
  countOf: `{count} dari {total} ${things}`,
  none: `Tidak ada ${things} yang cocok dengan semua pilihan.`,
  dropOne: `Tanpa "{choice}" ada {count} ${things}.`,
  dropAll: `Hapus semua saringan untuk melihat {count} ${things}.`,
  more: `Tampilkan {count} ${things} lagi`,
});

const en = (one: string, many: string): ListStrings => ({
  one: `1 ${one}`,
  count: `{count} ${many}`,
  countOf: `{count} of {total} ${many}`,
  none: `No ${one} fits all the choices.`,
  dropOne: 'Without “{choice}” there are {count}.',
  dropAll: `Clear all filters to see {count} ${many}.`,
  more: `Show {count} more`,
});

const STRINGS: Readonly<Record<ListKey, Readonly<Record<Locale, ListStrings>>>> = {
  ukm: { id: id('usaha'), en: en('business', 'businesses') },
  products: { id: id('produk'), en: en('product', 'products') },
};

/** The words of a list in a language. */
export function listStrings(list: ListKey, locale: Locale): ListStrings {
  return STRINGS[list][locale];
}

/** What the price filter and unknown choices say, in the same list everywhere. */
export const FILTER_STRINGS = {
  id: {
    price: 'Harga',
    min: 'Paling murah',
    max: 'Paling mahal',
    upTo: '≤ {amount}',
    badAmount: 'Tulis jumlah rupiah, misalnya 250.000.',
    unknown: 'Pilihan ini tidak dikenal dan dilewati: {values}.',
    failed: 'Daftar tidak dapat dimuat. Periksa sambungan, lalu coba lagi.',
    anyone: 'Semua pembuat',
    several: '{count} pembuat dipilih',
  },
  en: {
    price: 'Price',
    min: 'From',
    max: 'Up to',
    upTo: '≤ {amount}',
    badAmount: 'Write an amount in rupiah, such as 250,000.',
    unknown: 'These choices are not known and were passed over: {values}.',
    failed: 'The list could not be loaded. Check the connection and try again.',
    anyone: 'All makers',
    several: '{count} makers chosen',
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;
