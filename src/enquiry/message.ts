import type { Locale } from '../i18n/locale.ts';
import { LEVELS } from '../schema/vocabularies-visits.ts';
import { labelOf } from '../schema/vocabulary.ts';
import { DIVIDER } from './chat.ts';
import type { Enquiry, EnquiryContext, EnquiryOffering } from './enquiry.ts';
import { MESSAGE_WORDS } from './message-words.ts';
import { formatCost } from './money.ts';
import { toCount } from '../catalogue/visits/numbers.ts';
import { present, toLine } from './text.ts';
import { formatVisitDay, formatVisitHours, visitDate } from './when.ts';

/**
 * The chat message that asks for a visit. In English the Indonesian follows, because the maker
 * reads Indonesian. What the visitor left empty is not mentioned.
 */
export function composeMessage(
  enquiry: Enquiry,
  offering: EnquiryOffering,
  locale: Locale,
  context: EnquiryContext,
): string {
  const indonesian = messageIn('id', enquiry, offering, context);
  if (locale === 'id') return indonesian;
  return `${messageIn(locale, enquiry, offering, context)}${DIVIDER}${indonesian}`;
}

function messageIn(
  locale: Locale,
  enquiry: Enquiry,
  offering: EnquiryOffering,
  { recipient, organisationName, cost }: EnquiryContext,
): string {
  const words = MESSAGE_WORDS[locale];
  const host = toLine(offering.hostName) ?? organisationName;
  const institution = toLine(enquiry.institution);
  const rows = detailRows(locale, enquiry, offering, cost);
  const isToHost = recipient === 'host';
  const intro = present(
    institution && words.from(institution),
    words.ask(toLine(offering.title[locale]) ?? '', host, organisationName),
    rows.length > 0 && words.details,
  ).join(' ');
  const questions = present(
    !isToHost && words.passOn(host),
    visitDate(enquiry) ? words.possible : words.when,
    toCount(enquiry.group) !== undefined && !cost && words.askCost,
    (offering.letter ?? 'none') !== 'none' && words.letter,
  ).join(' ');
  return present(
    words.hello(isToHost ? host : undefined, organisationName),
    [intro, ...rows].join('\n'),
    questions,
    `${words.thanks}\n${offering.url[locale]}`,
  ).join('\n\n');
}

/** The plan as a list, one line for each thing that is known. */
function detailRows(
  locale: Locale,
  enquiry: Enquiry,
  { durationMinutes }: EnquiryOffering,
  cost: EnquiryContext['cost'],
): string[] {
  const words = MESSAGE_WORDS[locale];
  const group = toCount(enquiry.group);
  const adults = toCount(enquiry.companions);
  const level = toLine(enquiry.level);
  const people = group === undefined ? undefined : words.count(group);
  const rows: (readonly [string, string | undefined])[] = [
    [words.day, formatVisitDay(enquiry, locale)],
    [words.time, formatVisitHours(enquiry, durationMinutes, locale)],
    [words.people, join(people, level && labelOf(LEVELS, level, locale))],
    [words.companions, adults === undefined ? undefined : words.adults(adults)],
    [words.cost, cost && formatCost(cost, group, locale)],
    [words.purpose, toLine(enquiry.purpose)],
    [words.contact, join(toLine(enquiry.contactName), toLine(enquiry.contactPhone))],
  ];
  return rows.flatMap(([term, value]) => (value ? [`- ${term}: ${value}`] : []));
}

/** `30 orang (SD)`, or only what there is of it. */
function join(first: string | undefined, second: string | undefined): string | undefined {
  return first && second ? `${first} (${second})` : (first ?? second);
}
