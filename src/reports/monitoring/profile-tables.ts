import type { Locale } from '../../i18n/locale.ts';
import { reportStringsOf } from '../../i18n/report.ts';
import { fill } from '../../i18n/strings.ts';
import { REPORTED_DAYS } from '../certificates.ts';
import { profilesReport } from '../profiles.ts';
import type { MonitoringReport } from './monitoring.ts';
import { columns } from './table.ts';
import type { ReportTable } from './table.ts';

/** What is due on the profiles themselves: certificates to renew, and what to fill in or verify. */
export function profileTables(
  { entries, today }: Pick<MonitoringReport, 'entries' | 'today'>,
  locale: Locale,
): ReportTable[] {
  const t = reportStringsOf(locale);
  // Sizes of photos matter to the warnings only, and those stand in the report on profiles.
  const report = profilesReport(entries, { locale, today, sizeOf: () => undefined });
  const businesses = report.rows.filter(({ collection }) => collection === 'ukm');
  const days = { days: REPORTED_DAYS };
  return [
    {
      id: 'sertifikat',
      title: t.certificates,
      note: fill(t.certificatesNote, days),
      empty: fill(t.noCertificates, days),
      ...columns(
        [t.holder],
        [t.certificate],
        [t.number],
        [t.expiresOn, 'date'],
        [t.daysLeft, 'number'],
      ),
      rows: report.certificates.map(({ name, title, number, expiresOn, daysLeft }) => [
        name,
        title,
        number,
        expiresOn,
        daysLeft,
      ]),
    },
    {
      id: 'profil',
      title: t.profiles,
      note: t.order,
      ...columns(
        [t.name],
        [t.percent, 'number'],
        [t.verifiedOn, 'date'],
        [t.monthsOld, 'number'],
        [t.missing],
      ),
      rows: businesses.map(({ name, completeness, verifiedOn, monthsOld }) => [
        name,
        completeness.percent,
        verifiedOn ?? t.never,
        monthsOld,
        completeness.missing.map(({ label }) => label[locale]).join(', ') || undefined,
      ]),
    },
  ];
}
