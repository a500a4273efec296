import { ORGANISATION } from '#city';
import { SHEETS } from './columns.ts';

export const GUIDE_SHEET = 'Petunjuk';

/** What a clerk reads first in the workbook, one paragraph a line. */
export function guideLines(): string[] {
  return [
    `Katalog UKM binaan ${ORGANISATION}: lembar kerja`,
    `Setiap lembar berisi satu jenis data: ${SHEETS.map(({ name }) => name).join(', ')}. Satu baris adalah satu entri.`,
    'Hal yang jumlahnya bisa lebih dari satu (jam buka, sertifikat, penghargaan, sumber, …) ada di lembarnya sendiri, misalnya "UKM - Jam buka". Kolom Kode di sana berisi kode atau nama pemiliknya.',
    'Kolom bertanda * wajib diisi. Arahkan penunjuk ke judul kolom untuk membaca petunjuknya.',
    'Entri baru: tulis di baris kosong pertama dan kosongkan kolom Kode. Kode dibuat dari namanya.',
    'Beberapa nilai dalam satu sel dipisahkan titik koma, misalnya "Tulis; Cap".',
    'Sel yang dikosongkan menghapus isinya di katalog. Baris yang dihapus tidak menghapus entri: arsipkan lewat kolom Status.',
    'Foto tidak ikut di lembar ini. Tambahkan dan ganti foto lewat /admin/; foto yang sudah ada tidak berubah.',
    'Jangan memakai rumus atau menggabungkan sel (merge). Nomor telepon dan nomor sertifikat ditulis lengkap dengan angka 0 di depan.',
    'Yang diubah di katalog setelah lembar ini diekspor tidak ditimpa: impor memberi tahu dan meminta ekspor baru.',
  ];
}
