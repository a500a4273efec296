import type { Vocabulary } from './vocabulary.ts';

export { INNOVATION_TAGS, LANGUAGES, VISIT_ACTIVITIES } from '#city';

/** Closed lists of study visits, innovations, activities and monitoring. */

export const LEVELS = {
  'paud-tk': { id: 'PAUD dan TK', en: 'Kindergarten' },
  sd: { id: 'SD', en: 'Primary school' },
  smp: { id: 'SMP', en: 'Junior secondary school' },
  sma: { id: 'SMA', en: 'Senior secondary school' },
  smk: { id: 'SMK', en: 'Vocational secondary school' },
  'perguruan-tinggi': { id: 'Perguruan tinggi', en: 'University' },
  umum: { id: 'Umum', en: 'General public' },
  ukm: { id: 'UKM lain', en: 'Other small businesses' },
  instansi: { id: 'Instansi', en: 'Institutions' },
  slb: { id: 'SLB', en: 'Special-needs school' },
} as const satisfies Vocabulary;

/** The youngest age (years) of the levels that have one. */
export const YOUNGEST_AGE: Readonly<Partial<Record<keyof typeof LEVELS, number>>> = {
  'paud-tk': 4,
  sd: 7,
  smp: 13,
  sma: 16,
  smk: 16,
};

export const VISIT_PRICE_KINDS = {
  free: { id: 'Gratis', en: 'Free' },
  'per-person': { id: 'Per orang', en: 'Per person' },
  'per-group': { id: 'Per rombongan', en: 'Per group' },
} as const satisfies Vocabulary;

export const FACILITIES = {
  'prayer-room': { id: 'Musala', en: 'Prayer room' },
  toilet: { id: 'Toilet', en: 'Toilet' },
  'bus-parking': { id: 'Parkir bus', en: 'Bus parking' },
  'minibus-parking': { id: 'Parkir elf', en: 'Minibus parking' },
  shade: { id: 'Ruang teduh', en: 'Shaded area' },
  snack: { id: 'Kudapan', en: 'Snack' },
  wifi: { id: 'Wi-Fi', en: 'Wi-Fi' },
  projector: { id: 'Proyektor', en: 'Projector' },
} as const satisfies Vocabulary;

export const ACCESSIBILITY = {
  wheelchair: { id: 'Ramah kursi roda', en: 'Wheelchair access' },
  'accessible-toilet': { id: 'Toilet aksesibel', en: 'Accessible toilet' },
  'step-free': { id: 'Tanpa anak tangga', en: 'Step-free' },
  'sign-language': { id: 'Bahasa isyarat', en: 'Sign language' },
  'low-sensory': { id: 'Suasana tenang', en: 'Quiet surroundings' },
} as const satisfies Vocabulary;

export const LETTERS = {
  required: { id: 'Surat permohonan wajib', en: 'Request letter required' },
  recommended: { id: 'Surat permohonan dianjurkan', en: 'Request letter recommended' },
  none: { id: 'Tanpa surat', en: 'No letter needed' },
} as const satisfies Vocabulary;

export const VISIT_AVAILABILITIES = {
  open: { id: 'Menerima kunjungan', en: 'Open for visits' },
  paused: { id: 'Sedang tidak menerima kunjungan', en: 'Paused' },
} as const satisfies Vocabulary;

export const COST_BANDS = {
  '< 1 juta': { id: 'di bawah Rp1 juta', en: 'below Rp1 million' },
  '1–5 juta': { id: 'Rp1–5 juta', en: 'Rp1–5 million' },
  '5–20 juta': { id: 'Rp5–20 juta', en: 'Rp5–20 million' },
  '> 20 juta': { id: 'di atas Rp20 juta', en: 'above Rp20 million' },
} as const satisfies Vocabulary;

export const ACTIVITY_KINDS = {
  monitoring: { id: 'Monitoring dan evaluasi', en: 'Monitoring and evaluation' },
  exhibition: { id: 'Pameran', en: 'Exhibition' },
  training: { id: 'Pelatihan', en: 'Training' },
  visit: { id: 'Kunjungan', en: 'Visit' },
  award: { id: 'Penghargaan', en: 'Award' },
  other: { id: 'Kegiatan lain', en: 'Other' },
} as const satisfies Vocabulary;

export const TURNOVER_TRENDS = {
  up: { id: 'Naik', en: 'Rising' },
  steady: { id: 'Tetap', en: 'Steady' },
  down: { id: 'Turun', en: 'Falling' },
} as const satisfies Vocabulary;

/** Size classes by annual sales, PP 7/2021 article 35. */
export const BUSINESS_SIZES = {
  mikro: { id: 'Mikro (sampai Rp2 miliar setahun)', en: 'Micro (to Rp2 billion a year)' },
  kecil: { id: 'Kecil (di atas Rp2 sampai 15 miliar)', en: 'Small (Rp2 to 15 billion)' },
  menengah: { id: 'Menengah (di atas Rp15 sampai 50 miliar)', en: 'Medium (Rp15 to 50 billion)' },
} as const satisfies Vocabulary;

export const FOLLOW_UP_STATUSES = {
  open: { id: 'Belum selesai', en: 'Open' },
  done: { id: 'Selesai', en: 'Done' },
  dropped: { id: 'Dibatalkan', en: 'Dropped' },
} as const satisfies Vocabulary;
