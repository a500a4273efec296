import { monthsBetween } from '../i18n/format.ts';

/** Whole months after which what was verified may no longer be true. */
export const OLD_AFTER_MONTHS = 12;

/** Whether a verification lies too far back, on a day. Both are `YYYY-MM-DD`. */
export function isOldVerification(verifiedOn: string, today: string): boolean {
  return monthsBetween(verifiedOn, today) >= OLD_AFTER_MONTHS;
}
