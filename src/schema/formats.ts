import type { Constraint } from './messages.ts';

/** Formats of dates, times, phones and links: pure tests, shared by the schema and the pages. */

/** Whether `value` is a day of the calendar in the form `YYYY-MM-DD` (so not 2024-02-31). */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Whether `value` is a time of day in the form `HH:MM`. */
export function isTime(value: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/**
 * A phone number in international digits (`628123456789`), whatever way it was written.
 * Returns `undefined` where it is no Indonesian number.
 */
export function toPhoneDigits(value: string): string | undefined {
  const compact = value.replace(/[\s().-]/g, '');
  const match = /^(?:\+62|62|0)([1-9]\d{6,11})$/.exec(compact);
  return match ? `62${match[1]}` : undefined;
}

const CLOCK_OR_DAY = /\b(?:\d{1,2}[.:]\d{2}|\d{4}-\d{2}-\d{2})\b/g;
const PHONE_LIKE = /(?<![\d+])(?:\+62|62|0)(?:[\s().-]{0,2}\d){8,12}(?!\d)/g;

/** The first phone number quoted in a text, as written, or `undefined`. */
export function findPhone(text: string): string | undefined {
  const found = text.replace(CLOCK_OR_DAY, '|').match(PHONE_LIKE) ?? [];
  return found.find((candidate) => toPhoneDigits(candidate) !== undefined);
}

/** Why a text is no usable phone number, or `undefined` where it is one. */
export function phoneIssue(value: string, kind: 'any' | 'mobile'): Constraint | undefined {
  if (/[^\d\s().+-]/.test(value)) return 'phone-letters';
  const digits = toPhoneDigits(value);
  if (!digits)
    return /^[\s(]*[1-9]/.test(value) && !/^[\s(]*62/.test(value) ? 'phone-zero' : 'phone';
  if (kind === 'mobile' && !/^628\d{7,11}$/.test(digits)) return 'mobile';
  return undefined;
}

export function emailIssue(value: string): Constraint | undefined {
  return /^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i.test(value) ? undefined : 'email';
}

/** Why a text is no link the site may carry: only https, and no user or password in it. */
export function urlIssue(value: string): Constraint | undefined {
  if (!URL.canParse(value)) return 'url';
  const { protocol, username, password, hostname } = new URL(value);
  if (protocol !== 'https:') return 'url-https';
  return username || password || !hostname.includes('.') ? 'url' : undefined;
}

/** A text brought to one form for comparing: lower case, no accents, only letters and digits. */
export function normaliseName(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' dan ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ /g, '');
}
