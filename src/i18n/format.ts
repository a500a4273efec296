import { TIME_ZONE } from '#city';
import type { Locale } from './locale.ts';

/** How money, days, times, numbers and phones are written. All pure; days are `YYYY-MM-DD`. */

const TAG = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** `Rp1.250.000`: no space after Rp, dots for thousands (EYD), in both languages. */
export function formatMoney(rupiah: number): string {
  return `Rp${formatNumber(rupiah, 'id')}`;
}

/** @param digits the most behind the comma. */
export function formatNumber(value: number, locale: Locale, digits = 1): string {
  return new Intl.NumberFormat(TAG[locale], { maximumFractionDigits: digits }).format(value);
}

/** A difference with its sign, the minus as long as the plus: `+2`, `−0,5`, `0`. */
export function formatChange(value: number, locale: Locale, digits = 1): string {
  const text = formatNumber(Math.abs(value), locale, digits);
  return value < 0 ? `−${text}` : value > 0 ? `+${text}` : text;
}

/** `13%`, from a part of one. */
export function formatPercent(part: number, locale: Locale): string {
  return new Intl.NumberFormat(TAG[locale], { style: 'percent', maximumFractionDigits: 0 }).format(
    part,
  );
}

const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** `5 November 2024`. */
export function formatDate(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAG[locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day(date));
}

/** `November 2024`. */
export function formatMonth(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAG[locale], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day(date));
}

/** `Nov`. */
export function formatShortMonth(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAG[locale], { month: 'short', timeZone: 'UTC' }).format(
    day(date),
  );
}

/** `5–6 November 2024`, or one day where `to` is absent or the same. */
export function formatDateRange(from: string, to: string | undefined, locale: Locale): string {
  if (!to || to === from) return formatDate(from, locale);
  const [start, end] = [formatDate(from, locale), formatDate(to, locale)];
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${end}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${start.replace(/ \d{4}$/, '')} – ${end}`;
  return `${start} – ${end}`;
}

/** `08.00–15.00 WIB` in Indonesian, `08:00–15:00 WIB` in English, in the city's time zone. */
export function formatHours(opens: string, closes: string, locale: Locale): string {
  const time = (value: string) => (locale === 'id' ? value.replace(':', '.') : value);
  return `${time(opens)}–${time(closes)} ${TIME_ZONE.name}`;
}

/** `± 2 jam`, `± 1 jam 30 menit`, `45 menit`. */
export function formatDuration(minutes: number, locale: Locale): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const word = locale === 'id' ? { hour: 'jam', minute: 'menit' } : { hour: 'h', minute: 'min' };
  if (hours === 0) return `${rest} ${word.minute}`;
  return `± ${hours} ${word.hour}${rest ? ` ${rest} ${word.minute}` : ''}`;
}

/** `a, b, dan c`. */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(TAG[locale], { type: 'conjunction' }).format(items);
}

/** `+62 812-3456-7890` from `628123456789…`; groups of three and four digits. */
export function formatPhone(digits: string): string {
  const local = digits.replace(/^62/, '');
  const [area, rest] = [local.slice(0, 3), local.slice(3)];
  const groups = rest.match(/.{1,4}(?=(?:.{4})*$)/g) ?? [];
  return `+62 ${[area, ...groups].join(local.startsWith('8') ? '-' : ' ')}`;
}

/** Midnight of a day in the city as an ISO time: `2026-03-10T00:00:00+07:00`. */
export function midnightInCity(date: string): string {
  return `${date}T00:00:00+0${TIME_ZONE.hours}:00`;
}

/** Whole months from one day to a later one. */
export function monthsBetween(from: string, to: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const whole = months(to) - months(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
  return Math.max(0, whole);
}

/** Whole days from one day to another; negative where `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((day(to).getTime() - day(from).getTime()) / 86_400_000);
}

/** Today in the city as `YYYY-MM-DD`. */
export function todayInCity(now: Date): string {
  return new Date(now.getTime() + TIME_ZONE.hours * 3_600_000).toISOString().slice(0, 10);
}
