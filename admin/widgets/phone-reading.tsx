import { formatPhone } from '../../src/i18n/format.ts';
import { phoneIssue, toPhoneDigits } from '../../src/schema/formats.ts';

export type PhoneKind = 'any' | 'mobile';

/** How the site will show a number as typed so far; `''` while it is none. */
export function phoneReading(text: string, kind: PhoneKind): string {
  const digits = phoneIssue(text, kind) === undefined ? toPhoneDigits(text) : undefined;
  return digits === undefined ? '' : `Tampil sebagai ${formatPhone(digits)}`;
}

/** Below a phone number: how the site will show it. What is stored stays as it is typed. */
export function PhoneReading({ text, kind }: { text: string; kind: PhoneKind }) {
  // It stands there empty from the start: what is announced must be in the page before it changes.
  return (
    <p className="k-reading" aria-live="polite">
      {phoneReading(text, kind)}
    </p>
  );
}
