import { closureOn, isOpenOnWeekday } from '../../catalogue/visits/days.ts';
import { readPeople } from '../../catalogue/visits/numbers.ts';
import type { DaySlug, Offering } from '../../catalogue/visits/offering.ts';
import type { Enquiry, EnquiryKey } from '../../enquiry/enquiry.ts';
import type { EnquiryField } from '../../enquiry/field.ts';
import { startMinute } from '../../enquiry/when.ts';
import { formatDate, formatDateRange, formatHours } from '../../i18n/format.ts';
import type { LetterMessages } from '../../i18n/letter.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/strings.ts';
import { isDate, isTime } from '../../schema/formats.ts';
import { LEVELS } from '../../schema/vocabularies-visits.ts';
import { DAYS } from '../../schema/weekdays.ts';
import { labelOf } from '../../schema/vocabulary.ts';

/** Digits without which nobody can be called. */
const LEAST_DIGITS = 6;

/**
 * What is wrong with a typed value, in the visitor's words. Such a value stays in the form but does
 * not go into the letter.
 *
 * @param today `YYYY-MM-DD`; a visit cannot be planned before it.
 */
export function problemOf(
  key: EnquiryKey,
  type: EnquiryField['type'],
  value: string,
  today: string,
  t: LetterMessages,
): string | undefined {
  if (value === '') return undefined;
  switch (type) {
    case 'number':
      return readPeople(value) === undefined ? t.badPeople : undefined;
    case 'date':
      if (!isDate(value)) return fill(t.badWrittenDate, { value });
      return key === 'date' && value < today ? t.pastDate : undefined;
    case 'time':
      return isTime(value) ? undefined : t.badTime;
    case 'tel':
      return value.replace(/\D/g, '').length < LEAST_DIGITS ? t.badPhone : undefined;
    default:
      return undefined;
  }
}

/** What the visitor should know of the place before the letter goes off, by field. */
export function notesOf(
  enquiry: Enquiry,
  offering: Offering,
  today: string,
  locale: Locale,
  t: LetterMessages,
): Partial<Record<EnquiryKey, string>> {
  const notes: [EnquiryKey, string | false | undefined][] = [
    ['level', levelNote(enquiry, offering, locale, t)],
    ['group', groupNote(enquiry, offering, t)],
    ['date', dateNote(enquiry, offering, today, locale, t)],
    ['day', !enquiry.date && dayNote(enquiry, offering, locale, t)],
    ['startTime', timeNote(enquiry, offering, locale, t)],
  ];
  return Object.fromEntries(
    notes.flatMap(([key, note]) => (note ? [[key, toSentence(note)] as const] : [])),
  );
}

function levelNote({ level }: Enquiry, { levels }: Offering, locale: Locale, t: LetterMessages) {
  if (level === undefined || levels.some((slug) => slug === level)) return undefined;
  return fill(t.notLevel, { level: labelOf(LEVELS, level, locale) });
}

function groupNote({ group }: Enquiry, offering: Offering, t: LetterMessages) {
  const { min, max } = offering.group;
  if (group !== undefined && group < min) return fill(t.tooFew, { limit: min });
  if (group !== undefined && group > max) return fill(t.tooMany, { limit: max });
  return undefined;
}

function dateNote(
  { date }: Enquiry,
  offering: Offering,
  today: string,
  locale: Locale,
  t: LetterMessages,
) {
  const closure = date === undefined ? undefined : closureOn(offering, date, today);
  switch (closure?.reason) {
    case 'weekday':
      return fill(t.closedOn, { day: labelOf(DAYS, closure.day, locale) });
    case 'closed': {
      const { from, to } = closure.period;
      return fill(t.closedFrom, { period: formatDateRange(from, to, locale) });
    }
    case 'notice':
      return fill(t.tooSoon, { date: formatDate(closure.earliest, locale) });
    default:
      return undefined;
  }
}

function dayNote({ day }: Enquiry, offering: Offering, locale: Locale, t: LetterMessages) {
  if (day === undefined || isOpenOnWeekday(offering, day as DaySlug)) return undefined;
  return fill(t.closedOn, { day: labelOf(DAYS, day, locale) });
}

function timeNote(enquiry: Enquiry, offering: Offering, locale: Locale, t: LetterMessages) {
  const { hours, durationMinutes } = offering;
  const start = startMinute(enquiry);
  if (start === undefined || !hours) return undefined;
  // Times of one form compare as text.
  const isEarly = (enquiry.startTime ?? '') < hours.opens;
  const closes = startMinute({ startTime: hours.closes }) ?? Infinity;
  if (!isEarly && start + durationMinutes <= closes) return undefined;
  return fill(t.visitingHours, { hours: formatHours(hours.opens, hours.closes, locale) });
}

/** The finder says these things inside a sentence; here each is one. */
function toSentence(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1).replace(/\.$/, '')}.`;
}
