import { CITY_NAME, CITY_SLUG, ORGANISATION, TIME_ZONE } from '#city';
import { ICalCalendar, ICalEventStatus } from 'ical-generator';
import { formatDuration, formatHours } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Enquiry, EnquiryOffering } from './enquiry.ts';
import { toCount } from '../catalogue/visits/numbers.ts';
import { present, toLine } from './text.ts';
import { startMinute, visitDate } from './when.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Ahead of UTC all year, so UTC times need no time zone of their own in the file. */
const AHEAD = TIME_ZONE.hours * 60 * MINUTE;

const WORDS = {
  id: {
    visit: 'Kunjungan',
    tentative: 'Rencana kunjungan; tunggu kabar dari tuan rumah.',
    duration: 'Lama',
    hours: 'Jam kunjungan',
    people: (count: number) => `Peserta: ${count} orang`,
  },
  en: {
    visit: 'Visit',
    tentative: 'Planned visit; wait for word from the host.',
    duration: 'Duration',
    hours: 'Visiting hours',
    people: (count: number) => `Participants: ${count}`,
  },
} as const;

/**
 * A planned visit as an iCalendar text: whole days where the start is unknown, nothing where the
 * date is. `stamp` is the time of writing. The identifier follows from visit and date, so the same
 * plan, saved again, replaces itself.
 */
export function visitCalendar(
  enquiry: Enquiry,
  offering: EnquiryOffering,
  locale: Locale,
  stamp: Date,
): string | undefined {
  const date = visitDate(enquiry);
  if (!date) return undefined;
  const words = WORDS[locale];
  const host = toLine(offering.hostName);
  const calendar = new ICalCalendar({
    prodId: { company: ORGANISATION, product: 'Katalog', language: 'ID' },
  });
  calendar.createEvent({
    id: `${offering.slug}-${date}@katalog-dekranasda-${CITY_SLUG}`,
    stamp,
    ...period(date, startMinute(enquiry), offering.durationMinutes),
    status: ICalEventStatus.TENTATIVE,
    summary: `${words.visit}: ${toLine(offering.title[locale]) ?? ''}`,
    location: present(host, CITY_NAME).join(', '),
    description: description(enquiry, offering, locale),
    url: offering.url[locale],
  });
  return `${calendar.toString()}\r\n`;
}

/** The first moment and the first one after; whole days count from midnight UTC. */
function period(date: string, start: number | undefined, minutes: number) {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (start === undefined) {
    const days = Math.ceil((minutes * MINUTE) / DAY);
    return { allDay: true, start: new Date(midnight), end: new Date(midnight + days * DAY) };
  }
  const begin = midnight - AHEAD + start * MINUTE;
  return { start: new Date(begin), end: new Date(begin + minutes * MINUTE) };
}

function description(
  enquiry: Enquiry,
  { durationMinutes, hours, url }: EnquiryOffering,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const group = toCount(enquiry.group);
  const isOpen = startMinute(enquiry) === undefined && hours;
  return present(
    words.tentative,
    isOpen && `${words.hours}: ${formatHours(hours.opens, hours.closes, locale)}`,
    `${words.duration}: ${formatDuration(durationMinutes, locale)}`,
    group && words.people(group),
    url[locale],
  ).join('\n');
}
