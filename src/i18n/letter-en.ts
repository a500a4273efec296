import { CITY_NAME } from '#city';
import type { LetterStrings } from './letter.ts';

/** Strings of the page that writes the request letter, in English. */
export const letterEn: LetterStrings = {
  heading: 'Request letter for a visit',
  current: 'Request letter',
  lead: 'Fill in what you know and the letter writes itself. Print it, sign it, send it.',
  description: `Write the request letter (surat permohonan) for a study visit in ${CITY_NAME}: fill in, look, print or download. Nothing is sent to a server.`,
  formName: 'Details for the letter',
  privacy:
    'Nothing is sent to a server or stored on one. Only this browser remembers what you fill in, until you clear it. The number of participants is enough; no child’s name is needed.',
  mayBeEmpty:
    'Everything may be left empty. What is empty becomes a dotted line to fill in by hand.',
  choose: 'Not chosen',
  partVisit: 'Visit',
  partContact: 'Contact person',
  partLetter: 'Letterhead, number and signature',
  clear: 'Clear the form',
  forWhom: 'Letter for',
  back: 'See the details of this visit',
  paused: 'This place takes no visits at the moment. Ask before you send a letter.',
  noLetter: 'This place asks for no letter. You may still write one, for your own files.',
  seeLetter: 'See the letter',
  preview: 'Preview of the letter',
  previewNote:
    'This is how it prints, on one page of A4. It is in Indonesian, for the host to read.',
  print: 'Print',
  docx: 'Download DOCX',
  calendar: 'Save to calendar',
  calendarNeedsDate: 'To save it to your calendar, fill in the date of the visit first.',
  fillCompanions: 'Fill in {count} (1 companion for {ratio} participants)',
  fillToday: 'Fill in today, {date}',
  missing: '{count} details of the letter are empty.',
  missingOne: '1 detail of the letter is empty.',
  complete: 'The letter is complete.',
  cleared: 'The form is cleared, on this page and in this browser.',
  saved: 'Downloaded: {name}',
  saveFailed: 'The file could not be made. Check the connection and try again.',
  badWrittenDate: 'The date “{value}” does not exist. Choose another.',
  badTime: 'Write a time from 00:00 to 23:59, such as 08:30.',
  badPhone: 'Write the phone number in digits, such as 0812-3456-7890.',
  visitingHours: 'Visiting hours here are {hours}.',
  noVisit:
    'A letter goes to one place. First choose the place you want to visit, then press the letter button on its page.',
  unknownVisit:
    'There is no visit “{slug}” in this catalogue; its name may have changed. Choose another place; what you filled in is kept.',
  loadFailed: 'The details of this place cannot be loaded. Check the connection, then reload.',
  toFinder: 'Find a study visit',
  noScript:
    'Writing the letter here needs JavaScript. Without it you can write the letter yourself, in Indonesian. It contains:',
};
