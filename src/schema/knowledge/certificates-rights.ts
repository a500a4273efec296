import type { CertificateKnowledge } from './certificate-knowledge.ts';

const DJKI = {
  id: 'Direktorat Jenderal Kekayaan Intelektual (DJKI)',
  en: 'The Directorate General of Intellectual Property (DJKI)',
};
const PDKI = 'https://pdki-indonesia.dgip.go.id/';

/** Rights to a name, a motif or a shape, the right to trade, and what a person can do. */
export const RIGHTS_CERTIFICATE_KNOWLEDGE = {
  merek: {
    proves: {
      id: 'Nama atau logo dagang ini terdaftar atas nama pemegangnya untuk kelas barang yang tertulis.',
      en: 'This trade name or logo is registered to its holder for the class of goods written on it.',
    },
    provesNot: {
      id: 'Tidak berkata apa-apa tentang mutu, teknik, atau asal kain. Permohonan yang masih diproses belum merek terdaftar.',
      en: 'It says nothing about quality, technique or origin. An application under way is not a registered trademark.',
    },
    issuer: DJKI,
    holders: ['business', 'person'],
    validity: {
      id: 'Lazimnya sepuluh tahun dan dapat diperpanjang; lihat tanggal pada sertifikat.',
      en: 'Usually ten years, renewable; see the date on the certificate.',
    },
    check: {
      id: 'Cari nama merek atau nomornya di Pangkalan Data Kekayaan Intelektual (PDKI), terbuka untuk siapa saja.',
      en: 'Search the name or number in PDKI, the intellectual property database, open to anyone.',
    },
    checkUrl: PDKI,
  },
  'hak-cipta-motif': {
    proves: {
      id: 'Penciptaan motif ini tercatat atas nama penciptanya pada tanggal tertentu. Seni batik termasuk ciptaan yang dilindungi.',
      en: 'The creation of this motif is recorded for its creator on a certain date. The art of batik is a protected work.',
    },
    provesNot: {
      id: 'Pencatatan tidak menguji apakah motif itu benar-benar baru. Motif tradisional bukan milik perorangan.',
      en: 'Recording does not test whether the motif is really new. Traditional motifs belong to no single person.',
    },
    issuer: DJKI,
    holders: ['person', 'business'],
    validity: {
      id: 'Seumur hidup pencipta dan 70 tahun sesudahnya.',
      en: 'The creator’s lifetime and 70 years after.',
    },
    check: {
      id: 'Cari judul ciptaan atau nomor pencatatannya di PDKI.',
      en: 'Search the title of the work or the number of the record in PDKI.',
    },
    checkUrl: PDKI,
  },
  'desain-industri': {
    proves: {
      id: 'Bentuk atau tampilan barang ini terdaftar sebagai desain milik pemegangnya.',
      en: 'The shape or look of this article is registered as a design of its holder.',
    },
    provesNot: {
      id: 'Bukan bukti mutu barang dan bukan perlindungan atas cara membuatnya.',
      en: 'It is no proof of quality and does not protect the way the article is made.',
    },
    issuer: DJKI,
    holders: ['business', 'person'],
    validity: {
      id: 'Lazimnya sepuluh tahun; lihat tanggal pada sertifikat.',
      en: 'Usually ten years; see the date on the certificate.',
    },
    check: {
      id: 'Cari nama pemegang atau nomornya di PDKI.',
      en: 'Search the holder or the number in PDKI.',
    },
    checkUrl: PDKI,
  },
  bnsp: {
    proves: {
      id: 'Orang ini diuji dan dinyatakan kompeten untuk pekerjaan membatik yang tertulis, menurut standar kompetensi kerja nasional (SKKNI).',
      en: 'This person was tested and found competent in the batik work named, by the national competence standard (SKKNI).',
    },
    provesNot: {
      id: 'Sertifikat ini milik orang, bukan usahanya. Bila orang itu pindah, keahliannya ikut pindah. Mutu setiap kain tidak dijaminnya.',
      en: 'It belongs to a person and not to the business. Where the person goes, the skill goes. It does not vouch for each piece of cloth.',
    },
    issuer: {
      id: 'Lembaga sertifikasi profesi (LSP) atas nama Badan Nasional Sertifikasi Profesi (BNSP)',
      en: 'A professional certification body (LSP) on behalf of BNSP, the national authority',
    },
    holders: ['person'],
    validity: { id: 'Tiga tahun.', en: 'Three years.' },
    check: {
      id: 'Minta melihat sertifikatnya, lalu tanyakan nomornya kepada LSP yang tertulis di situ.',
      en: 'Ask to see the certificate, then ask the LSP named on it about the number.',
    },
  },
  nib: {
    proves: {
      id: 'Usaha ini terdaftar pada sistem perizinan pemerintah (OSS) dan punya identitas resmi: 13 angka.',
      en: 'This business is registered in the government’s licensing system (OSS) and has an official identity of 13 digits.',
    },
    provesNot: {
      id: 'Bukti legalitas, bukan bukti mutu. Tidak menerangkan apakah barangnya batik.',
      en: 'It proves legality, not quality. It does not tell whether the goods are batik.',
    },
    issuer: {
      id: 'Sistem OSS, Kementerian Investasi/BKPM',
      en: 'The OSS system of the Ministry of Investment (BKPM)',
    },
    holders: ['business'],
    validity: { id: 'Selama usahanya berjalan.', en: 'As long as the business runs.' },
    check: {
      id: 'Cocokkan nomor 13 angka itu dengan OSS; usaha boleh memilih tidak menampilkan nomornya.',
      en: 'Compare the 13 digits with OSS; a business may choose not to show its number.',
    },
    checkUrl: 'https://oss.go.id/',
  },
} as const satisfies Record<string, CertificateKnowledge>;
