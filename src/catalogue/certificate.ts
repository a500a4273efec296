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

/**
 * The status on a later day of a certificate that a page shows with `built`, so that an old page
 * tells the truth. What was unverified stays so until it runs out; what has run out stays so, even
 * by a clock that goes wrong.
 */
export function statusSince(
  built: CertificateStatus,
  expiresOn: string | undefined,
  today: string,
): CertificateStatus {
  if (built === 'expired') return built;
  const wasChecked = built !== 'unverified';
  const known = wasChecked ? { number: 'shown', checkedOn: today } : {};
  return certificateStatus({ ...known, expiresOn }, today);
}

/** Whether a certificate of this status holds, also if it soon ends. */
export const isInForce = (status: CertificateStatus) => status === 'valid' || status === 'expiring';

/** How a status is coloured. */
export const STATUS_TONES = {
  valid: 'good',
  expiring: 'warn',
  expired: 'bad',
  unverified: 'plain',
} as const satisfies Readonly<Record<CertificateStatus, string>>;
