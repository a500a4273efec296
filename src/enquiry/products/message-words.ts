import type { Locale } from '../../i18n/locale.ts';

/** What the message about products says, in both languages. */
export interface ProductMessageWords {
  /** `maker` is absent where the message goes to the organisation. */
  readonly hello: (maker: string | undefined, organisation: string) => string;
  readonly ask: (maker: string, organisation: string) => string;
  readonly pieces: (count: number) => string;
  readonly sold: string;
  readonly total: (amount: string) => string;
  readonly note: string;
  readonly question: string;
  readonly passOn: (maker: string) => string;
  readonly thanks: string;
}

export const PRODUCT_MESSAGE_WORDS: Readonly<Record<Locale, ProductMessageWords>> = {
  id: {
    hello: (maker, organisation) => `Selamat pagi, ${maker ?? organisation}.`,
    ask: (maker, organisation) =>
      `Saya ingin bertanya tentang produk ${maker} di katalog ${organisation}:`,
    pieces: (count) => `${count} buah`,
    sold: 'terjual; apakah ada yang serupa?',
    total: (amount) => `Jumlah harga menurut katalog, tanpa ongkos kirim: ${amount}`,
    note: 'Catatan:',
    question: 'Apakah tersedia, berapa harga dan ongkos kirimnya, dan kapan dapat dikirim?',
    passOn: (maker) => `Mohon bantuan untuk meneruskan pertanyaan ini kepada ${maker}.`,
    thanks: 'Terima kasih.',
  },
  en: {
    hello: (maker, organisation) => `Good morning, ${maker ?? organisation}.`,
    ask: (maker, organisation) =>
      `I would like to ask about products of ${maker} in the catalogue of ${organisation}:`,
    pieces: (count) => (count === 1 ? '1 piece' : `${count} pieces`),
    sold: 'sold; is there something similar?',
    total: (amount) => `Total as in the catalogue, without shipping: ${amount}`,
    note: 'Note:',
    question:
      'Are they available, what do they and the shipping cost, and when could you send them?',
    passOn: (maker) => `Please help pass this question on to ${maker}.`,
    thanks: 'Thank you.',
  },
};
