import { STUDY_ID, WORDS } from '#city';

/** Strings of a study visit's wall poster. It hangs in the city, so there is no other language. */
export const poster = {
  kicker: 'Menerima kunjungan',
  heading: WORDS.study.id,
  full: `Menerima kunjungan ${STUDY_ID}`,
  title: 'Poster {title}',
  description: `Poster A4 untuk dinding tempat kerja {host}: kunjungan ${STUDY_ID} "{title}".`,
  scan: 'Rencanakan kunjungan Anda',
  qrAlt: 'Kode QR ke {address}',
  address: 'Atau ketik alamat ini',
  step: 'Pindai kode ini dengan kamera ponsel, pilih tanggal, lalu {ask}{notice}.',
  askHost: 'kirim pesan kepada kami',
  askOrganisation: 'kirim permohonan lewat {organisation}',
  askByLetter: 'kirim surat permohonan',
  notice: ' paling lambat {count} hari sebelumnya',
  catalogue: 'Katalog {organisation}',
  back: 'Kembali ke halaman kunjungan',
  print: 'Cetak',
  hint: 'Satu lembar A4, tegak. Pilih "tanpa margin" atau skala 100 % bila printer menanyakannya.',
  localAddress:
    'Alamat situs (SITE_URL) belum diisi: kode QR ini memuat alamat komputer ini. Jangan dicetak dahulu.',
  noScript: 'Untuk mencetak, pakai menu peramban.',
} as const;
