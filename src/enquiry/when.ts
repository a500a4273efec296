import { weekdayOf } from '../catalogue/visits/days.ts';
import { formatDate, formatHours } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { isDate, isTime } from '../schema/formats.ts';
import { DAYS } from '../schema/weekdays.ts';
import type { Enquiry } from './enquiry.ts';

/** The day and the hours of a planned visit, as people write them. */

const MINUTES_A_DAY = 1440;

/** The date of a visit, if it is a day of the calendar. */
export function visitDate({ date }: Enquiry): string | undefined {
  return date !== undefined && isDate(date) ? date : undefined;
}

/** The name of the weekday that was asked for: by the date, else by the day. */
export function weekday(enquiry: Enquiry, locale: Locale): string | undefined {
  const date = visitDate(enquiry);
  const slug = date ? weekdayOf(date) : enquiry.day;
  return Object.entries(DAYS).find(([key]) => key === slug)?.[1][locale];
}

/** `Selasa, 1 Desember 2026`; only the weekday where there is no date. */
export function formatVisitDay(enquiry: Enquiry, locale: Locale): string | undefined {
  const date = visitDate(enquiry);
  const day = weekday(enquiry, locale);
  return date && day ? `${day}, ${formatDate(date, locale)}` : day;
}

/** Minutes from midnight to the start, if a time of day was given. */
export function startMinute({ startTime }: Enquiry): number | undefined {
  if (startTime === undefined || !isTime(startTime)) return undefined;
  return Number(startTime.slice(0, 2)) * 60 + Number(startTime.slice(3));
}

/** `08.00–10.00 WIB`; only the start where the visit goes on to another day. */
export function formatVisitHours(
  enquiry: Enquiry,
  durationMinutes: number,
  locale: Locale,
): string | undefined {
  const start = startMinute(enquiry);
  if (start === undefined) return undefined;
  return formatPeriod(start, start + durationMinutes, locale);
}

/** Two minutes of the day as `08.00–10.00 WIB`, the second one only if it is on the same day. */
export function formatPeriod(start: number, end: number, locale: Locale): string {
  const hours = formatHours(toTime(start), toTime(end), locale);
  return end < MINUTES_A_DAY ? hours : hours.replace(/–\S+/, '');
}

/** Minutes from midnight as `HH:MM`. */
function toTime(minute: number): string {
  const parts = [Math.floor(minute / 60), minute % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
