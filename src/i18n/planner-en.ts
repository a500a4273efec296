import type { PlannerStrings } from './planner.ts';

/** Strings of a study visit's planner in English. */
export const plannerEn: PlannerStrings = {
  heading: 'Plan a visit',
  people: 'How many people?',
  costNone: 'Fill in the number of people to see the cost.',
  cost: '{total} for {people} people, which is {each} per person',
  costFree: 'Free for {people} people',
  costAsk: 'The cost for {people} people has to be asked.',
  tooFew: 'This place takes at least {limit} people.',
  tooMany: 'This place takes at most {limit} people.',
  companions: 'Bring {count} accompanying adults.',
  pickDate: 'Choose a date',
  calendarNote:
    'Dates that can be chosen follow from the recorded days and closed periods; the host has the last word.',
  noDates: 'No day is open in the next three months.',
  chosen: 'Planned for {date}',
  choose: 'Choose {date}',
  write: 'Write a message',
  messageLabel: 'The message that will be sent',
  messageToHost: 'This message goes straight to {host}.',
  messageToOrganisation:
    'The number of {host} cannot be shown yet, so this message goes to {organisation}, who passes it on.',
  messageNoNumber: 'There is no number that can be shown. Copy this message, or write the letter.',
  openWhatsApp: 'Open WhatsApp',
  copy: 'Copy the message',
  copied: 'Message copied.',
  copyFailed: 'Copying is not possible: the message is selected, copy it from the menu.',
  letter: 'Write the request letter',
  calendarFile: 'Save the date to a calendar',
  stays: 'What you fill in stays in this browser; nothing is sent to this site.',
  failed: 'The planner cannot be loaded. Check the connection, then reload this page.',
  poster: 'Poster for the workshop wall (to print)',
  others: 'Other places that take visits',
  findOthers: 'Find other places',
  learnedHere: 'Innovations that can be learnt here',
};
