import { CITY_NAME } from '#city';
import { formatDate } from '../i18n/format.ts';
import { isDate } from '../schema/formats.ts';
import type { Enquiry, EnquiryContext, EnquiryOffering } from './enquiry.ts';
import { letterClosing, letterDetails, letterOpening, letterSubject } from './letter-parts.ts';
import { suggestedProgramme } from './programme.ts';
import type { ProgrammeStep } from './programme.ts';
import { BLANK, LONG_BLANK, present, toLine } from './text.ts';
import { startMinute } from './when.ts';

export interface LetterRow {
  readonly term: string;
  readonly value: string;
}

/** A request letter in Indonesian, in the order in which it is written. */
export interface Letter {
  /** The letterhead (kop): the institution by name, and the lines above and below it. */
  readonly head: {
    readonly above?: string | undefined;
    readonly name: string;
    readonly below: readonly string[];
  };
  /** Number, attachments, subject. */
  readonly reference: readonly LetterRow[];
  readonly placeAndDate: string;
  readonly recipient: readonly string[];
  readonly salutation: string;
  readonly opening: readonly string[];
  readonly details: readonly LetterRow[];
  /** A suggestion; may have no steps. */
  readonly programme: { readonly heading: string; readonly steps: readonly ProgrammeStep[] };
  readonly closing: readonly string[];
  /** Between `position` and `name` there is room for a signature and a stamp. */
  readonly signature: {
    readonly regards: string;
    readonly position: string;
    readonly name: string;
    readonly id?: string | undefined;
  };
}

/**
 * The usual "surat permohonan kunjungan". Always in Indonesian; what is needed and was left empty
 * is a dotted line.
 */
export function composeLetter(
  enquiry: Enquiry,
  offering: EnquiryOffering,
  context: EnquiryContext,
): Letter {
  const host = toLine(offering.hostName) ?? context.organisationName;
  const signatoryId = toLine(enquiry.signatoryId);
  return {
    head: {
      above: toLine(enquiry.parentBody),
      name: toLine(enquiry.institution) ?? LONG_BLANK,
      below: present(toLine(enquiry.address) ?? LONG_BLANK, toLine(enquiry.institutionContact)),
    },
    reference: [
      { term: 'Nomor', value: toLine(enquiry.letterNumber) ?? BLANK },
      { term: 'Lampiran', value: toLine(enquiry.attachments) ?? '–' },
      { term: 'Perihal', value: letterSubject(enquiry.level) },
    ],
    placeAndDate: `${toLine(enquiry.city) ?? BLANK}, ${letterDate(enquiry)}`,
    recipient: present(
      'Kepada Yth.',
      toLine(enquiry.recipient) ?? `Pimpinan ${host}`,
      context.recipient === 'organisation' && `melalui ${context.organisationName}`,
      `di ${CITY_NAME}`,
    ),
    salutation: 'Dengan hormat,',
    opening: letterOpening(enquiry, offering, host, context),
    details: letterDetails(enquiry, offering, host, context.cost),
    programme: {
      heading: 'Usulan susunan acara',
      steps: suggestedProgramme(offering, startMinute(enquiry)),
    },
    closing: letterClosing(enquiry, host, context),
    signature: {
      regards: 'Hormat kami,',
      position: `${toLine(enquiry.signatoryPosition) ?? BLANK},`,
      name: toLine(enquiry.signatoryName) ?? LONG_BLANK,
      id: signatoryId && `NIP ${signatoryId}`,
    },
  };
}

function letterDate({ letterDate }: Enquiry): string {
  return letterDate !== undefined && isDate(letterDate) ? formatDate(letterDate, 'id') : LONG_BLANK;
}
