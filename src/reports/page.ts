import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { reportStringsOf } from '../i18n/report.ts';
import { fill } from '../i18n/strings.ts';
import { PROFILE_KEYS } from '../catalogue/completeness/expected.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { STATUSES } from '../schema/vocabularies.ts';
import { REPORTED_DAYS } from './certificates.ts';
import type { EndingCertificate } from './certificates.ts';
import { reportDocument, summaryList, tableHead } from './document.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { ProfileRow, ProfilesReport } from './profiles.ts';
import { REPORT_CSS } from './style.ts';
import { daysLeftWords, summaryLines, verificationWords } from './words.ts';

/**
 * A report as one page of HTML that asks for nothing else, to read or to print.
 *
 * @param organisation whose profiles these are.
 */
export function reportPage(report: ProfilesReport, organisation: string, locale: Locale): string {
  const t = reportStringsOf(locale);
  return reportDocument({
    locale,
    title: t.title,
    css: REPORT_CSS,
    subtitle: `${organisation} · ${fill(t.madeOn, { date: formatDate(report.today, locale) })}`,
    main: html`${summaryList(summaryLines(report, locale))}
    ${certificatesPart(report.certificates, locale)}
    ${PROFILE_KEYS.map((key) => profilesPart(key, report, locale))}`,
  });
}

function certificatesPart(certificates: readonly EndingCertificate[], locale: Locale): Html {
  const t = reportStringsOf(locale);
  const days = { days: REPORTED_DAYS };
  if (certificates.length === 0) {
    return html`<h2>${t.certificates}</h2>
      <p>${fill(t.noCertificates, days)}</p>`;
  }
  const rows = certificates.map(
    (item) =>
      html`<tr data-slug="${item.slug}">
        <th scope="row">${item.name}</th>
        <td>${item.title}</td>
        <td>${item.number ?? t.none}</td>
        <td>${formatDate(item.expiresOn, locale)}</td>
        <td class="${item.daysLeft < 0 ? 'bad' : ''}">${daysLeftWords(item, locale)}</td>
      </tr> `,
  );
  return html`<h2>${t.certificates}</h2>
    <p>${fill(t.certificatesNote, days)}</p>
    <div class="wide">
      <table>
        ${tableHead([t.holder, t.certificate, t.number, t.expiresOn, t.daysLeft])}
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}

function profilesPart(
  collection: ProfileRow['collection'],
  report: ProfilesReport,
  locale: Locale,
): Html {
  const t = reportStringsOf(locale);
  const rows = report.rows.filter((row) => row.collection === collection);
  return html`<h2>${COLLECTIONS[collection].label[locale]} (${rows.length})</h2>
    <p>${t.order}</p>
    <div class="wide">
      <table>
        ${tableHead([t.name, t.completeness, t.verified, t.missing, t.warnings])}
        <tbody>
          ${rows.map((row) => profileRow(row, locale))}
        </tbody>
      </table>
    </div>`;
}

function profileRow(row: ProfileRow, locale: Locale): Html {
  const t = reportStringsOf(locale);
  const { percent, missing } = row.completeness;
  const marks = [
    ...(row.status === 'published' ? [] : [STATUSES[row.status][locale]]),
    ...(row.isExample ? [t.example] : []),
  ].join(' · ');
  const warnings = row.warnings.map(({ text }) => html`<li>${text}</li>`);
  return html`<tr data-slug="${row.slug}">
    <th scope="row">${row.name} <span class="mark">${marks}</span></th>
    <td class="number">${percent}%${bar(percent)}</td>
    <td>${verificationWords(row, locale)}</td>
    <td>${missing.map(({ label }) => label[locale]).join(', ') || t.none}</td>
    <td>
      ${
        warnings.length > 0
          ? html`<ul>
              ${warnings}
            </ul>`
          : t.none
      }
    </td>
  </tr> `;
}

const bar = (percent: number) =>
  html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect width="${percent}" height="1" />
  </svg>`;
