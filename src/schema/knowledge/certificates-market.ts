import type { CertificateKnowledge } from './certificate-knowledge.ts';

/** What buyers, offices and other countries ask for. */
export const MARKET_CERTIFICATE_KNOWLEDGE = {
  halal: {
    proves: {
      id: 'Bahan dan proses produk yang terdaftar sudah diperiksa dan dinyatakan halal.',
      en: 'The materials and the process of the listed products were examined and found halal.',
    },
    provesNot: {
      id: 'Hanya untuk produk dalam daftarnya. Bukan penilaian teknik batik. Kewajibannya untuk barang gunaan dapat berubah; periksa aturan terbaru.',
      en: 'It covers the listed products only and does not judge batik technique. Which goods need one may change; look up the current rule.',
    },
    issuer: {
      id: 'Badan Penyelenggara Jaminan Produk Halal (BPJPH)',
      en: 'BPJPH, the agency for halal product assurance',
    },
    holders: ['business', 'product'],
    validity: {
      id: 'Selama bahan dan prosesnya tidak berubah; sertifikat lama memuat tanggal akhir.',
      en: 'As long as materials and process stay the same; older certificates name an end.',
    },
    check: {
      id: 'Cari nama usaha atau nomor yang diawali "ID" di situs halal pemerintah.',
      en: 'Search the business, or the number beginning with “ID”, on the government’s halal site.',
    },
    checkUrl: 'https://halal.go.id/',
  },
  'tkdn-ik': {
    proves: {
      id: 'Usaha industri kecil ini menghitung sendiri kandungan dalam negeri produknya dan mencatatkannya. Berguna untuk pengadaan pemerintah.',
      en: 'This small industry has worked out the local content of its product itself and had it recorded. It helps in public purchasing.',
    },
    provesNot: {
      id: 'Bukan uji mutu dan bukan bukti batik. Angkanya dinilai sendiri, diawasi setiap tahun, dan dapat dicabut.',
      en: 'It is no test of quality and no proof of batik. The figure is self-assessed, supervised each year, and can be revoked.',
    },
    issuer: {
      id: 'Kementerian Perindustrian, lewat SIINas',
      en: 'The Ministry of Industry, through SIINas',
    },
    holders: ['product'],
    validity: { id: 'Lihat tanggal pada sertifikat.', en: 'See the date on the certificate.' },
    check: {
      id: 'Karena dapat dicabut, periksa lagi nomornya pada Kementerian Perindustrian sebelum membeli.',
      en: 'Since it can be revoked, check the number with the Ministry of Industry again before buying.',
    },
  },
  'oeko-tex': {
    proves: {
      id: 'Bahan tekstil yang disebut lulus uji zat berbahaya menurut STANDARD 100.',
      en: 'The textile named passed tests for harmful substances by STANDARD 100.',
    },
    provesNot: {
      id: 'Tidak berarti alami, organik, atau batik; dan tidak mencakup produk lain.',
      en: 'It does not mean natural, organic or batik, and covers no other products.',
    },
    issuer: { id: 'Lembaga anggota OEKO-TEX', en: 'An institute of OEKO-TEX' },
    holders: ['product'],
    validity: { id: 'Diperbarui setiap tahun.', en: 'Renewed each year.' },
    check: {
      id: 'Masukkan nomor label ke Label Check di situs OEKO-TEX.',
      en: 'Enter the number of the label in Label Check on the OEKO-TEX site.',
    },
    checkUrl: 'https://www.oeko-tex.com/',
  },
  wfto: {
    proves: {
      id: 'Organisasi ini anggota WFTO yang dijamin: cara berdagangnya dinilai menurut asas perdagangan adil.',
      en: 'This organisation is a guaranteed member of WFTO: its way of trading is assessed by fair trade principles.',
    },
    provesNot: {
      id: 'Menilai cara berdagang, bukan teknik atau mutu kainnya.',
      en: 'It judges the way of trading, not the technique or quality of the cloth.',
    },
    issuer: {
      id: 'World Fair Trade Organization (WFTO)',
      en: 'World Fair Trade Organization (WFTO)',
    },
    holders: ['business', 'group'],
    validity: { id: 'Lihat keterangan keanggotaannya.', en: 'See the terms of the membership.' },
    check: {
      id: 'Tanyakan nama organisasinya kepada WFTO.',
      en: 'Ask WFTO about the organisation.',
    },
  },
  'iso-9001': {
    proves: {
      id: 'Usaha ini menjalankan sistem manajemen mutu yang diaudit pihak luar.',
      en: 'This business runs a quality management system that is audited from outside.',
    },
    provesNot: {
      id: 'Menilai cara mengelola, bukan setiap barang yang dihasilkan.',
      en: 'It judges how the business is run, not each thing it makes.',
    },
    issuer: { id: 'Badan sertifikasi terakreditasi', en: 'An accredited certification body' },
    holders: ['business'],
    validity: {
      id: 'Lazimnya tiga tahun; lihat tanggal pada sertifikat.',
      en: 'Usually three years; see the date on the certificate.',
    },
    check: {
      id: 'Tanyakan nomornya kepada badan yang namanya tertulis pada sertifikat.',
      en: 'Ask the body named on the certificate about the number.',
    },
  },
  upakarti: {
    proves: {
      id: 'Menteri Perindustrian memberi penghargaan atas jasa pengabdian atau kepeloporan paling sedikit lima tahun.',
      en: 'The Minister of Industry honoured at least five years of service or pioneering work.',
    },
    provesNot: {
      id: 'Penghargaan untuk jasa seseorang atau lembaga, bukan sertifikat mutu produk.',
      en: 'It honours the service of a person or body and is no certificate of quality.',
    },
    issuer: { id: 'Menteri Perindustrian', en: 'The Minister of Industry' },
    holders: ['person', 'group', 'business'],
    validity: {
      id: 'Penghargaan: hanya bertahun, tidak berakhir.',
      en: 'An award: it has a year and no end.',
    },
    check: {
      id: 'Cocokkan nama dan nomor keputusan menterinya.',
      en: 'Compare the name and the number of the minister’s decree.',
    },
    checkUrl: 'https://upakarti.kemenperin.go.id/',
  },
  'wcc-aoe': {
    proves: {
      id: 'Produk yang disebut dinilai unggul, asli, baru, dan layak jual oleh juri World Crafts Council.',
      en: 'The product named was judged excellent, authentic, innovative and marketable by a jury of the World Crafts Council.',
    },
    provesNot: {
      id: 'Untuk satu produk pada satu tahun, bukan untuk semua karya usahanya.',
      en: 'It is for one product in one year, not for all that the business makes.',
    },
    issuer: {
      id: 'World Crafts Council Asia Pasifik (sampai 2012 oleh UNESCO)',
      en: 'World Crafts Council Asia Pacific (by UNESCO until 2012)',
    },
    holders: ['product'],
    validity: {
      id: 'Penghargaan: hanya bertahun, tidak berakhir.',
      en: 'An award: it has a year and no end.',
    },
    check: {
      id: 'Cari produk dan tahunnya dalam daftar penerima penghargaan.',
      en: 'Look for the product and the year in the list of awards.',
    },
  },
  other: {
    proves: {
      id: 'Sertifikat yang tidak termasuk jenis di atas. Baca lingkup yang tertulis padanya.',
      en: 'A certificate of none of the kinds above. Read the scope written on it.',
    },
    provesNot: {
      id: 'Di luar lingkup itu tidak membuktikan apa-apa.',
      en: 'Beyond that scope it proves nothing.',
    },
    issuer: {
      id: 'Lembaga yang tertulis pada sertifikat',
      en: 'The body named on the certificate',
    },
    holders: ['business', 'person', 'product', 'group'],
    validity: { id: 'Lihat tanggal pada sertifikat.', en: 'See the date on the certificate.' },
    check: {
      id: 'Tanyakan nomornya kepada lembaga yang menerbitkannya.',
      en: 'Ask the body that issued it about the number.',
    },
  },
} as const satisfies Record<string, CertificateKnowledge>;
