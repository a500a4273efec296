import { addDays, isOpenOnDate, WEEK, weekdayOf } from './days.ts';
import type { Offering } from './offering.ts';

/** One day of a calendar. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether a visit can be asked for; days before today never. */
  readonly isOpen: boolean;
}

/** One month, in weeks from Monday; `undefined` stands where no day of it is to be shown. */
export interface CalendarMonth {
  /** The first of the month, `YYYY-MM-01`. */
  readonly first: string;
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[];
}

/**
 * The days on which a visit can be asked for: the month of `today`, from this week on, and those
 * that follow.
 *
 * @param today `YYYY-MM-DD` in WIB; notice is counted from it.
 * @param count how many months.
 */
export function visitCalendarMonths(
  offering: Pick<Offering, 'days' | 'closed' | 'noticeDays' | 'paused'>,
  today: string,
  count: number,
): CalendarMonth[] {
  const months: CalendarMonth[] = [];
  let first = `${today.slice(0, 7)}-01`;
  for (let index = 0; index < count; index += 1) {
    const days: (CalendarDay | undefined)[] = WEEK.slice(0, WEEK.indexOf(weekdayOf(first))).map(
      () => undefined,
    );
    const month = first.slice(0, 7);
    let date = first;
    for (; date.startsWith(month); date = addDays(date, 1)) {
      const day = { date, isOpen: isOpenOnDate(offering, date, today) };
      days.push(date < today ? undefined : day);
    }
    while (days.length % 7 !== 0) days.push(undefined);
    const weeks = Array.from({ length: days.length / 7 }, (_, week) =>
      days.slice(week * 7, week * 7 + 7),
    ).filter((week) => week.some(Boolean));
    months.push({ first, weeks });
    first = date;
  }
  return months;
}
