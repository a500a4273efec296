const MONTHS = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];

/**
 * Brings a day as people write it to `YYYY-MM-DD`: `17/5/2026`, `17-05-2026`, `17 Mei 2026`.
 * Anything else stays as written; whether the day exists is for the schema to say.
 */
export function readDay(text: string): string {
  const trimmed = text.trim();
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed);
  if (numeric) return iso(numeric[3], numeric[2], numeric[1]);
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(trimmed);
  if (yearFirst) return iso(yearFirst[1], yearFirst[2], yearFirst[3]);
  const worded = /^(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(trimmed);
  const month = worded ? monthOf(worded[2] ?? '') : 0;
  return worded && month > 0 ? iso(worded[3], String(month), worded[1]) : trimmed;
}

/** The number of a month by its Indonesian name or the first three letters of it; 0 if none. */
function monthOf(word: string): number {
  const name = word.toLowerCase();
  return MONTHS.findIndex((month) => month === name || month.slice(0, 3) === name) + 1;
}

function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const READING = new Intl.DateTimeFormat('id-ID', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day in words, `Minggu, 17 Mei 2026`, so that day and month cannot be confused. */
export function showDay(day: string): string {
  return READING.format(new Date(`${day}T00:00:00Z`));
}

/** Brings a time to `HH:MM`: `8`, `8.30` and `8:30` are understood; anything else stays. */
export function readClock(text: string): string {
  const trimmed = text.trim();
  const match = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(trimmed);
  return match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}` : trimmed;
}
