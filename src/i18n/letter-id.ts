import { CITY_NAME, STUDY_ID } from '#city';

/** Strings of the page that writes the request letter, in Indonesian. */
export const letterId = {
  heading: 'Surat permohonan kunjungan',
  current: 'Surat permohonan',
  lead: 'Isi yang Anda tahu dan surat langsung tersusun. Cetak, tanda tangani, lalu kirim.',
  description: `Susun surat permohonan kunjungan ${STUDY_ID} di ${CITY_NAME}: isi, lihat, cetak atau unduh. Tidak ada yang dikirim ke server.`,
  formName: 'Isian surat',
  privacy:
    'Tidak ada yang dikirim ke server atau disimpan di sana. Isian hanya diingat oleh peramban ini sampai Anda menghapusnya. Cukup jumlah peserta; nama anak tidak diperlukan.',
  mayBeEmpty: 'Semua boleh dikosongkan. Yang kosong menjadi titik-titik untuk ditulis tangan.',
  choose: 'Belum dipilih',
  partVisit: 'Kunjungan',
  partContact: 'Narahubung',
  partLetter: 'Kop, nomor, dan tanda tangan',
  clear: 'Hapus isian',
  forWhom: 'Surat untuk',
  back: 'Lihat rincian kunjungan',
  paused: 'Tempat ini sedang tidak menerima kunjungan. Tanyakan dahulu sebelum mengirim surat.',
  noLetter:
    'Tempat ini tidak meminta surat. Surat tetap boleh dibuat, misalnya untuk arsip sekolah.',
  seeLetter: 'Lihat surat',
  preview: 'Pratinjau surat',
  previewNote: 'Begini suratnya saat dicetak: satu halaman A4.',
  print: 'Cetak',
  docx: 'Unduh DOCX',
  calendar: 'Simpan ke kalender',
  calendarNeedsDate: 'Untuk menyimpan ke kalender, isi tanggal kunjungan dahulu.',
  fillCompanions: 'Isi {count} (1 pendamping untuk {ratio} peserta)',
  fillToday: 'Isi tanggal hari ini, {date}',
  missing: '{count} isian surat masih kosong.',
  missingOne: '1 isian surat masih kosong.',
  complete: 'Surat lengkap.',
  cleared: 'Isian dihapus dari halaman ini dan dari peramban.',
  saved: 'Diunduh: {name}',
  saveFailed: 'Berkas tidak dapat dibuat. Periksa sambungan, lalu coba lagi.',
  badWrittenDate: 'Tanggal "{value}" tidak ada. Pilih tanggal lain.',
  badTime: 'Tulis jam dari 00.00 sampai 23.59, misalnya 08.30.',
  badPhone: 'Tulis nomor telepon dengan angka, misalnya 0812-3456-7890.',
  visitingHours: 'Jam kunjungan di sini {hours}.',
  noVisit:
    'Surat ini ditujukan kepada satu tempat. Pilih dahulu tempat yang akan dikunjungi, lalu tekan tombol surat di halamannya.',
  unknownVisit:
    'Kunjungan "{slug}" tidak ada di katalog ini, mungkin namanya sudah diganti. Pilih tempat lain; isian Anda tetap tersimpan.',
  loadFailed: 'Data tempat ini tidak dapat dimuat. Periksa sambungan, lalu muat ulang halaman ini.',
  toFinder: `Cari tempat ${STUDY_ID}`,
  noScript: 'Penyusun surat memerlukan JavaScript. Tanpa itu, surat dapat ditulis sendiri. Isinya:',
} as const;
