import type { Vocabulary } from './vocabulary.ts';

export { CERTIFICATE_HOLDERS } from './certificate-holders.ts';
export {
  BATIK_CERTIFICATES,
  CERTIFICATE_TYPES,
  CHANNELS,
  CRAFTS,
  DYED_SECTORS,
  DYES,
  FABRICS,
  LAYOUTS,
  PRINTED_TECHNIQUES,
  PRODUCT_TYPES,
  SECTORS,
  TECHNIQUES,
  WASTE_TREATMENTS,
} from '#city';

/**
 * Closed lists of the catalogue. A term may be added; a slug is never changed. The lists that differ
 * from city to city stand in its own files (`content/city/`).
 */

export const PAYMENTS = {
  cash: { id: 'Tunai', en: 'Cash' },
  transfer: { id: 'Transfer bank', en: 'Bank transfer' },
  qris: { id: 'QRIS', en: 'QRIS' },
  cod: { id: 'Bayar di tempat', en: 'Cash on delivery' },
} as const satisfies Vocabulary;

export const SHIPPING = {
  local: { id: 'Dalam kota', en: 'Within the city' },
  national: { id: 'Seluruh Indonesia', en: 'All of Indonesia' },
  international: { id: 'Luar negeri', en: 'Abroad' },
} as const satisfies Vocabulary;

export const CONSENT_SCOPES = {
  'owner-name': { id: 'Nama pemilik', en: "Owner's name" },
  whatsapp: { id: 'Nomor WhatsApp', en: 'WhatsApp number' },
  phone: { id: 'Nomor telepon', en: 'Phone number' },
  email: { id: 'Alamat surel', en: 'E-mail address' },
  'street-address': { id: 'Alamat jalan', en: 'Street address' },
  'map-point': { id: 'Titik di peta', en: 'Point on the map' },
  social: { id: 'Akun media sosial dan lokapasar', en: 'Social media and marketplace accounts' },
  photos: { id: 'Foto yang menampilkan orang', en: 'Photos that show people' },
} as const satisfies Vocabulary;

export const CONSENT_METHODS = {
  written: { id: 'Tertulis', en: 'In writing' },
  electronic: { id: 'Elektronik', en: 'Electronically' },
} as const satisfies Vocabulary;

export const STATUSES = {
  published: { id: 'Terbit', en: 'Published' },
  draft: { id: 'Draf', en: 'Draft' },
  archived: { id: 'Diarsipkan', en: 'Archived' },
} as const satisfies Vocabulary;

export const PRICE_KINDS = {
  fixed: { id: 'Harga tetap', en: 'Fixed price' },
  from: { id: 'Mulai dari', en: 'Starting from' },
  ask: { id: 'Tanya harga', en: 'Ask for the price' },
} as const satisfies Vocabulary;

export const AVAILABILITIES = {
  ready: { id: 'Siap kirim', en: 'Ready to ship' },
  'made-to-order': { id: 'Dibuat sesuai pesanan', en: 'Made to order' },
  'one-of-a-kind': { id: 'Hanya satu', en: 'One of a kind' },
  sold: { id: 'Terjual', en: 'Sold' },
} as const satisfies Vocabulary;

/** Clothing sizes a maker may offer. */
export const APPAREL_SIZES = {
  S: { id: 'S', en: 'S' },
  M: { id: 'M', en: 'M' },
  L: { id: 'L', en: 'L' },
  XL: { id: 'XL', en: 'XL' },
  XXL: { id: 'XXL', en: 'XXL' },
  XXXL: { id: 'XXXL', en: 'XXXL' },
  'all-size': { id: 'Semua ukuran', en: 'One size' },
} as const satisfies Vocabulary;
