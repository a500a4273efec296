import type { Locale } from './locale.ts';

const id = {
  title: 'Laporan monitoring',
  period: '{from} sampai {to}',
  private: 'Hanya untuk petugas. Jangan dibagikan di luar Dekranasda.',
  none: 'Tidak ada catatan monitoring pada masa ini. Periksa tanggalnya, atau isi catatan di /admin/monitoring/.',
  visited: 'Dikunjungi',
  visits: 'Kunjungan',
  notVisited: 'Belum dikunjungi',
  name: 'Usaha',
  date: 'Tanggal',
  times: 'Kali',
  trend: 'Omzet',
  score: 'Nilai rata-rata',
  change: 'Perubahan',
  capacity: 'Kapasitas',
  workers: 'Tenaga kerja',
  lastVisit: 'Kunjungan terakhir',
  never: 'belum pernah',
  everyone: 'Semua usaha sudah dikunjungi pada masa ini.',
  aspects: 'Nilai per aspek',
  aspect: 'Aspek',
  scored: 'Usaha dinilai',
  compared: 'Dibandingkan',
  aspectsNote:
    'Nilai 1 lemah sampai 5 sangat baik, dari kunjungan terakhir tiap usaha. Perubahan dihitung atas usaha yang dinilai juga pada kunjungan sebelumnya.',
  trends: 'Arah omzet',
  obstacles: 'Kendala',
  training: 'Kebutuhan pelatihan',
  businesses: 'Usaha',
  followUps: 'Tindak lanjut terbuka',
  overdue: 'lewat tenggat',
  action: 'Tindakan',
  owner: 'Penanggung jawab',
  due: 'Tenggat',
  noFollowUps: 'Tidak ada tindak lanjut yang terbuka.',
  route: 'Usulan rute berikutnya',
  routeNote:
    'Mulai dari yang paling lama menunggu, lalu kelurahan terdekat. Usulan, bukan jalan terpendek.',
  nowhere: 'Kelurahan belum tercatat',
  others: 'Untuk pihak lain',
  othersNote:
    'Bagian ini boleh dibagikan. Angka yang mewakili kurang dari {count} usaha ditahan, dan angka lain yang dapat membukanya juga.',
  withheld: 'ditahan',
  area: 'Kelurahan',
  district: 'Kecamatan',
  sector: 'Sektor',
  size: 'Golongan usaha',
  unknown: 'Tidak tercatat',
  value: 'Nilai',
  count: 'Jumlah',
} as const;

/** What the report on a round of monitoring says. */
export type MonitoringStrings = Readonly<Record<keyof typeof id, string>>;

const en: MonitoringStrings = {
  title: 'Monitoring report',
  period: '{from} to {to}',
  private: 'For staff only. Do not share outside Dekranasda.',
  none: 'There is no monitoring record in this period. Check the dates, or fill in records at /admin/monitoring/.',
  visited: 'Visited',
  visits: 'Visits',
  notVisited: 'Not visited',
  name: 'Business',
  date: 'Date',
  times: 'Times',
  trend: 'Turnover',
  score: 'Mean score',
  change: 'Change',
  capacity: 'Capacity',
  workers: 'Workers',
  lastVisit: 'Last visit',
  never: 'never',
  everyone: 'Every business was visited in this period.',
  aspects: 'Scores by aspect',
  aspect: 'Aspect',
  scored: 'Businesses scored',
  compared: 'Compared',
  aspectsNote:
    'Scores from 1 weak to 5 very good, of the last visit of each business. The change is over businesses that were scored at the visit before as well.',
  trends: 'Turnover',
  obstacles: 'Obstacles',
  training: 'Training needs',
  businesses: 'Businesses',
  followUps: 'Open follow-ups',
  overdue: 'overdue',
  action: 'Action',
  owner: 'Owner',
  due: 'Due',
  noFollowUps: 'There is no open follow-up.',
  route: 'Suggested next route',
  routeNote:
    'It begins where somebody has waited longest, then goes to the nearest kelurahan. A suggestion, not the shortest way.',
  nowhere: 'Kelurahan not recorded',
  others: 'For others',
  othersNote:
    'This part may be shared. A number that stands for fewer than {count} businesses is withheld, and so is any other that would give it away.',
  withheld: 'withheld',
  area: 'Kelurahan',
  district: 'Kecamatan',
  sector: 'Sector',
  size: 'Size class',
  unknown: 'Not recorded',
  value: 'Value',
  count: 'Count',
};

const STRINGS: Readonly<Record<Locale, MonitoringStrings>> = { id, en };

export function monitoringStringsOf(locale: Locale): MonitoringStrings {
  return STRINGS[locale];
}
