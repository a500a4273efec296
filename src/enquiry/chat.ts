import { toPhoneDigits } from '../schema/formats.ts';
import { toWellFormed } from './text.ts';

/** What every chat message has, whatever it asks for. */

/** Stands between the two languages of a message. */
export const DIVIDER = '\n\n———\n\n';

/** A chat link with a prepared message, or nothing where the number is no phone number. */
export function whatsappLink(phone: string | undefined, text: string): string | undefined {
  const digits = phone === undefined ? undefined : toPhoneDigits(phone);
  return digits && `https://wa.me/${digits}?text=${encodeURIComponent(toWellFormed(text))}`;
}
