import type { Text } from '../i18n/locale.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

/** One thing a visitor is asked: the form, the message and the letter all come from it. */
export interface EnquiryField {
  /** The part of the form it stands in; the part `letter` is asked only of who wants a letter. */
  readonly part: 'visit' | 'contact' | 'letter';
  readonly label: Text;
  readonly hint?: Text;
  readonly type: 'text' | 'textarea' | 'number' | 'date' | 'time' | 'tel' | 'select';
  /** What a `select` offers. */
  readonly options?: Vocabulary;
  /** The token of the HTML attribute `autocomplete`. */
  readonly autocomplete:
    'off' | 'organization' | 'street-address' | 'name' | 'tel' | 'address-level2';
  /** Characters a text may have. */
  readonly maxLength?: number;
  /** Whether it is said in the chat message. */
  readonly inMessage: boolean;
  /** Whether the letter keeps a dotted line for it where it is left empty. */
  readonly letterNeeds: boolean;
}
