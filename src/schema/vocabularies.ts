import type { Vocabulary } from './vocabulary.ts';

/** Closed lists of the catalogue. A term may be added; a slug is never changed. */

export const SECTORS = {
  batik: { id: 'Batik', en: 'Batik' },
  craft: { id: 'Kerajinan', en: 'Craft' },
} as const satisfies Vocabulary;

export const TECHNIQUES = {
  tulis: { id: 'Batik tulis', en: 'Hand-drawn batik' },
  cap: { id: 'Batik cap', en: 'Stamped batik' },
  kombinasi: { id: 'Batik kombinasi tulis dan cap', en: 'Combined drawn and stamped batik' },
  colet: { id: 'Colet', en: 'Brush colouring (colet)' },
  ciprat: { id: 'Batik ciprat', en: 'Splattered batik' },
  lukis: { id: 'Batik lukis', en: 'Painted batik' },
  'sablon-malam': { id: 'Sablon malam', en: 'Wax screen print' },
  printing: { id: 'Tekstil bermotif batik (printing)', en: 'Batik-patterned printed textile' },
  jumputan: { id: 'Jumputan (celup ikat)', en: 'Tie-dye (jumputan)' },
  ecoprint: { id: 'Ecoprint', en: 'Ecoprint (leaf print)' },
  'tenun-atbm': { id: 'Tenun ATBM', en: 'Hand-loom weaving (ATBM)' },
  anyam: { id: 'Anyaman', en: 'Plaiting' },
  sulam: { id: 'Sulam', en: 'Embroidery' },
  rajut: { id: 'Rajut', en: 'Knitting and crochet' },
  perca: { id: 'Perca', en: 'Patchwork' },
  lainnya: { id: 'Teknik lain', en: 'Other technique' },
} as const satisfies Vocabulary;

/** Techniques that put a batik pattern on cloth without hot wax drawn or stamped: not batik (SNI 0239:2014). */
export const PRINTED_TECHNIQUES = [
  'printing',
  'sablon-malam',
] as const satisfies readonly (keyof typeof TECHNIQUES)[];

export const CRAFTS = {
  batik: { id: 'Batik', en: 'Batik' },
  'fesyen-batik': { id: 'Fesyen batik', en: 'Batik fashion' },
  'tenun-atbm': { id: 'Tenun ATBM', en: 'Hand-loom weaving' },
  'serat-alam': { id: 'Kerajinan serat alam', en: 'Natural-fibre craft' },
  'canting-cap': { id: 'Pembuat canting cap', en: 'Batik stamp making' },
  'perca-daur-ulang': { id: 'Perca dan daur ulang', en: 'Patchwork and upcycling' },
  'sulam-bordir': { id: 'Sulam dan bordir', en: 'Embroidery' },
  rajut: { id: 'Rajut', en: 'Knitting and crochet' },
  aksesori: { id: 'Aksesori', en: 'Accessories' },
  suvenir: { id: 'Suvenir', en: 'Souvenirs' },
  lainnya: { id: 'Kerajinan lain', en: 'Other craft' },
} as const satisfies Vocabulary;

export const DYES = {
  alam: { id: 'Pewarna alam', en: 'Natural dyes' },
  sintetis: { id: 'Pewarna sintetis', en: 'Synthetic dyes' },
  campuran: { id: 'Pewarna alam dan sintetis', en: 'Natural and synthetic dyes' },
} as const satisfies Vocabulary;

export const FABRICS = {
  'mori-primissima': { id: 'Mori primissima', en: 'Primissima cotton (finest mori)' },
  'mori-prima': { id: 'Mori prima', en: 'Prima cotton (fine mori)' },
  'mori-biru': { id: 'Mori biru', en: 'Mori biru cotton (medium)' },
  belacu: { id: 'Belacu', en: 'Unbleached calico' },
  katun: { id: 'Katun', en: 'Cotton' },
  sutra: { id: 'Sutra', en: 'Silk' },
  rayon: { id: 'Rayon', en: 'Rayon' },
  dobi: { id: 'Dobi', en: 'Dobby weave' },
  'tenun-atbm': { id: 'Tenun ATBM', en: 'Hand-loomed cloth' },
  paris: { id: 'Paris', en: 'Voile (paris)' },
  linen: { id: 'Linen', en: 'Linen' },
  lainnya: { id: 'Bahan lain', en: 'Other material' },
} as const satisfies Vocabulary;

