import type { CertificateKnowledge } from './certificate-knowledge.ts';

/** Certificates that speak of batik itself: how it is made, how good it is, where it comes from. */
export const BATIK_CERTIFICATE_KNOWLEDGE = {
  batikmark: {
    proves: {
      id: 'Kain dari usaha dan merek ini adalah batik buatan Indonesia: tulis, cap, atau kombinasi, sesuai jenis yang tertulis. Warna benang labelnya menandai jenisnya: emas untuk tulis, putih untuk cap, perak untuk kombinasi.',
      en: 'Cloth of this business and brand is batik made in Indonesia: hand-drawn, stamped or both, as the certificate says. The thread of the label tells which: gold for hand-drawn, white for stamped, silver for a combination.',
    },
    provesNot: {
      id: 'Bukan berarti semua barang usaha itu batik. Kain cetak tidak boleh memakainya. Batikmark sukarela: tanpa Batikmark, kain tetap bisa batik.',
      en: 'It does not make everything the business sells batik. Printed cloth may not carry it. It is voluntary: cloth without it can be batik all the same.',
    },
    issuer: {
      id: 'Balai Besar Standardisasi dan Pelayanan Jasa Industri Kerajinan dan Batik (BBSPJIKB) di Yogyakarta, Kementerian Perindustrian',
      en: 'The national centre for crafts and batik (BBSPJIKB) in Yogyakarta, under the Ministry of Industry',
    },
    holders: ['business'],
    validity: {
      id: 'Tiga tahun menurut sumber tahun 2013, lalu diperpanjang. Yang menentukan ialah tanggal pada sertifikat.',
      en: 'Three years by a source of 2013, then renewed. The date on the certificate decides.',
    },
    check: {
      id: 'Label harus memuat nomor sertifikat. Tanyakan nomor itu kepada BBSPJIKB; daftar umum yang bisa dicari sendiri belum kami temukan.',
      en: 'The label must show the number of the certificate. Ask BBSPJIKB about it; we found no public register to search.',
    },
  },
  sni: {
    proves: {
      id: 'Produk yang disebut memenuhi standar nasional untuk jenisnya: SNI 8302 batik tulis, SNI 8303 batik cap, atau SNI 8304 batik kombinasi.',
      en: 'The product named meets the national standard for its kind: SNI 8302 hand-drawn, SNI 8303 stamped, or SNI 8304 combination batik.',
    },
    provesNot: {
      id: 'Tidak berlaku untuk produk lain dari usaha yang sama. SNI 0239 hanya memuat istilah batik, jadi tidak dapat disertifikasi.',
      en: 'It does not cover other products of the same business. SNI 0239 defines the terms of batik only, so nothing can be certified to it.',
    },
    issuer: {
      id: 'Lembaga sertifikasi produk (LSPro) yang diakreditasi KAN',
      en: 'A product certification body (LSPro) accredited by KAN',
    },
    holders: ['product'],
    validity: {
      id: 'Beberapa tahun; lihat tanggal pada sertifikat.',
      en: 'Some years; see the date on the certificate.',
    },
    check: {
      id: 'Tanyakan nomornya kepada lembaga penerbit atau Badan Standardisasi Nasional (BSN).',
      en: 'Ask the body that issued it, or the national standards agency BSN, about the number.',
    },
  },
  'label-batik-pekalongan': {
    proves: {
      id: 'Batiknya dibuat atau dijual di Kota Pekalongan oleh produsen yang diizinkan memakai label kota, menurut Peraturan Daerah 6/2014.',
      en: 'The batik is made or sold in the city of Pekalongan by a producer allowed to use the city’s label, by city regulation 6/2014.',
    },
    provesNot: {
      id: 'Bukan penilaian mutu atau harga, dan bukan pengganti Batikmark.',
      en: 'It is no judgement of quality or price, and no substitute for Batikmark.',
    },
    issuer: { id: 'Pemerintah Kota Pekalongan', en: 'The city government of Pekalongan' },
    holders: ['business'],
    validity: {
      id: 'Lihat keterangan pada label atau surat izinnya.',
      en: 'See the label or its permit.',
    },
    check: {
      id: 'Tanyakan kepada dinas kota yang mengurus perindustrian; daftar umum belum kami temukan.',
      en: 'Ask the city’s office for industry; we found no public register.',
    },
  },
  'ig-sarung': {
    proves: {
      id: 'Sarung itu Sarung Batik Pekalongan: dibuat di wilayahnya dengan proses malam penuh, sesuai ketentuan kelompok pemilik indikasi geografis. Sertifikatnya diserahkan pada 1 April 2023.',
      en: 'The sarong is a Sarung Batik Pekalongan: made in its region, wholly with wax, by the rules of the group that holds the indication. The certificate was handed over on 1 April 2023.',
    },
    provesNot: {
      id: 'Usaha bukan pemiliknya. Yang memegang ialah kelompok; usaha terdaftar sebagai pemakai. Kain selain sarung tidak termasuk.',
      en: 'The business does not own it. A group does; a business is listed as a user. Cloth other than sarongs is not covered.',
    },
    issuer: {
      id: 'Direktorat Jenderal Kekayaan Intelektual (DJKI)',
      en: 'The Directorate General of Intellectual Property (DJKI)',
    },
    holders: ['group'],
    validity: {
      id: 'Selama ciri dan mutu yang dilindungi masih terjaga, sejauh yang kami ketahui.',
      en: 'As far as we know, as long as the protected character and quality are kept.',
    },
    check: {
      id: 'Cari nama indikasinya di PDKI, lalu tanyakan kepada kelompoknya apakah usaha itu terdaftar sebagai pemakai.',
      en: 'Search PDKI for the indication, then ask the group whether the business is a listed user.',
    },
    checkUrl: 'https://pdki-indonesia.dgip.go.id/',
  },
} as const satisfies Record<string, CertificateKnowledge>;
