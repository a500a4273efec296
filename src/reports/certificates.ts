import { certificateTitle, datedCertificates } from '../catalogue/completeness/certificates.ts';
import { isProfileKey } from '../catalogue/completeness/expected.ts';
import type { ProfileKey } from '../catalogue/completeness/expected.ts';
import { daysBetween } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { titleOf } from '../schema/collections.ts';
import type { RawEntry } from '../schema/entry.ts';

/** Days before its end from which a certificate is in the report: renewing one takes months. */
export const REPORTED_DAYS = 180;

/** A certificate that has ended or soon will. */
export interface EndingCertificate {
  readonly collection: ProfileKey;
  readonly slug: string;
  /** Of the business or product. */
  readonly name: string;
  readonly title: string;
  readonly number?: string | undefined;
  readonly expiresOn: string;
  /** Days until it ends; negative once it has. */
  readonly daysLeft: number;
}

/** The certificates of entries (normalised) that end within 180 days or have ended, by their end. */
export function endingCertificates(
  entries: readonly RawEntry[],
  { today, locale }: { readonly today: string; readonly locale: Locale },
): EndingCertificate[] {
  const found = entries.flatMap(({ collection, slug, data }): EndingCertificate[] => {
    if (!isProfileKey(collection)) return [];
    const name = titleOf(collection, data, slug);
    return datedCertificates(data).map(({ certificate, expiresOn }) => ({
      collection,
      slug,
      name,
      title: certificateTitle(certificate, locale),
      number: certificate['number'],
      expiresOn,
      daysLeft: daysBetween(today, expiresOn),
    }));
  });
  return found
    .filter(({ daysLeft }) => daysLeft <= REPORTED_DAYS)
    .sort((a, b) => a.daysLeft - b.daysLeft || (a.slug < b.slug ? -1 : 1));
}
