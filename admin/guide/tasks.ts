import { STUDY_ID, WORDS } from '#city';

/** A step of a task, with the name of the picture that shows it. */
export interface GuideStep {
  readonly text: string;
  readonly picture?: string;
}

/** One thing that a member of staff wants to get done. */
export interface GuideTask {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly GuideStep[];
  /** What is good to know afterwards. */
  readonly note?: string;
}

/** The guide for staff, in the order in which one comes to need it. */
export const GUIDE: readonly GuideTask[] = [
  {
    id: 'masuk',
    title: 'Masuk dan mencari usaha',
    steps: [
      {
        text: 'Buka /admin/ dari ponsel atau komputer, lalu pilih Masuk. Dengan Google Chrome atau Safari yang biasa dipakai sudah cukup.',
        picture: 'masuk-1',
      },
      {
        text: 'Daftar UKM terbuka. Di belakang nama tertulis seberapa lengkap profilnya dan kapan terakhir diverifikasi. Pilih nama usaha untuk membukanya.',
        picture: 'masuk-2',
      },
    ],
    note: `Kumpulan lain (produk, ${STUDY_ID}, kegiatan, …) ada pada menu di atas daftar.`,
  },
  {
    id: 'profil',
    title: 'Memperbarui profil usaha',
    steps: [
      {
        text: 'Ubah kolom yang perlu. Di bawah tiap kolom ada contoh. Kolom bertanda merah menyebut apa yang salah dan cara memperbaikinya.',
        picture: 'profil-1',
      },
      {
        text: 'Pilih Terbitkan, lalu Terbitkan sekarang.',
        picture: 'profil-2',
      },
      {
        text: 'Tulisan Tersimpan berarti perubahan sudah aman. Halaman di situs mengikuti sesaat kemudian.',
        picture: 'profil-3',
      },
    ],
  },
  {
    id: 'foto',
    title: 'Memasang foto sampul',
    steps: [
      {
        text: 'Buka bagian Sampul, tekan Pilih foto, lalu ambil foto dengan kamera atau pilih dari galeri.',
        picture: 'foto-1',
      },
      {
        text: 'Tulis apa yang tampak pada foto, untuk orang yang tidak dapat melihatnya. Misalnya: Dua perajin mencanting di beranda.',
        picture: 'foto-2',
      },
    ],
    note: 'Foto dikecilkan dan keterangan tempatnya dihapus sebelum meninggalkan ponsel. Foto orang hanya tampil bila ada persetujuan.',
  },
  {
    id: 'alamat',
    title: 'Mengisi alamat dan jam buka',
    steps: [
      {
        text: 'Pada bagian Alamat, pilih kelurahan. Kecamatan mengikuti dengan sendirinya.',
        picture: 'alamat-1',
      },
      {
        text: 'Pada Jam buka, tambahkan satu baris untuk hari yang jamnya sama, centang harinya, lalu isi jam buka dan tutup.',
        picture: 'alamat-2',
      },
    ],
    note: 'Nama jalan dan titik peta hanya tampil bila pemilik menyetujuinya.',
  },
  {
    id: 'persetujuan',
    title: 'Mencatat persetujuan pemilik',
    steps: [
      {
        text: 'Buka bagian Persetujuan dan centang apa saja yang boleh tampil: nomor WhatsApp, alamat, foto orang, dan seterusnya.',
        picture: 'persetujuan-1',
      },
      {
        text: 'Isi tanggal persetujuan. Pada bagian itu langsung tertulis apa yang akan dan tidak akan dilihat umum.',
        picture: 'persetujuan-2',
      },
    ],
    note: 'Bila pemilik mencabut persetujuan, isi Dicabut tanggal. Semua yang bergantung padanya hilang dari situs.',
  },
  {
    id: 'sertifikat',
    title: 'Menambah sertifikat',
    steps: [
      {
        text: 'Pilih Tambah sertifikat, lalu jenis dan pemegangnya: usaha, orang, produk, atau kelompok.',
        picture: 'sertifikat-1',
      },
      {
        text: 'Isi nomor dan tanggal seperti pada lembar sertifikat. Statusnya langsung tertulis: berlaku, segera berakhir, atau kedaluwarsa.',
        picture: 'sertifikat-2',
      },
    ],
    note: 'Tanpa nomor, atau bila belum pernah diperiksa, sertifikat tampil sebagai belum terverifikasi.',
  },
  {
    id: 'usaha-baru',
    title: 'Menambah usaha baru',
    steps: [
      {
        text: 'Pada daftar UKM, pilih tombol untuk membuat entri baru.',
        picture: 'usaha-baru-1',
      },
      {
        text: 'Nama dan sektor saja sudah cukup untuk memulai. Bila usaha itu sudah ada, nama yang sama ditolak dan ditunjukkan entrinya.',
        picture: 'usaha-baru-2',
      },
    ],
    note: 'Belum siap tampil? Pilih status Draf pada bagian bawah: hanya petugas yang melihatnya.',
  },
  {
    id: 'produk',
    title: 'Menambah produk',
    steps: [
      {
        text: 'Buka Produk, buat entri baru, isi nama, pembuat, dan jenis. Centang hanya teknik yang benar-benar dikerjakan.',
        picture: 'produk-1',
      },
      {
        text: 'Pilih bentuk harga: tetap, mulai dari, atau tanya harga. Untuk dua yang pertama, isi jumlahnya dalam rupiah.',
        picture: 'produk-2',
      },
    ],
    ...(WORDS.printed && { note: WORDS.printed.book.id }),
  },
  {
    id: 'kunjungan',
    title: `Menambah ${STUDY_ID}`,
    steps: [
      {
        text: `Buka ${WORDS.study.id}, buat entri baru, isi judul dan tuan rumah, lalu centang jenjang yang diterima.`,
        picture: 'kunjungan-1',
      },
      {
        text: 'Isi jumlah orang paling sedikit dan paling banyak, lamanya, dan biayanya. Dari sinilah pencari menjawab guru.',
        picture: 'kunjungan-2',
      },
    ],
    note: 'Sedang tidak menerima? Ubah ketersediaan menjadi Sedang tidak menerima kunjungan; halamannya tetap ada dan menawarkan tempat lain.',
  },
  {
    id: 'kelengkapan',
    title: 'Melihat yang kurang dan yang perlu diperiksa',
    steps: [
      {
        text: 'Saring daftar menurut keadaan: kurang lengkap, belum diverifikasi, verifikasi lebih dari 12 bulan, tanpa sampul.',
        picture: 'kelengkapan-1',
      },
      {
        text: 'Di dalam entri, buka pratinjau: Kelengkapan profil menyebut yang belum terisi menurut pentingnya. Pilih salah satu untuk langsung ke kolomnya.',
        picture: 'kelengkapan-2',
      },
    ],
    note: 'Usaha yang berhenti tidak dihapus: ubah statusnya menjadi Diarsipkan. Entri yang masih dipakai entri lain memang tidak dapat dihapus.',
  },
];
