import type { Text } from '../i18n/locale.ts';

/** The phrases for the files of a city, `content/city/`. */
export const CITY_PHRASES = {
  'city-file-missing': {
    id: 'Berkas {path} tidak ada. Salin dari folder isi kota lain, lalu sesuaikan.',
    en: 'The file {path} does not exist. Copy it from the content of another city and change it.',
  },
  'city-key': {
    id: '"{key}" tidak dapat menjadi kunci. Pakai huruf kecil, angka, dan tanda hubung.',
    en: '"{key}" cannot be a key. Use lower-case letters, digits and hyphens.',
  },
  'city-empty': {
    id: 'Teks ini kosong. Tulis kata-katanya dalam bahasa ini.',
    en: 'This text is empty. Write the words in this language.',
  },
  colour: {
    id: '"{value}" bukan warna. Tulis seperti ’#1e2f6e’: tanda # dan enam angka heksadesimal huruf kecil.',
    en: '"{value}" is no colour. Write it like ’#1e2f6e’: a # and six hexadecimal digits in lower case.',
  },
  contrast: {
    id: '{text} di atas {ground} sulit dibaca: kontrasnya {ratio} : 1, paling kecil {needed} : 1. Gelapkan salah satu atau terangkan yang lain.',
    en: '{text} on {ground} is hard to read: its contrast is {ratio}:1, and the least is {needed}:1. Darken one of them or lighten the other.',
  },
  'tint-contrast': {
    id: 'Angka di peta sulit dibaca di atas {tint} (tema {theme}): kontrasnya {ratio} : 1, paling kecil {needed} : 1. Pilih warna yang tidak terlalu gelap dan tidak terlalu terang.',
    en: 'The numbers on the map are hard to read on {tint} (theme {theme}): the contrast is {ratio}:1, and the least is {needed}:1. Choose a colour neither too dark nor too light.',
  },
  'area-code': {
    id: 'Kode kelurahan {code} tidak diawali kode kecamatannya, {district}. Perbaiki kodenya atau pindahkan kelurahannya.',
    en: 'The code {code} does not begin with that of its kecamatan, {district}. Correct the code or move the kelurahan.',
  },
  'map-points': {
    id: 'Peta memerlukan paling sedikit tiga kelurahan, bukan {count}. Tambahkan kelurahannya.',
    en: 'The map needs at least three kelurahan, not {count}. Add them.',
  },
  'printed-words': {
    id: 'Teknik {technique} adalah kain cetak. Tambahkan printed: apa yang dikatakan tentang kain cetak (title, text, book).',
    en: 'The technique {technique} prints cloth. Add printed: what is said of printed cloth (title, text, book).',
  },
  'one-mixture': {
    id: 'Tandai tepat satu pewarna dengan mixture: true, untuk kain yang memakai beberapa jenis; sekarang ada {count}.',
    en: 'Mark exactly one dye with mixture: true, for cloth that carries several kinds; now there are {count}.',
  },
  'answer-missing': {
    id: 'Jawaban untuk teknik {technique} belum ada. Tambahkan, atau hapus tekniknya dari perbandingan.',
    en: 'The answer for the technique {technique} is missing. Add it, or leave the technique out of the comparison.',
  },
  'certificate-national': {
    id: 'Sertifikat {name} berlaku nasional dan sudah dijelaskan oleh katalog. Tulis national.',
    en: 'The certificate {name} is national and the catalogue explains it already. Write national.',
  },
  'certificate-own': {
    id: 'Sertifikat {name} tidak dikenal secara nasional. Jelaskan di sini, atau pilih salah satu: {options}.',
    en: 'No national certificate is called {name}. Explain it here, or choose one of: {options}.',
  },
} as const satisfies Record<string, Text>;
