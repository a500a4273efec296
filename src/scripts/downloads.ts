import type { Enquiry, EnquiryOffering } from '../enquiry/enquiry.ts';
import { calendarFileName, letterFileName } from '../enquiry/file-name.ts';
import type { Letter } from '../enquiry/letter.ts';
import type { Locale } from '../i18n/locale.ts';

/** Files that are made in the browser; loaded with the first click, and the libraries with it. */

/** Downloads the letter as a Word file and returns its name. */
export async function downloadLetter(
  letter: Letter,
  offering: EnquiryOffering,
  enquiry: Enquiry,
): Promise<string> {
  const { letterToDocx } = await import('../enquiry/letter-docx.ts');
  return download(await letterToDocx(letter), letterFileName(offering, enquiry));
}

/** Downloads the planned visit for a calendar and returns the file's name. */
export async function downloadCalendar(
  enquiry: Enquiry,
  offering: EnquiryOffering,
  locale: Locale,
): Promise<string> {
  const { visitCalendar } = await import('../enquiry/calendar.ts');
  const text = visitCalendar(enquiry, offering, locale, new Date()) ?? '';
  const blob = new Blob([text], { type: 'text/calendar;charset=utf-8' });
  return download(blob, calendarFileName(offering, enquiry));
}

function download(blob: Blob, name: string): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Long enough for a browser that asks where to put the file.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}
