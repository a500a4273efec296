/** Words from which fictional content is put together. No name here is that of a business. */

export const MAKER_FIRST = [
  'Sekar',
  'Canting',
  'Lintang',
  'Gapura',
  'Telaga',
  'Rawa',
  'Muara',
  'Pelita',
  'Kencana',
  'Wening',
  'Arum',
  'Pawana',
  'Samodra',
  'Laras',
  'Rona',
  'Cempaka',
  'Kenanga',
  'Melur',
] as const;

export const MAKER_SECOND = [
  'Jingga',
  'Kidul',
  'Pesisir',
  'Biru',
  'Senja',
  'Wetan',
  'Lestari',
  'Makmur',
  'Sentosa',
  'Mulya',
  'Kulon',
  'Utama',
  'Abadi',
  'Nusa',
  'Baru',
  'Rahayu',
  'Mandiri',
  'Jaya',
] as const;

export const COLOURS = [
  ['biru', 'blue'],
  ['merah', 'red'],
  ['cokelat soga', 'soga brown'],
  ['hijau', 'green'],
  ['ungu', 'purple'],
  ['hitam', 'black'],
  ['kuning', 'yellow'],
  ['telur asin', 'pale turquoise'],
] as const;

/** Sentences of a story, in pairs of the two languages. */
export const SENTENCES = [
  ['Bengkel ini menempati bagian belakang rumah.', 'The workshop takes up the back of the house.'],
  ['Empat orang bekerja dari pagi sampai asar.', 'Four people work from morning to mid-afternoon.'],
  ['Malam dibeli sekali sebulan dan diolah lagi.', 'Wax is bought once a month and used again.'],
  [
    'Kain dijemur di tempat teduh supaya warnanya rata.',
    'Cloth dries in the shade, so that its colour is even.',
  ],
  [
    'Air bilasan mengalir ke bak pengendap bersama.',
    'Rinsing water runs into a shared settling tank.',
  ],
  [
    'Pesanan seragam dikerjakan di luar musim ramai.',
    'Orders for uniforms are made out of season.',
  ],
  [
    'Cap tembaga tertua di rak ini berumur tiga puluh tahun.',
    'The oldest copper stamp on the shelf is thirty years old.',
  ],
  [
    'Pengunjung boleh mencoba sendiri di kain kecil.',
    'Visitors may try for themselves on a small cloth.',
  ],
  [
    'Isen dikerjakan paling akhir, dengan canting terkecil.',
    'The fillings come last, with the smallest canting.',
  ],
  [
    'Yang rusak dijadikan tas dan sarung bantal.',
    'What went wrong becomes bags and cushion covers.',
  ],
] as const;

export const OBSERVED = [
  [
    'Meja cap cepat lapuk',
    'The stamping table rots soon',
    'Meja dilapisi seng',
    'The table is covered with zinc',
  ],
  [
    'Kompor boros gas',
    'The stove wastes gas',
    'Kompor diberi selubung tanah liat',
    'The stove got a jacket of clay',
  ],
  [
    'Warna tidak rata',
    'Colour comes out uneven',
    'Bak celup diperpanjang',
    'The dye vat was made longer',
  ],
  [
    'Perca menumpuk',
    'Offcuts pile up',
    'Perca disusun menurut warna',
    'Offcuts are sorted by colour',
  ],
] as const;
