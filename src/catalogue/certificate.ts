import { daysBetween } from '../i18n/format.ts';

export type CertificateStatus = 'valid' | 'expiring' | 'expired' | 'unverified';

/** Days before its end from which a certificate counts as running out. */
export const EXPIRING_DAYS = 90;

/** What a status depends on. */
export interface CertificateDates {
  readonly number?: string | undefined;
  readonly checkedOn?: string | undefined;
  readonly expiresOn?: string | undefined;
}

/**
 * The status of a certificate on a day (`YYYY-MM-DD`): it is computed and never stored. An expired
 * one is expired whether or not it was ever checked; the day of expiry itself still counts.
 */
export function certificateStatus(
  { number, checkedOn, expiresOn }: CertificateDates,
  today: string,
): CertificateStatus {
  if (expiresOn !== undefined && expiresOn < today) return 'expired';
  if (number === undefined || checkedOn === undefined) return 'unverified';
  const isEnding = expiresOn !== undefined && daysBetween(today, expiresOn) <= EXPIRING_DAYS;
  return isEnding ? 'expiring' : 'valid';
}
