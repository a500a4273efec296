import { WORDS } from '#city';
import type { Locale } from './locale.ts';

/** What a city whose crafts include printed cloth says of it. */
const printed = (locale: Locale) => (WORDS.printed ? ` ${WORDS.printed.book[locale]}` : '');

const bookId = {
  title: 'Katalog UKM Binaan',
  lead: WORDS.catalogueLead.id,
  edition: 'Keadaan {date}',
  counted: '{ukm} usaha · {products} produk',
  aboutTitle: 'Tentang katalog ini',
  howTitle: 'Cara membaca',
  how: `Kode di tiap halaman menuju profil usaha itu: keterangan terbaru, semua produknya, dan cara menghubunginya. Harga dan ketersediaan menurut tanggal terbit; pastikan kepada pembuatnya.${printed('id')}`,
  samples:
    'Usaha bertanda “Contoh” adalah rekaan: menunjukkan seperti apa katalog ini bila sudah terisi.',
  online: 'Katalog lengkap',
  contents: 'Daftar isi',
  indexTechnique: 'Indeks menurut teknik',
  indexArea: 'Indeks menurut kecamatan',
  noTechnique: 'Kerajinan lain',
  noArea: 'Kecamatan belum tercatat',
  techniques: 'Teknik',
  crafts: 'Dibuat',
  motifs: 'Motif',
  hours: 'Buka',
  phone: 'Telepon',
  ships: 'Kirim',
  certificates: 'Sertifikat',
  certificate: '{title} · {number}',
  validUntil: '{title} · {number} · berlaku sampai {date}',
  products: 'Produk',
  moreProducts: 'dan {count} produk lain di profilnya',
  visits: WORDS.study.id,
  visit: '{title}: {min}–{max} orang, {price}',
  more: 'Selengkapnya',
  noDetails: 'Keterangan usaha ini masih dilengkapi. Lihat profilnya untuk yang terbaru.',
  cardLead: 'Pindai untuk melihat karya, jam buka, dan cara menghubungi',
  cardFoot: 'UKM binaan {organisation}',
} as const;

/** What the printed catalogue and the cards for shop windows say. */
export type BookStrings = Readonly<Record<keyof typeof bookId, string>>;

const bookEn: BookStrings = {
  title: 'Catalogue of Assisted Businesses',
  lead: WORDS.catalogueLead.en,
  edition: 'As of {date}',
  counted: '{ukm} businesses · {products} products',
  aboutTitle: 'About this catalogue',
  howTitle: 'How to read it',
  how: `The code on each page leads to the profile of that business: the latest facts, all its products, and how to reach it. Prices and availability are those of the day of issue; check with the maker.${printed('en')}`,
  samples:
    'Businesses marked “Sample” are fictional: they show what this catalogue looks like once it is filled.',
  online: 'The whole catalogue',
  contents: 'Contents',
  indexTechnique: 'Index by technique',
  indexArea: 'Index by kecamatan',
  noTechnique: 'Other crafts',
  noArea: 'Kecamatan not recorded yet',
  techniques: 'Techniques',
  crafts: 'Makes',
  motifs: 'Motifs',
  hours: 'Open',
  phone: 'Phone',
  ships: 'Ships',
  certificates: 'Certificates',
  certificate: '{title} · {number}',
  validUntil: '{title} · {number} · valid until {date}',
  products: 'Products',
  moreProducts: 'and {count} more products on its profile',
  visits: WORDS.study.en,
  visit: '{title}: {min}–{max} people, {price}',
  more: 'More',
  noDetails: 'The facts of this business are still being gathered. Its profile has the latest.',
  cardLead: 'Scan to see the work, the opening hours and how to get in touch',
  cardFoot: 'Assisted by {organisation}',
};

const STRINGS: Readonly<Record<Locale, BookStrings>> = { id: bookId, en: bookEn };

/** The words of the printed catalogue in a language. */
export function bookStringsOf(locale: Locale): BookStrings {
  return STRINGS[locale];
}
