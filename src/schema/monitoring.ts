import { z } from 'zod';
import * as f from './fields.ts';
import { pictures } from './pictures.ts';
import { CHANNELS } from './vocabularies.ts';
import { BUSINESS_SIZES, FOLLOW_UP_STATUSES, TURNOVER_TRENDS } from './vocabularies-visits.ts';

const note = (label: { id: string; en: string }) =>
  f
    .longText({
      label,
      hint: { id: 'Catatan bebas; hanya untuk petugas.', en: 'Free notes; for staff only.' },
      staffOnly: true,
    })
    .optional();

const lines = (label: { id: string; en: string }, hint: { id: string; en: string }) =>
  f.list({ label, hint }, f.text({ label, hint })).optional();

/** The aspects that a visit scores from 1 (weak) to 5 (very good). */
export const ASPECTS = {
  turnover: { id: 'Omzet', en: 'Turnover' },
  capacity: { id: 'Kapasitas produksi', en: 'Production capacity' },
  marketing: { id: 'Pemasaran', en: 'Marketing' },
  quality: { id: 'Mutu', en: 'Quality' },
  standards: { id: 'Standar', en: 'Standards' },
  innovation: { id: 'Inovasi', en: 'Innovation' },
} as const;

export type Aspect = keyof typeof ASPECTS;

const perAspect = <T extends f.Field>(build: (label: { id: string; en: string }) => T) =>
  Object.fromEntries(
    (Object.keys(ASPECTS) as Aspect[]).map((aspect) => [aspect, build(ASPECTS[aspect])]),
  ) as Record<Aspect, T>;

/**
 * A private record of one monitoring visit. It lives in a repository of its own and never in the
 * public one: no collection of the site uses this schema.
 */
