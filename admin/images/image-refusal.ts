import type { ImageKind } from '../../src/schema/image-kind.ts';

const REFUSALS: Readonly<Partial<Record<ImageKind, string>>> = {
  svg: 'Gambar SVG tidak diterima. Simpan sebagai PNG atau JPEG, lalu unggah lagi.',
  heic: 'Foto HEIC dari iPhone tidak dapat dibaca peramban. Ubah menjadi JPEG dahulu: di iPhone pilih Pengaturan › Kamera › Format › Paling Kompatibel, atau kirim foto itu lewat WhatsApp dan pakai hasilnya.',
  other: 'Berkas ini bukan foto JPEG, PNG, atau WebP. Pilih berkas foto yang lain.',
};

/** Why a kind of file is not accepted, or `undefined` where it is. */
export function imageRefusal(kind: ImageKind): string | undefined {
  return REFUSALS[kind];
}
