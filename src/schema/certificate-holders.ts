import type { Vocabulary } from './vocabulary.ts';

/** Who can hold a certificate. */
export const CERTIFICATE_HOLDERS = {
  business: { id: 'Usaha', en: 'The business' },
  person: { id: 'Perorangan', en: 'A person' },
  product: { id: 'Produk', en: 'A product' },
  group: { id: 'Kelompok', en: 'A group' },
} as const satisfies Vocabulary;
