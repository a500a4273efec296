import type { Locale, Text } from '../i18n/locale.ts';
import { CITY_PHRASES } from './messages-city.ts';
import { MONITORING_PHRASES } from './messages-monitoring.ts';

/**
 * One phrase for each constraint: what is wrong and what to do. The check, the CMS and the build
 * all say it with these words. `{name}` is filled from the problem's parameters.
 */
export const PHRASES = {
  required: {
    id: 'Wajib diisi. Tulis {label}.',
    en: 'This is required. Write {label}.',
  },
  'unknown-key': {
    id: 'Kunci "{key}" tidak dikenal. {suggestion}',
    en: 'The key "{key}" is not known. {suggestion}',
  },
  'wrong-type': {
    id: 'Isinya harus berupa {expected}, bukan {received}. Perbaiki penulisannya.',
    en: 'This must be {expected}, not {received}. Correct how it is written.',
  },
  'not-in-list': {
    id: '"{value}" tidak ada dalam daftar. Pilih salah satu: {options}.',
    en: '"{value}" is not in the list. Choose one of: {options}.',
  },
  'too-long': {
    id: 'Terlalu panjang: {length} karakter, paling banyak {max}. Ringkaskan.',
    en: 'Too long: {length} characters, at most {max}. Shorten it.',
  },
  'too-small': {
    id: 'Angka terlalu kecil: {value}. Paling kecil {min}.',
    en: 'The number is too small: {value}. The least is {min}.',
  },
  'too-big': {
    id: 'Angka terlalu besar: {value}. Paling besar {max}.',
    en: 'The number is too large: {value}. The most is {max}.',
  },
  'not-whole': {
    id: 'Harus bilangan bulat tanpa koma atau titik, misalnya 150000.',
    en: 'Write a whole number without commas or dots, such as 150000.',
  },
  'too-few-items': {
    id: 'Pilih atau isi paling sedikit {min}.',
    en: 'Choose or write at least {min}.',
  },
  'too-many-items': {
    id: 'Terlalu banyak: paling banyak {max}. Hapus sebagian.',
    en: 'Too many: at most {max}. Remove some.',
  },
  date: {
    id: 'Tanggal tidak ada di kalender atau salah tulis. Tulis TTTT-BB-HH, misalnya 2026-05-17.',
    en: 'That day does not exist or is written wrongly. Write YYYY-MM-DD, such as 2026-05-17.',
  },
  time: {
    id: 'Jam salah tulis. Tulis JJ:MM antara 00:00 dan 23:59, misalnya 08:30.',
    en: 'The time is written wrongly. Write HH:MM between 00:00 and 23:59, such as 08:30.',
  },
  'phone-letters': {
    id: 'Nomor telepon hanya boleh berisi angka, spasi, dan tanda + atau -. Hapus huruf dan tanda lain.',
    en: 'A phone number holds only digits, spaces, + and -. Remove letters and other signs.',
  },
  'phone-zero': {
    id: 'Nomor ini kehilangan angka 0 di depan. Tulis lengkap, misalnya "0812…".',
    en: 'This number has lost its leading 0. Write it whole, such as "0812…".',
  },
  phone: {
    id: 'Nomor telepon tidak lengkap atau terlalu panjang. Tulis seperti 0285-123456 atau +62 812-….',
    en: 'The phone number is too short or too long. Write it like 0285-123456 or +62 812-….',
  },
  mobile: {
    id: 'WhatsApp memerlukan nomor seluler yang diawali 08 atau +62 8. Tulis nomor telepon rumah di kolom telepon.',
    en: 'WhatsApp needs a mobile number that begins with 08 or +62 8. Put a landline under phone.',
  },
  'unquoted-zero': {
    id: 'Angka yang diawali 0 ditulis tanpa tanda kutip, sehingga 0 dapat hilang. Tulis "{value}".',
    en: 'A number that begins with 0 is written without quotes, so the 0 can get lost. Write "{value}".',
  },
  email: {
    id: 'Alamat surel salah tulis. Tulis seperti nama@contoh.id.',
    en: 'The e-mail address is written wrongly. Write it like name@example.com.',
  },
  url: {
    id: 'Tautan salah tulis. Salin alamat lengkapnya, misalnya https://contoh.id/toko.',
    en: 'The link is written wrongly. Copy the whole address, such as https://example.com/shop.',
  },
  'url-https': {
    id: 'Tautan harus diawali https://. Salin alamat lengkapnya.',
    en: 'A link must begin with https://. Copy the whole address.',
  },
  slug: {
    id: 'Rujukan harus berupa nama berkas tanpa .md: huruf kecil, angka, dan tanda hubung.',
    en: 'A reference is a file name without .md: lower-case letters, digits and hyphens.',
  },
  'image-path': {
    id: 'Foto harus berada di folder entri ini. Tulis seperti nama-entri/foto.jpg.',
    en: "The photo must lie in this entry's folder. Write it like entry-name/photo.jpg.",
  },
  dangling: {
    id: '"{slug}" tidak ada di content/{target}. Periksa ejaannya atau buat entri itu dahulu. {suggestion}',
    en: '"{slug}" does not exist in content/{target}. Check the spelling or create that entry first. {suggestion}',
  },
  'moved-address': {
    id: 'Bukan alamat halaman entri. Salin dari peramban, misalnya /ukm/batik-murni/.',
    en: 'This is no address of an entry. Copy it from the browser, such as /ukm/batik-murni/.',
  },
  'moved-still-there': {
    id: 'Di {from} masih ada entri. Hapus baris ini, atau hapus entrinya dahulu.',
    en: 'There still is an entry at {from}. Remove this line, or remove the entry first.',
  },
  'moved-nowhere': {
    id: 'Tidak ada entri di {to}. Periksa alamatnya. {suggestion}',
    en: 'There is no entry at {to}. Check the address. {suggestion}',
  },
  'moved-hidden': {
    id: 'Entri di {to} belum terbit, jadi alamat lama belum dialihkan.',
    en: 'The entry at {to} is not published, so the old address does not lead there yet.',
  },
  'duplicate-business': {
    id: 'Usaha bernama sama sudah ada di {other}. Gabungkan keduanya atau bedakan namanya.',
    en: 'A business of the same name is already in {other}. Merge the two or tell the names apart.',
  },
  'duplicate-item': {
    id: '"{value}" tertulis dua kali. Hapus salah satunya.',
    en: '"{value}" is written twice. Remove one.',
  },
  'end-before-start': {
    id: 'Berakhir ({end}) sebelum mulai ({start}). Perbaiki salah satunya.',
    en: 'It ends ({end}) before it begins ({start}). Correct one of them.',
  },
  'min-above-max': {
    id: 'Paling sedikit ({min}) lebih besar daripada paling banyak ({max}). Perbaiki salah satunya.',
    en: 'The least ({min}) is above the most ({max}). Correct one of them.',
  },
  'tiers-overlap': {
    id: 'Tingkat harga {from}–{to} bertumpuk dengan tingkat sebelumnya. Mulailah dari {next}.',
    en: 'The price band {from}–{to} overlaps the one before it. Begin it at {next}.',
  },
  'tiers-hole': {
    id: 'Ada celah sebelum tingkat harga {from}–{to}. Mulailah dari {next}.',
    en: 'There is a gap before the price band {from}–{to}. Begin it at {next}.',
  },
  'amount-missing': {
    id: 'Harga jenis ini memerlukan jumlah. Isi jumlah dalam rupiah utuh, misalnya 150000.',
    en: 'This kind of price needs an amount. Write it in whole rupiah, such as 150000.',
  },
  'amount-unwanted': {
    id: 'Harga jenis ini tidak memakai jumlah. Hapus jumlahnya atau ganti jenis harganya.',
    en: 'This kind of price has no amount. Remove the amount or change the kind.',
  },
  'title-for-other': {
    id: 'Sertifikat lain memerlukan nama. Isi nama sertifikatnya.',
    en: 'A certificate of another kind needs a name. Write its name.',
  },
  'technique-certificate': {
    id: 'Teknik {technique} bukan batik menurut SNI, jadi tidak dapat bersertifikat {certificate}. Perbaiki tekniknya atau hapus sertifikatnya.',
    en: 'The technique {technique} is not batik by the national standard, so it cannot carry {certificate}. Correct the technique or remove the certificate.',
  },
  'nib-digits': {
    id: 'NIB terdiri dari 13 angka. Periksa nomornya.',
    en: 'A NIB has 13 digits. Check the number.',
  },
  'minimum-age': {
    id: 'Usia minimum {age} tahun di atas usia termuda {level} ({youngest}). Pastikan jenjang atau usianya benar.',
    en: 'The minimum age {age} is above the youngest of {level} ({youngest}). Make sure that both are right.',
  },
  'alt-missing': {
    id: 'Foto belum punya teks alternatif. Jelaskan dalam satu kalimat apa yang terlihat.',
    en: 'The photo has no alternative text. Say in one sentence what it shows.',
  },
  'alt-useless': {
    id: 'Teks alternatif ini {reason}. Jelaskan dalam satu kalimat apa yang terlihat di foto.',
    en: 'This alternative text {reason}. Say in one sentence what the photo shows.',
  },
  'example-slug': {
    id: 'Entri contoh harus bernama berkas contoh-…, dan hanya entri contoh yang boleh.',
    en: 'A sample entry has a file name contoh-…, and only a sample may.',
  },
  'file-name': {
    id: 'Nama berkas harus huruf kecil, angka, dan tanda hubung, misalnya batik-murni.md. Ganti namanya.',
    en: 'A file name holds lower-case letters, digits and hyphens, such as batik-murni.md. Rename it.',
  },
  'unpublished-relation': {
    id: '{target} "{slug}" berstatus {status}, jadi entri ini tidak tampil di situs. Terbitkan {target} itu dahulu, atau arsipkan entri ini juga.',
    en: '{target} "{slug}" has the status {status}, so this entry does not show on the site. Publish it first, or archive this entry too.',
  },
  yaml: {
    id: 'Bagian depan berkas (YAML) tidak dapat dibaca: {reason}. Periksa tanda kutip, titik dua, dan spasi di awal baris.',
    en: 'The front matter (YAML) cannot be read: {reason}. Check quotes, colons and the spaces at the start of the line.',
  },
  'no-front-matter': {
    id: 'Berkas harus diawali dan diakhiri baris --- yang mengapit data. Tambahkan baris itu.',
    en: 'The file must hold its data between two lines of ---. Add those lines.',
  },
  'yaml-limit': {
    id: 'Tidak diterima: {reason}. Hapus bagian itu.',
    en: 'Not accepted: {reason}. Remove that part.',
  },
  'image-missing': {
    id: 'Foto "{file}" tidak ada. Unggah fotonya atau perbaiki namanya.',
    en: 'The photo "{file}" does not exist. Upload it or correct its name.',
  },
  'image-type': {
    id: '"{file}" {reason}. Simpan sebagai JPEG, PNG, atau WebP.',
    en: '"{file}" {reason}. Save it as JPEG, PNG or WebP.',
  },
  'image-broken': {
    id: 'Foto "{file}" rusak atau terpotong. Unggah ulang foto aslinya.',
    en: 'The photo "{file}" is damaged or cut off. Upload the original again.',
  },
  'image-large': {
    id: 'Foto "{file}" terlalu besar ({megapixels} megapiksel). Perkecil sampai 50 megapiksel.',
    en: 'The photo "{file}" is too large ({megapixels} megapixels). Shrink it to 50 megapixels.',
  },
  'not-utf8': {
    id: 'Berkas tidak ditulis dalam UTF-8. Simpan ulang sebagai UTF-8.',
    en: 'The file is not written in UTF-8. Save it again as UTF-8.',
  },
  'stray-file': {
    id: 'Berkas ini tidak termasuk koleksi mana pun. Pindahkan ke foldernya atau hapus.',
    en: 'This file belongs to no collection. Move it to its folder or delete it.',
  },
  ...MONITORING_PHRASES,
  ...CITY_PHRASES,
} as const satisfies Record<string, Text>;

export type Constraint = keyof typeof PHRASES;

export type PhraseParams = Readonly<Record<string, string | number | Text>>;

/** The words for a constraint in a language, with its parameters filled in. */
export function phrase(constraint: Constraint, params: PhraseParams, locale: Locale): string {
  return PHRASES[constraint][locale]
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name] ?? '';
      return typeof value === 'object' ? value[locale] : String(value);
    })
    .trim();
}
