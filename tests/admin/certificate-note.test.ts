import { expect, test } from 'vitest';
import { certificateNote } from '../../admin/widgets/certificate-words.ts';

const TODAY = '2026-11-24';
const checked = { number: '0123', checkedOn: '2026-01-05' };

test.each([
  [{}, 'unverified', 'Tampil sebagai belum diperiksa sampai nomor dan tanggal pemeriksaan diisi.'],
  [
    { ...checked, number: ' ' },
    'unverified',
    'Tampil sebagai belum diperiksa sampai nomor dan tanggal pemeriksaan diisi.',
  ],
  [checked, 'valid', 'Berlaku, tanpa batas waktu.'],
  [{ ...checked, expiresOn: '2027-02-23' }, 'valid', 'Berlaku, 91 hari lagi.'],
  [
    { ...checked, expiresOn: '2027-02-22' },
    'expiring',
    'Segera berakhir: 90 hari lagi. Ingatkan usaha.',
  ],
  [{ ...checked, expiresOn: TODAY }, 'expiring', 'Segera berakhir: 0 hari lagi. Ingatkan usaha.'],
  [{ expiresOn: '2026-11-23' }, 'expired', 'Kedaluwarsa 1 hari: tidak tampil sebagai berlaku.'],
  // Half typed.
  [{ ...checked, expiresOn: '2026-1' }, 'valid', 'Berlaku, tanpa batas waktu.'],
])('a certificate typed as %j is told to be %s', (typed, status, text) => {
  expect(certificateNote(typed, TODAY)).toEqual({ status, text });
});
