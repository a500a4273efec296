/** What Decap's parts say by themselves, whatever language is chosen: see `vite/hard-coded.ts`. */
export const hardCoded = {
  closeMessage: 'Tutup pesan',
  messageTimer: 'Sisa waktu pesan',
} as const;
