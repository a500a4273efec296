/** What the staff read of a profile: how complete it is, what is wrong with it, what shows. */
export const profileId = {
  title: 'Kelengkapan profil',
  percent: '{percent}%',
  complete: 'Semua yang penting sudah terisi.',
  missing: 'Belum terisi, yang terpenting dahulu',
  gain: '+{points}',
  goTo: 'Isi: {field}',
  privateNote: 'Isian yang perlu persetujuan tidak ikut dihitung.',
  warnings: 'Perlu diperhatikan',
  neverVerified:
    'Profil ini belum pernah diverifikasi. Isi tanggalnya setelah datanya dipastikan benar.',
  oldVerification:
    'Terakhir diverifikasi {date}, lebih dari 12 bulan lalu. Pastikan datanya masih benar, lalu perbarui tanggalnya.',
  certificateEnding:
    'Sertifikat {certificate} berakhir {date}, {days} hari lagi. Ingatkan usaha untuk memperpanjang.',
  certificateEndsToday:
    'Sertifikat {certificate} berakhir hari ini. Ingatkan usaha untuk memperpanjang.',
  certificateExpired:
    'Sertifikat {certificate} kedaluwarsa sejak {date}. Minta yang baru, atau hapus bila tidak diperpanjang.',
  smallPhoto:
    'Foto {file} hanya {width} × {height} piksel dan akan tampak buram. Ganti dengan foto yang sisi panjangnya {side} piksel atau lebih.',
  alt: '{photo}: {problem}',
  shown: 'Tampil bagi umum',
  hidden: 'Tidak tampil bagi umum',
  noPrivate: 'Belum ada isian yang perlu persetujuan.',
  consentMissing: 'belum disetujui: {scope}',
} as const;
