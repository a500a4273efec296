import { describe, expect, it } from 'vitest';
import type { Offering } from '../../../src/catalogue/visits/offering.ts';
import type { Enquiry, EnquiryKey } from '../../../src/enquiry/enquiry.ts';
import type { EnquiryField } from '../../../src/enquiry/field.ts';
import { letterMessagesOf } from '../../../src/i18n/letter.ts';
import { notesOf, problemOf } from '../../../src/scripts/letter/problems.ts';

const TODAY = '2026-11-24';
const T = letterMessagesOf('id');

describe('what is wrong with a value', () => {
  it.each<[EnquiryKey, EnquiryField['type'], string, string | undefined]>([
    ['group', 'number', '40', undefined],
    ['group', 'number', '40 orang', undefined],
    ['group', 'number', 'empat puluh', T.badPeople],
    ['companions', 'number', '0', T.badPeople],
    ['date', 'date', '2026-11-24', undefined],
    ['date', 'date', '2026-11-23', T.pastDate],
    ['date', 'date', '2026-02-31', 'Tanggal "2026-02-31" tidak ada. Pilih tanggal lain.'],
    ['letterDate', 'date', '2026-11-01', undefined],
    ['startTime', 'time', '24:00', T.badTime],
    ['startTime', 'time', '08:30', undefined],
    ['contactPhone', 'tel', '+44 20 7946 0000', undefined],
    ['contactPhone', 'tel', 'belum ada', T.badPhone],
    ['purpose', 'textarea', '<script>', undefined],
    ['group', 'number', '', undefined],
  ])('%s as a %s: %j', (key, type, value, expected) => {
    expect(problemOf(key, type, value, TODAY, T)).toBe(expected);
  });
});

describe('what to know of the place', () => {
  const offering: Offering = {
    slug: 'x',
    ukm: 'y',
    levels: ['sd'],
    durationMinutes: 150,
    group: { min: 10, max: 60 },
    price: { kind: 'free' },
    activities: [],
    languages: [],
    facilities: [],
    accessibility: [],
    days: ['tue', 'wed'],
    hours: { opens: '08:00', closes: '12:00' },
    closed: [{ from: '2026-12-21', to: '2027-01-03' }],
    noticeDays: 14,
    paused: false,
  };

  it.each<[Enquiry, Partial<Record<EnquiryKey, string>>]>([
    [{}, {}],
    [{ level: 'sd', group: 30, date: '2026-12-15', startTime: '09:30' }, {}],
    [{ level: 'smp' }, { level: 'Tidak untuk SMP.' }],
    [{ group: 9 }, { group: 'Paling sedikit 10 orang.' }],
    [{ group: 61 }, { group: 'Paling banyak 60 orang.' }],
    [{ date: '2026-12-14' }, { date: 'Tutup hari Senin.' }],
    [{ date: '2026-12-22' }, { date: 'Tutup 21 Desember 2026 – 3 Januari 2027.' }],
    [
      { date: '2026-12-01' },
      { date: 'Harus dipesan lebih awal, paling cepat untuk 8 Desember 2026.' },
    ],
    [{ day: 'sun' }, { day: 'Tutup hari Minggu.' }],
    [{ day: 'sun', date: '2026-12-15' }, {}],
    [{ startTime: '09:31' }, { startTime: 'Jam kunjungan di sini 08.00–12.00 WIB.' }],
    [{ startTime: '07:59' }, { startTime: 'Jam kunjungan di sini 08.00–12.00 WIB.' }],
  ])('for %j', (enquiry, expected) => {
    expect(notesOf(enquiry, offering, TODAY, 'id', T)).toEqual(expected);
  });
});