export const PRODUCT_TYPES = {
  'kain-panjang': { id: 'Kain panjang', en: 'Long cloth' },
  sarung: { id: 'Sarung', en: 'Sarong' },
  selendang: { id: 'Selendang', en: 'Shawl' },
  'bahan-kemeja': { id: 'Bahan kemeja', en: 'Shirt length' },
  kemeja: { id: 'Kemeja', en: 'Shirt' },
  blus: { id: 'Blus', en: 'Blouse' },
  dress: { id: 'Gaun', en: 'Dress' },
  daster: { id: 'Daster', en: 'House dress' },
  outer: { id: 'Outer', en: 'Outerwear' },
  'kain-set': { id: 'Set kain', en: 'Cloth set' },
  syal: { id: 'Syal', en: 'Scarf' },
  udeng: { id: 'Udeng', en: 'Head cloth (udeng)' },
  tas: { id: 'Tas', en: 'Bag' },
  dompet: { id: 'Dompet', en: 'Wallet' },
  'sepatu-sandal': { id: 'Sepatu dan sandal', en: 'Shoes and sandals' },
  'sarung-bantal': { id: 'Sarung bantal', en: 'Cushion cover' },
  sprei: { id: 'Seprai', en: 'Bed linen' },
  gorden: { id: 'Gorden', en: 'Curtain' },
  taplak: { id: 'Taplak meja', en: 'Tablecloth' },
  'hiasan-dinding': { id: 'Hiasan dinding', en: 'Wall hanging' },
  suvenir: { id: 'Suvenir', en: 'Souvenir' },
  aksesori: { id: 'Aksesori', en: 'Accessory' },
  canting: { id: 'Canting', en: 'Canting (wax tool)' },
  lainnya: { id: 'Produk lain', en: 'Other product' },
} as const satisfies Vocabulary;

export const CERTIFICATE_TYPES = {
  batikmark: { id: 'Batikmark', en: 'Batikmark' },
  sni: { id: 'SNI', en: 'SNI (national standard)' },
  'label-batik-pekalongan': { id: 'Label Batik Pekalongan', en: 'Batik Pekalongan label' },
  'ig-sarung': {
    id: 'Indikasi Geografis Sarung Batik Pekalongan',
    en: 'Geographical indication: Sarung Batik Pekalongan',
  },
  merek: { id: 'Merek terdaftar', en: 'Registered trademark' },
  'hak-cipta-motif': { id: 'Pencatatan ciptaan motif', en: 'Recorded copyright of a motif' },
  'desain-industri': { id: 'Desain industri', en: 'Industrial design' },
  bnsp: { id: 'Sertifikat kompetensi BNSP', en: 'BNSP competence certificate' },
  nib: { id: 'NIB (Nomor Induk Berusaha)', en: 'NIB (business registration)' },
  halal: { id: 'Sertifikat halal', en: 'Halal certificate' },
  'tkdn-ik': { id: 'TKDN Industri Kecil', en: 'TKDN-IK (local content)' },
  upakarti: { id: 'Upakarti', en: 'Upakarti award' },
  'wcc-aoe': { id: 'WCC Award of Excellence', en: 'WCC Award of Excellence' },
  'oeko-tex': { id: 'OEKO-TEX Standard 100', en: 'OEKO-TEX Standard 100' },
  wfto: { id: 'WFTO (perdagangan adil)', en: 'WFTO fair trade' },
  'iso-9001': { id: 'ISO 9001', en: 'ISO 9001' },
  other: { id: 'Sertifikat lain', en: 'Other certificate' },
} as const satisfies Vocabulary;

/** Certificates that speak of batik alone, whoever holds them. */
export const BATIK_CERTIFICATES = [
  'batikmark',
  'sni',
  'label-batik-pekalongan',
  'ig-sarung',
] as const satisfies readonly (keyof typeof CERTIFICATE_TYPES)[];

export const CERTIFICATE_HOLDERS = {
  business: { id: 'Usaha', en: 'The business' },
  person: { id: 'Perorangan', en: 'A person' },
  product: { id: 'Produk', en: 'A product' },
  group: { id: 'Kelompok', en: 'A group' },
} as const satisfies Vocabulary;

export const CHANNELS = {
  'galeri-dekranasda': { id: 'Galeri Dekranasda', en: 'Dekranasda gallery' },
  showroom: { id: 'Ruang pamer sendiri', en: 'Own showroom' },
  'pasar-grosir-setono': { id: 'Pasar Grosir Setono', en: 'Setono wholesale market' },
  pameran: { id: 'Pameran', en: 'Exhibitions' },
  marketplace: { id: 'Lokapasar', en: 'Online marketplaces' },
  medsos: { id: 'Media sosial', en: 'Social media' },
  whatsapp: { id: 'WhatsApp', en: 'WhatsApp' },
  reseller: { id: 'Penjual ulang', en: 'Resellers' },
  ekspor: { id: 'Ekspor', en: 'Export' },
  'e-katalog': { id: 'E-Katalog pemerintah', en: 'Government e-catalogue' },
} as const satisfies Vocabulary;

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

export const WASTE_TREATMENTS = {
  shared: { id: 'Lewat IPAL komunal', en: 'Through a shared treatment plant' },
  own: { id: 'Lewat IPAL sendiri', en: 'Through its own treatment plant' },
  none: { id: 'Belum diolah', en: 'Not yet treated' },
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

export const LAYOUTS = {
  sarung: { id: 'Sarung', en: 'Sarong' },
  'kain-panjang': { id: 'Kain panjang', en: 'Long cloth' },
  'pagi-sore': { id: 'Pagi-sore', en: 'Pagi-sore (two designs in one cloth)' },
  lembaran: { id: 'Lembaran berulang', en: 'Repeating length' },
  tumpal: { id: 'Tumpal', en: 'Tumpal' },
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
