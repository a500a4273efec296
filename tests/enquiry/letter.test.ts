import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visitCost } from '../../src/catalogue/visits/cost.ts';
import type { Enquiry } from '../../src/enquiry/enquiry.ts';
import { letterFileName, calendarFileName } from '../../src/enquiry/file-name.ts';
import { composeLetter } from '../../src/enquiry/letter.ts';
import { letterTextSize } from '../../src/enquiry/letter-text-size.ts';
import { CONTEXT, FULL, OFFERING, readVisits } from './samples.ts';
import { textsOf } from './texts-of.ts';

const visits = await readVisits();
const detail = (enquiry: Enquiry, term: string, offering = OFFERING, context = CONTEXT) =>
  composeLetter(enquiry, offering, context).details.find((row) => row.term === term)?.value;

describe('a letter', () => {
  it('with everything filled in', () => {
    const letter = composeLetter(FULL, OFFERING, CONTEXT);
    expect(textsOf(letter).join('\n')).toMatchInlineSnapshot(`
      "Dinas Pendidikan Kabupaten Contoh
      SD Negeri 1 Contoh
      Jalan Contoh 1, Batang
      surel sd1@contoh.example
      Batang, 5 November 2026
      Nomor
      :
      421/017/2026
      Lampiran
      :
      1 lembar
      Perihal
      :
      Permohonan Kunjungan Edukasi
      Kepada Yth.
      Ibu Pemilik Batik Contoh Jaya
      di Pekalongan
      Dengan hormat,
      Melalui surat ini kami dari SD Negeri 1 Contoh mengajukan permohonan kunjungan “Sepagi menulis jlamprang” di Batik Contoh Jaya, yang kami ketahui dari katalog Dekranasda Kota Pekalongan. Tujuan kunjungan: mengenal tahap membatik untuk projek kelas 5.
      Kunjungan itu kami rencanakan sebagai berikut.
      Hari/tanggal
      :
      Selasa, 1 Desember 2026
      Waktu
      :
      pukul 08.00–10.00 WIB
      Tempat
      :
      Batik Contoh Jaya, Pekalongan
      Kegiatan
      :
      Sepagi menulis jlamprang: tur tempat produksi, praktik batik tulis, dan belanja
      Jumlah peserta
      :
      30 orang (SD)
      Pendamping
      :
      3 orang
      Perkiraan biaya
      :
      Rp1.050.000 (Rp35.000 per orang)
      Usulan susunan acara
      08.00–08.10
      Pembukaan dan pengarahan
      08.10–08.35
      Tur tempat produksi
      08.35–09.25
      Praktik batik tulis
      09.25–09.45
      Belanja
      09.45–10.00
      Tanya jawab dan penutup
      Narahubung kami: Sri Contoh, telepon 0800-0000-0000.
      Demikian permohonan ini kami sampaikan. Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima kasih.
      Hormat kami,
      Kepala Sekolah,
      Budi Contoh, S.Pd.
      NIP 000000000000000000"
    `);
  });

  it('with nothing filled in, through the organisation', () => {
    const { letter: _, activities, ...offering } = OFFERING;
    const letter = composeLetter({}, offering, {
      ...CONTEXT,
      recipient: 'organisation',
      cost: undefined,
    });
    expect(textsOf(letter).join('\n')).toMatchInlineSnapshot(`
      "…………………………
      …………………………
      …………, …………………………
      Nomor
      :
      …………
      Lampiran
      :
      –
      Perihal
      :
      Permohonan Kunjungan Edukasi
      Kepada Yth.
      Pimpinan Batik Contoh Jaya
      melalui Dekranasda Kota Pekalongan
      di Pekalongan
      Dengan hormat,
      Melalui surat ini kami dari ………………………… mengajukan permohonan kunjungan “Sepagi menulis jlamprang” di Batik Contoh Jaya, yang kami ketahui dari katalog Dekranasda Kota Pekalongan.
      Kunjungan itu kami rencanakan sebagai berikut.
      Hari/tanggal
      :
      …………, …………………………
      Waktu
      :
      pukul ………… WIB, selama ± 2 jam
      Tempat
      :
      Batik Contoh Jaya, Pekalongan
      Kegiatan
      :
      Sepagi menulis jlamprang
      Jumlah peserta
      :
      ………… orang
      Pendamping
      :
      ………… orang
      Perkiraan biaya
      :
      mohon informasi dari tuan rumah
      Kami mohon bantuan Dekranasda Kota Pekalongan untuk meneruskan permohonan ini kepada Batik Contoh Jaya.
      Narahubung kami: …………………………, telepon …………………………
      Demikian permohonan ini kami sampaikan. Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima kasih.
      Hormat kami,
      …………,
      …………………………"
    `);
  });

  it.each(visits.map(({ entry, offering }) => ({ slug: entry.slug, entry, offering })))(
    'to the host of $slug keeps its text at 11 points or more',
    ({ entry, offering }) => {
      const cost = visitCost(entry.data.price, entry.data.group.min);
      const enquiry = { ...FULL, recipient: undefined, group: entry.data.group.min };
      const letter = composeLetter(enquiry, offering, { ...CONTEXT, cost });
      expect(letterTextSize(letter)).toBeGreaterThanOrEqual(11);
      expect(letter.recipient).toEqual([
        'Kepada Yth.',
        `Pimpinan ${offering.hostName}`,
        'di Pekalongan',
      ]);
      expect(letter.opening[0]).toContain(`“${entry.data.title}” di ${offering.hostName}`);
    },
  );

  it('never says undefined and has no empty text, whatever is left empty', () => {
    fc.assert(
      fc.property(fc.subarray(Object.entries(FULL)), (entries) => {
        const letter = composeLetter(Object.fromEntries(entries), OFFERING, CONTEXT);
        for (const text of textsOf(letter)) {
          expect(text).toMatch(/^\S(.*\S)?$/);
          expect(text).not.toMatch(/undefined|null|NaN| {2}| [.,;]|“”|\(\)/);
        }
      }),
    );
  });

  it('holds no character that a file could not, whatever is typed', () => {
    const anything = fc.string({
      unit: fc.integer({ max: 0xffff }).map((c) => String.fromCharCode(c)),
    });
    const keys = ['institution', 'purpose', 'city', 'signatoryName', 'level', 'recipient'] as const;
    fc.assert(
      fc.property(fc.record(Object.fromEntries(keys.map((key) => [key, anything]))), (enquiry) => {
        for (const text of textsOf(composeLetter(enquiry, OFFERING, CONTEXT))) {
          expect(text.isWellFormed()).toBe(true);
          expect(text).not.toMatch(/[\p{Cc}\uFFFE\uFFFF]/u);
        }
      }),
    );
  });
});

