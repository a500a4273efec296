import type { VisitCost } from '../catalogue/visits/cost.ts';
import type { Offering } from '../catalogue/visits/offering.ts';
import type { Text } from '../i18n/locale.ts';
import type { LETTERS } from '../schema/vocabularies-visits.ts';
import type { SlugOf } from '../schema/vocabulary.ts';
import type { EnquiryField } from './field.ts';
import { LETTER_FIELDS } from './letter-fields.ts';
import { toCount } from '../catalogue/visits/numbers.ts';
import { VISIT_FIELDS } from './visit-fields.ts';

/** All that a visitor is asked, in the order of the form. */
export const ENQUIRY_FIELDS = { ...VISIT_FIELDS, ...LETTER_FIELDS };

export type EnquiryKey = keyof typeof ENQUIRY_FIELDS;

/** The fields as a list for the form. */
export const ENQUIRY_FIELD_LIST = Object.entries(ENQUIRY_FIELDS) as readonly (readonly [
  EnquiryKey,
  EnquiryField,
])[];

/**
 * What a visitor typed: every field may be absent. Dates are `YYYY-MM-DD`, times `HH:MM` (WIB);
 * `level` and `day` are slugs. What is no such thing counts as absent; a level that is no slug is
 * taken as words.
 */
export type Enquiry = {
  readonly [Key in EnquiryKey]?:
    | ((typeof ENQUIRY_FIELDS)[Key] extends { readonly type: 'number' } ? number : string)
    | undefined;
};

/**
 * The visit that is asked for. Title and address come in both languages, because the maker reads
 * Indonesian whatever the visitor reads; a title without a translation is given twice.
 */
export interface EnquiryOffering {
  readonly slug: string;
  readonly title: Text;
  readonly hostName: string;
  /** The absolute address of the visit's page. */
  readonly url: Text;
  readonly durationMinutes: number;
  readonly hours?: Offering['hours'];
  /** Pupils per accompanying adult. */
  readonly companions?: number | undefined;
  readonly letter?: SlugOf<typeof LETTERS> | undefined;
  readonly activities?: Offering['activities'] | undefined;
}

/** Whom the enquiry goes to, and what is known beside what the visitor typed. */
export interface EnquiryContext {
  /** `organisation` where the host has no contact that may be shown. */
  readonly recipient: 'host' | 'organisation';
  /** The short name of the organisation that runs the catalogue. */
  readonly organisationName: string;
  /** What the visit costs the group, as far as it can be computed. */
  readonly cost?: VisitCost | undefined;
}

/** An enquiry from a form's values; `get` returns what stands in a field, if anything. */
export function readEnquiry(get: (key: EnquiryKey) => string | null | undefined): Enquiry {
  const values = ENQUIRY_FIELD_LIST.flatMap(([key, { type }]) => {
    const value = get(key)?.trim() ?? '';
    if (value === '') return [];
    return [[key, type === 'number' ? toCount(Number(value)) : value] as const];
  });
  return Object.fromEntries(values);
}
