/** Strings of the page with the whole in numbers and of its open data, in Indonesian. */
export const numbersId = {
  title: 'Katalog dalam angka',
  current: 'Angka dan data',
  allNumbers: 'Semua angka dan data terbuka',
  description:
    'Berapa UKM binaan di tiap kecamatan, apa teknik dan sertifikatnya, berapa tempat kunjungan tiap bulan; dengan tabel dan data terbuka.',
  lead: 'Semua angka dihitung langsung dari katalog ini. Setiap angka menuju daftarnya, jadi siapa pun dapat menghitung ulang.',
  counted: 'Dihitung {date}.',
  examples: '{count} entri dalam hitungan ini adalah contoh rekaan.',
  contents: 'Di halaman ini',
  table: 'Tabel dengan tautan',
  number: 'Jumlah',
  share: 'Bagian',
  businesses: 'usaha',
  products: 'produk',
  visits: 'kunjungan studi',
  certificatesInForce: 'sertifikat berlaku',
  placesNextMonth: 'tempat kunjungan, {month}',
  verifiedShare: 'usaha diverifikasi dalam 12 bulan',
  more: '{change} sejak {date}',
  same: 'tetap sejak {date}',
  percentThen: '{percent} pada {date}',
  areas: 'Usaha menurut kecamatan',
  areasNote: 'Menurut kelurahan pada profil. Satu usaha dihitung satu kali.',
  unplaced: 'Kelurahan belum dicatat',
  sectors: 'Usaha menurut sektor',
  sectorsNote: 'Setiap usaha memilih satu sektor.',
  crafts: 'Usaha menurut kerajinan',
  craftsNote:
    'Usaha dengan beberapa kerajinan dihitung di masing-masing, jadi jumlahnya dapat melebihi banyaknya usaha.',
  techniques: 'Usaha menurut teknik',
  techniquesNote:
    'Usaha dengan beberapa teknik dihitung di masing-masing, jadi jumlahnya dapat melebihi banyaknya usaha.',
  types: 'Produk menurut jenis',
  typesNote: 'Setiap produk mempunyai satu jenis.',
  kinds: 'Sertifikat menurut jenis',
  kindsNote:
    'Sertifikat usaha dan sertifikat produk dihitung satu per satu. Tautan menuju usaha pemegangnya; jenis yang hanya dimiliki produk menuju produk bersertifikat.',
  inForce: 'Berlaku',
  statuses: 'Sertifikat menurut status',
  statusesNote:
    'Status dihitung dari tanggal: segera berakhir bila sisa waktunya paling lama {days} hari; belum diperiksa bila tanpa nomor atau belum pernah diperiksa.',
  certificateUnit: 'sertifikat',
  months: 'Tempat bagi pengunjung per bulan',
  monthsNote:
    'Untuk setiap kunjungan yang dibuka: hari kunjungan dalam bulan itu dikali rombongan terbesar, satu rombongan sehari. Masa tutup tidak dihitung. {arranged} kunjungan menurut perjanjian, tanpa hari tetap, tidak ikut dihitung.',
  month: 'Bulan',
  placesUnit: 'tempat',
  levels: 'Tempat menurut jenjang, {month}',
  levelsNote:
    'Dihitung dengan cara yang sama untuk {month}. Kunjungan bagi beberapa jenjang dihitung di masing-masing, jadi angka ini tidak boleh dijumlahkan.',
  verification: 'Keterangan yang diverifikasi',
  verificationNote:
    'Menurut tanggal verifikasi terakhir pada profil. Tautan menuju daftar usaha, yang terbaru diverifikasi di atas.',
  status: 'Status',
  verifiedWhen: 'Verifikasi terakhir',
  verification_recent: 'Dalam 12 bulan terakhir',
  verification_old: '12 bulan atau lebih yang lalu',
  verification_never: 'Belum pernah',
  open: 'Data terbuka',
  openLead:
    'Isi katalog untuk dipakai, diolah, dan diteliti. Pengenal (slug) setiap entri tetap, dan menjadi alamat halamannya.',
  openPersonal:
    'Nama pemilik, nomor telepon, surel, alamat jalan, foto, dan data pembinaan tidak ikut. Titik peta hanya ada dengan persetujuan usahanya.',
  entries: '{count} entri',
  geo: 'Titik usaha yang mengizinkannya',
  geoNote: 'GeoJSON, WGS 84',
  package: 'Kamus data',
  packageNote: 'Data Package: arti, jenis, dan pilihan setiap kolom',
  csvHeading: 'Membaca CSV',
  csvEncoding:
    'UTF-8 tanpa BOM, dipisah koma, baris pertama memuat nama kolom; kolom di dalam kelompok ditulis dengan titik, misalnya address.kelurahan.',
  csvLists:
    'Beberapa nilai dalam satu sel dipisah dengan |. Tanda | atau \\ di dalam nilai didahului \\. Daftar yang berkolom, misalnya certifications, ditulis sebagai JSON.',
  csvFormulas:
    "Teks yang diawali = + - @ ' tab, atau ganti baris mendapat satu tanda ' di depannya, supaya tidak dijalankan sebagai rumus. Buang satu tanda ' itu untuk mendapat teks aslinya.",
  csvEmpty: 'Sel kosong berarti tidak diketahui.',
  exampleField:
    'Entri contoh ditandai example: true. Sertifikat tidak memuat status: hitunglah dari tanggalnya.',
  licence: 'Lisensi: {name}. Sebut {organisation} sebagai sumber.',
  noLicence: 'Lisensi belum ditetapkan. Tanyakan kepada {organisation} sebelum menerbitkan ulang.',
  version: 'Versi {date}; diperbarui setiap kali situs diterbitkan.',
} as const;
