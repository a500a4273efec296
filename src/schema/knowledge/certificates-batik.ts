import type { CertificateKnowledge } from './certificate-knowledge.ts';

/** National certificates that speak of batik itself: how it is made and how good it is. */
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
} as const satisfies Record<string, CertificateKnowledge>;