export const MonitoringSchema = z.strictObject({
  ukm: f.relation('ukm', {
    label: { id: 'UKM', en: 'Business' },
    hint: { id: 'Usaha yang dikunjungi.', en: 'The business visited.' },
  }),
  visitedOn: f.date({
    label: { id: 'Tanggal kunjungan', en: 'Visited on' },
    hint: { id: 'Hari kunjungan.', en: 'Day of the visit.' },
  }),
  team: lines({ id: 'Tim', en: 'Team' }, { id: 'Nama anggota tim.', en: 'Names of the team.' }),
  turnover: f
    .group(
      {
        label: { id: 'Omzet', en: 'Turnover' },
        hint: {
          id: 'Arah dan golongan saja; jangan menulis jumlah rupiah.',
          en: 'Trend and class only; do not write amounts.',
        },
        staffOnly: true,
      },
      {
        trend: f
          .choice(TURNOVER_TRENDS, {
            label: { id: 'Arah', en: 'Trend' },
            hint: { id: 'Dibanding kunjungan lalu.', en: 'Compared with the last visit.' },
          })
          .optional(),
        band: f
          .choice(BUSINESS_SIZES, {
            label: { id: 'Golongan usaha', en: 'Size class' },
            hint: { id: 'Menurut PP 7/2021.', en: 'By PP 7/2021.' },
          })
          .optional(),
        note: note({ id: 'Catatan', en: 'Note' }),
      },
    )
    .optional(),
  capacity: f
    .group(
      {
        label: { id: 'Kapasitas produksi', en: 'Production capacity' },
        hint: { id: 'Berapa banyak dalam waktu berapa lama.', en: 'How much in which time.' },
        staffOnly: true,
      },
      {
        amount: f
          .integer({
            label: { id: 'Jumlah', en: 'Amount' },
            hint: { id: 'Misalnya 40.', en: 'Such as 40.' },
          })
          .optional(),
        unit: f
          .text({
            label: { id: 'Satuan', en: 'Unit' },
            hint: { id: 'Misalnya lembar.', en: 'Such as pieces.' },
            max: 40,
          })
          .optional(),
        period: f
          .text({
            label: { id: 'Waktu', en: 'Period' },
            hint: { id: 'Misalnya bulan.', en: 'Such as month.' },
            max: 40,
          })
          .optional(),
        note: note({ id: 'Catatan', en: 'Note' }),
      },
    )
    .optional(),
  workers: f
    .integer({
      label: { id: 'Tenaga kerja', en: 'Workers' },
      hint: { id: 'Jumlah orang yang bekerja.', en: 'Number of people at work.' },
      max: 10_000,
    })
    .optional(),
  channels: f
    .choices(CHANNELS, {
      label: { id: 'Saluran penjualan', en: 'Where it sells' },
      hint: { id: 'Yang dipakai sekarang.', en: 'Those used now.' },
    })
    .optional(),
  scores: f
    .group(
      {
        label: { id: 'Nilai', en: 'Scores' },
        hint: { id: '1 lemah sampai 5 sangat baik.', en: '1 weak to 5 very good.' },
        staffOnly: true,
      },
      perAspect((label) =>
        f
          .integer({
            label,
            hint: { id: '1 sampai 5.', en: '1 to 5.' },
            min: 1,
            max: 5,
          })
          .optional(),
      ),
    )
    .optional(),
  notes: f
    .group(
      {
        label: { id: 'Catatan per aspek', en: 'Notes by aspect' },
        hint: { id: 'Apa yang dilihat.', en: 'What was seen.' },
        staffOnly: true,
      },
      perAspect(note),
    )
    .optional(),
  obstacles: lines(
    { id: 'Kendala', en: 'Obstacles' },
    { id: 'Satu baris satu kendala.', en: 'One line for each.' },
  ),
  trainingNeeds: lines(
    { id: 'Kebutuhan pelatihan', en: 'Training needs' },
    { id: 'Satu baris satu kebutuhan.', en: 'One line for each.' },
  ),
  recommendations: note({ id: 'Rekomendasi', en: 'Recommendations' }),
  followUps: f
    .list(
      {
        label: { id: 'Tindak lanjut', en: 'Follow-ups' },
        hint: { id: 'Apa, oleh siapa, sampai kapan.', en: 'What, by whom, until when.' },
        item: { id: 'tindak lanjut', en: 'follow-up' },
      },
      f.group(
        {
          label: { id: 'Tindak lanjut', en: 'Follow-up' },
          hint: { id: 'Apa, oleh siapa, sampai kapan.', en: 'What, by whom, until when.' },
          itemKey: 'action',
        },
        {
          action: f.text({
            label: { id: 'Tindakan', en: 'Action' },
            hint: { id: 'Apa yang akan dilakukan.', en: 'What will be done.' },
          }),
          owner: f
            .text({
              label: { id: 'Penanggung jawab', en: 'Owner' },
              hint: { id: 'Siapa yang melakukannya.', en: 'Who does it.' },
              max: 100,
            })
            .optional(),
          due: f
            .date({
              label: { id: 'Tenggat', en: 'Due' },
              hint: { id: 'Sampai kapan.', en: 'Until when.' },
            })
            .optional(),
          status: f
            .choice(FOLLOW_UP_STATUSES, {
              label: { id: 'Status', en: 'Status' },
              hint: { id: 'Keadaan sekarang.', en: 'Where it stands.' },
            })
            .default('open'),
        },
      ),
    )
    .optional(),
  photos: pictures({
    label: { id: 'Foto', en: 'Photos' },
    hint: {
      id: 'Foto kunjungan; hanya untuk petugas.',
      en: 'Photos of the visit; for staff only.',
    },
  }).optional(),
});

/** The folder of the records in their repository; photos lie beside them, as with entries. */
export const RECORDS_FOLDER = 'records';

/** The file name of a record: `2026-05-17-batik-murni`. Its day and its business tell it apart. */
export function recordSlug({ ukm, visitedOn }: Readonly<Record<string, unknown>>): string {
  const parts = [visitedOn, ukm].filter((part) => typeof part === 'string' && part !== '');
  return parts.join('-') || 'kunjungan-baru';
}

/** The parsed data of one monitoring visit. */
export type MonitoringData = z.output<typeof MonitoringSchema>;
