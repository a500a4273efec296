/** Strings of the pages about certificates, in Indonesian. */
export const certificationId = {
  name: 'Sertifikasi',
  title: 'Sertifikat dan artinya',
  intro:
    'Apa yang dibuktikan setiap sertifikat, apa yang tidak, siapa penerbitnya, dan cara memeriksanya.',
  countedOn: 'Jumlah menurut status pada {date}.',
  statusCount: '{status}: {count}',
  noneYet: 'Belum ada dalam katalog',
  kind: 'sertifikasi',
  proves: 'Yang dibuktikan',
  provesNot: 'Yang tidak dibuktikan',
  issuerAndCheck: 'Penerbit dan pemeriksaan',
  holders: 'Dipegang oleh',
  validity: 'Masa berlaku',
  check: 'Cara memeriksa',
  register: 'Tempat memeriksa',
  carriers: 'Yang memiliki sertifikat ini',
  carriersNote:
    'Tanpa nomor yang sudah diperiksa, sertifikat belum terverifikasi dan tidak dihitung sebagai berlaku.',
  noCarriers: 'Belum ada usaha atau produk dalam katalog yang mencatat sertifikat ini.',
  onlyInForce: 'Hanya yang berlaku',
  noneInForce: 'Tidak ada yang berlaku hari ini.',
} as const;
