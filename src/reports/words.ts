import { formatDate, formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { reportStringsOf } from '../i18n/report.ts';
import { fill } from '../i18n/strings.ts';
import { isOldVerification } from '../catalogue/verification.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { REPORTED_DAYS } from './certificates.ts';
import type { EndingCertificate } from './certificates.ts';
import type { ProfileRow, ProfilesReport } from './profiles.ts';

/** When a profile was last verified, in words. */
export function verificationWords(row: ProfileRow, locale: Locale): string {
  const t = reportStringsOf(locale);
  const { verifiedOn, monthsOld = 0 } = row;
  if (!isVerifiable(row)) return t.withMaker;
  if (!verifiedOn) return t.never;
  const age = monthsOld === 0 ? t.thisMonth : fill(t.months, { count: monthsOld });
  return `${formatDate(verifiedOn, locale)} (${age})`;
}

/** How long a certificate still has, or since when it has not, in words. */
export function daysLeftWords({ daysLeft }: EndingCertificate, locale: Locale): string {
  const t = reportStringsOf(locale);
  return fill(daysLeft < 0 ? t.expiredSince : t.endsIn, { days: Math.abs(daysLeft) });
}

/** The report in a few numbers. */
export function summaryLines(report: ProfilesReport, locale: Locale): [string, string][] {
  const t = reportStringsOf(locale);
  const { rows, certificates, today } = report;
  const number = (value: number) => formatNumber(value, locale);
  const total = rows.reduce((sum, { completeness }) => sum + completeness.percent, 0);
  const average = rows.length > 0 ? total / rows.length : 0;
  const verifiable = rows.filter(isVerifiable);
  const count = <T>(items: readonly T[], fits: (item: T) => boolean) =>
    number(items.filter(fits).length);
  return [
    [t.profiles, number(rows.length)],
    [t.average, `${number(average)}%`],
    [t.neverVerified, count(verifiable, ({ verifiedOn }) => !verifiedOn)],
    [
      t.oldVerification,
      count(verifiable, ({ verifiedOn }) => !!verifiedOn && isOldVerification(verifiedOn, today)),
    ],
    [t.expiredCertificates, count(certificates, ({ daysLeft }) => daysLeft < 0)],
    [
      fill(t.endingCertificates, { days: REPORTED_DAYS }),
      count(certificates, ({ daysLeft }) => daysLeft >= 0),
    ],
  ];
}

const isVerifiable = ({ collection }: ProfileRow) =>
  Object.hasOwn(COLLECTIONS[collection].schema.shape, 'verifiedOn');
