import type { ImageKind } from '../../src/schema/image-kind.ts';

const REFUSALS: Readonly<Partial<Record<ImageKind, string>>> = {
  svg: 'Gambar SVG tidak diterima. Simpan sebagai PNG atau JPEG, lalu unggah lagi.',
  other: 'Berkas ini bukan foto JPEG, PNG, atau WebP. Pilih berkas foto yang lain.',
};

/** Why a kind of file is not accepted, or `undefined` where it may be. */
export function imageRefusal(kind: ImageKind): string | undefined {
  return REFUSALS[kind];
}

const HEIC =
  'Peramban ini tidak dapat membaca foto HEIC. Ubah setelan kamera ponsel ke JPEG, lalu potret lagi: ' +
  'di iPhone lewat Pengaturan › Kamera › Format › Paling Kompatibel, ' +
  'di ponsel lain dengan mematikan HEIF atau HEIC di setelan kamera. ' +
  'Foto yang sudah ada dapat dikirim lewat WhatsApp, lalu pakai hasilnya.';
const BROKEN = 'Foto ini rusak atau terpotong. Salin lagi dari kamera, lalu unggah ulang.';
/** From this size on, a small phone may lack the memory to open a photo that is whole. */
const LARGE_PIXELS = 20_000_000;

/** Why a browser may have failed to open a photo of an accepted kind, and what to do about it. */
export function unreadablePhoto(kind: ImageKind, pixels: number | undefined): string {
  if (kind === 'heic') return HEIC;
  if (pixels === undefined || pixels < LARGE_PIXELS) return BROKEN;
  return (
    `Foto ini (${Math.round(pixels / 1e6)} megapiksel) terlalu berat untuk ponsel ini, atau rusak. ` +
    'Pilih ukuran foto yang lebih kecil di setelan kamera, misalnya 12 megapiksel, lalu potret lagi.'
  );
}
