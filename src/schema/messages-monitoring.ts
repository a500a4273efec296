import type { Text } from '../i18n/locale.ts';

/** The phrases for monitoring records. */
export const MONITORING_PHRASES = {
  'due-before-visit': {
    id: 'Tenggat ({due}) sebelum hari kunjungan ({visitedOn}). Perbaiki salah satunya.',
    en: 'It is due ({due}) before the day of the visit ({visitedOn}). Correct one of them.',
  },
  'duplicate-record': {
    id: 'Kunjungan usaha ini pada hari yang sama sudah dicatat di {other}. Gabungkan keduanya menjadi satu catatan.',
    en: 'The visit to this business on the same day is already recorded in {other}. Merge the two into one record.',
  },
  'phone-in-text': {
    id: 'Teks ini memuat nomor telepon ({phone}). Hapus nomornya: nomor usaha disimpan di profilnya, bersama persetujuannya.',
    en: "This text holds a phone number ({phone}). Remove it: a business's number belongs in its profile, with its consent.",
  },
  'private-record': {
    id: 'Ini catatan monitoring, yang bersifat rahasia dan tidak boleh berada di folder isi situs. Pindahkan ke folder monitoring; bila sudah tersimpan di riwayat git publik, hapus juga dari riwayat itu.',
    en: 'This is a monitoring record, which is private and must not lie in the content of the site. Move it to the monitoring folder; if it is already in the history of the public git repository, remove it there too.',
  },
} as const satisfies Record<string, Text>;