describe('its details', () => {
  it.each<[Enquiry, string]>([
    [{ date: '2026-12-01' }, 'Selasa, 1 Desember 2026'],
    [{ date: '2026-12-13', day: 'mon' }, 'Minggu, 13 Desember 2026'],
    [{ day: 'fri' }, 'Jumat, …………………………'],
    [{ date: '2026-13-01' }, '…………, …………………………'],
  ])('write the day of %j as "%s"', (enquiry, text) => {
    expect(detail(enquiry, 'Hari/tanggal')).toBe(text);
  });

  it.each<[string | undefined, number, string]>([
    ['08:00', 120, 'pukul 08.00–10.00 WIB'],
    ['09:30', 100, 'pukul 09.30–11.10 WIB'],
    ['09:00', 2880, 'pukul 09.00 WIB, selama ± 48 jam'],
    ['22:00', 120, 'pukul 22.00 WIB, selama ± 2 jam'],
    [undefined, 90, 'pukul ………… WIB, selama ± 1 jam 30 menit'],
    ['8 pagi', 45, 'pukul ………… WIB, selama 45 menit'],
  ])('write a start at %s for %i minutes as "%s"', (startTime, durationMinutes, text) => {
    expect(detail({ startTime }, 'Waktu', { ...OFFERING, durationMinutes })).toBe(text);
  });

  it.each<[Enquiry, number | undefined, string]>([
    [{ group: 31 }, 10, '4 orang'],
    [{ group: 31, companions: 6 }, 10, '6 orang'],
    [{ group: 31 }, undefined, '………… orang'],
    [{}, 10, '………… orang'],
  ])('count the companions of %j, one for %s pupils, as "%s"', (enquiry, companions, text) => {
    expect(detail(enquiry, 'Pendamping', { ...OFFERING, companions })).toBe(text);
  });

  it.each<[Enquiry, string]>([
    [{ group: 30, level: 'paud-tk' }, '30 orang (PAUD dan TK)'],
    [{ group: 30, level: 'kelas 5' }, '30 orang (kelas 5)'],
    [{ level: 'sd' }, '………… orang (SD)'],
    [{ group: 30 }, '30 orang'],
  ])('write the people of %j as "%s"', (enquiry, text) => {
    expect(detail(enquiry, 'Jumlah peserta')).toBe(text);
  });
});

it.each([
  ['sd', 'Permohonan Kunjungan Edukasi'],
  ['smk', 'Permohonan Kunjungan Industri'],
  ['perguruan-tinggi', 'Permohonan Kunjungan Industri'],
  ['instansi', 'Permohonan Studi Tiru'],
  [undefined, 'Permohonan Kunjungan Edukasi'],
  ['constructor', 'Permohonan Kunjungan Edukasi'],
])('the subject for %s is "%s"', (level, subject) => {
  expect(composeLetter({ level }, OFFERING, CONTEXT).reference.at(-1)?.value).toBe(subject);
});

it.each([
  ['mengenal batik', 'Tujuan kunjungan: mengenal batik.'],
  ['Mengenal batik.', 'Tujuan kunjungan: Mengenal batik.'],
  ['Apa itu batik?', 'Tujuan kunjungan: Apa itu batik?'],
])('the purpose %s is a sentence', (purpose, sentence) => {
  const [opening = ''] = composeLetter({ purpose }, OFFERING, CONTEXT).opening;
  expect(opening.endsWith(` ${sentence}`)).toBe(true);
});

it('the text grows smaller with the letter', () => {
  const long = 'Sekolah Menengah Kejuruan Contoh '.repeat(5).slice(0, 150);
  const sizes = [
    FULL,
    { ...FULL, institution: long, signatoryName: long, address: long, purpose: long + long },
    { ...FULL, purpose: long.repeat(20) },
  ].map((enquiry) => letterTextSize(composeLetter(enquiry, OFFERING, CONTEXT)));
  expect(sizes).toEqual([12, 11, 10]);
});

it.each([
  [{ date: '2026-12-01' }, 'contoh-sepagi-menulis-2026-12-01'],
  [{ date: '../../etc' }, 'contoh-sepagi-menulis'],
  [{}, 'contoh-sepagi-menulis'],
])('the files of %j are named for the visit', (enquiry, name) => {
  expect(letterFileName(OFFERING, enquiry)).toBe(`surat-permohonan-${name}.docx`);
  expect(calendarFileName(OFFERING, enquiry)).toBe(`kunjungan-${name}.ics`);
});
