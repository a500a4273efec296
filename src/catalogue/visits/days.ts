import { DAYS } from '../../schema/weekdays.ts';
import { slugsOf } from '../../schema/vocabulary.ts';
import type { DaySlug, Offering, Period } from './offering.ts';

/** Days of the calendar, `YYYY-MM-DD`; no time zone takes part. */

/** The weekdays in their order, from Monday. */
export const WEEK: readonly DaySlug[] = slugsOf(DAYS);

const toTime = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** The weekday of a day. */
export function weekdayOf(date: string): DaySlug {
  // Sunday is 0; the week here begins on Monday.
  const index = (new Date(toTime(date)).getUTCDay() + 6) % 7;
  return WEEK[index] ?? 'mon';
}

/** The day that lies `count` days later (or earlier, below 0). */
export function addDays(date: string, count: number): string {
  return new Date(toTime(date) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Why a workshop takes no visit on a day. */
export type Closure =
  | { readonly reason: 'weekday'; readonly day: DaySlug }
  | { readonly reason: 'closed'; readonly period: Period }
  | { readonly reason: 'notice'; readonly earliest: string };

/** Whether a workshop takes visits on a weekday; without days of its own any day may be arranged. */
export function isOpenOnWeekday({ days }: Pick<Offering, 'days'>, day: DaySlug): boolean {
  return days === undefined || days.includes(day);
}

/** Why a workshop takes no visit on a date that is asked for today, or `undefined` if it does. */
export function closureOn(
  offering: Pick<Offering, 'days' | 'closed' | 'noticeDays'>,
  date: string,
  today: string,
): Closure | undefined {
  const day = weekdayOf(date);
  if (!isOpenOnWeekday(offering, day)) return { reason: 'weekday', day };
  const period = offering.closed.find(({ from, to }) => from <= date && date <= to);
  if (period) return { reason: 'closed', period };
  const earliest = addDays(today, offering.noticeDays);
  return date < earliest ? { reason: 'notice', earliest } : undefined;
}

/** Whether a visit can be asked for today on a date. */
export function isOpenOnDate(
  offering: Pick<Offering, 'days' | 'closed' | 'noticeDays' | 'paused'>,
  date: string,
  today: string,
): boolean {
  return !offering.paused && date >= today && closureOn(offering, date, today) === undefined;
}
