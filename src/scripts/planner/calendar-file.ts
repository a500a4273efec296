import { visitCalendar } from '../../enquiry/calendar.ts';
import type { Enquiry, EnquiryOffering } from '../../enquiry/enquiry.ts';
import { calendarFileName } from '../../enquiry/file-name.ts';
import type { Locale } from '../../i18n/locale.ts';

/** Saves the planned date as a file that calendars open. */
export function saveCalendarFile(
  enquiry: Enquiry,
  offering: EnquiryOffering,
  locale: Locale,
): void {
  const text = visitCalendar(enquiry, offering, locale, new Date());
  if (text === undefined) return;
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = calendarFileName(offering, enquiry);
  link.click();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
