import type { Locale } from '../i18n/locale.ts';
import { reportStringsOf } from '../i18n/report.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { STATUSES } from '../schema/vocabularies.ts';
import { toCsv } from './csv.ts';
import type { ProfilesReport } from './profiles.ts';

/** All profiles of a report as CSV, a row each. */
export function profilesCsv({ rows }: ProfilesReport, locale: Locale): string {
  const t = reportStringsOf(locale);
  return toCsv([
    [
      t.collection,
      t.slug,
      t.name,
      t.status,
      t.percent,
      t.verifiedOn,
      t.monthsOld,
      t.missing,
      t.warnings,
    ],
    ...rows.map((row) => [
      COLLECTIONS[row.collection].label[locale],
      row.slug,
      row.name,
      STATUSES[row.status][locale],
      row.completeness.percent,
      row.verifiedOn,
      row.monthsOld,
      row.completeness.missing.map(({ label }) => label[locale]).join(', '),
      row.warnings.map(({ text }) => text).join(' '),
    ]),
  ]);
}

/** The certificates to renew of a report as CSV, a row each. */
export function certificatesCsv({ certificates }: ProfilesReport, locale: Locale): string {
  const t = reportStringsOf(locale);
  return toCsv([
    [t.collection, t.slug, t.holder, t.certificate, t.number, t.expiresOn, t.daysLeft],
    ...certificates.map((item) => [
      COLLECTIONS[item.collection].label[locale],
      item.slug,
      item.name,
      item.title,
      item.number,
      item.expiresOn,
      item.daysLeft,
    ]),
  ]);
}
