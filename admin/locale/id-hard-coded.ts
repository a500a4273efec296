/** What Decap's parts say by themselves, whatever language is chosen: see `vite/hard-coded.ts`. */
export const hardCoded = {
  closeMessage: 'Tutup pesan',
  messageTimer: 'Sisa waktu pesan',
  foldRow: 'Buka atau lipat baris',
  removeRow: 'Hapus baris',
  movable: 'dapat digeser',
  howToMove: 'Geser untuk mengubah urutan.',
  moveBegun: 'Baris diangkat.',
  moving: 'Baris digeser.',
  moved: 'Baris diletakkan.',
  notMoved: 'Urutan tidak berubah.',
} as const;
