import { barChart } from '../../art/charts/bars.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { monitoringStringsOf } from '../../i18n/monitoring-report.ts';
import { reportStringsOf } from '../../i18n/report.ts';
import { fill } from '../../i18n/strings.ts';
import { reportDocument, summaryList } from '../document.ts';
import { Html, html } from '../html.ts';
import type { MonitoringReport } from './monitoring.ts';
import { othersTables, visitedForOthers } from './others-tables.ts';
import { MONITORING_CSS } from './style.ts';
import { LEAST_SHOWN } from './suppress.ts';
import { cellText } from './table.ts';
import type { Cell, ColumnKind, ReportTable } from './table.ts';
import { monitoringTables, SUMMARY_ID } from './tables.ts';

/** The most bars of a chart; the table beside it holds all. */
const BARS = 12;
/** The most letters above a bar. */
const LABEL = 38;

/**
 * The report on monitoring as one page of HTML that asks for nothing else, to read or to print.
 *
 * @param organisation whose businesses were visited.
 * @param forOthers only the part that may be shared.
 */
export function monitoringPage(
  report: MonitoringReport,
  organisation: string,
  locale: Locale,
  forOthers: boolean,
): string {
  const t = monitoringStringsOf(locale);
  const { period, today, visits } = report;
  const day = (date: string) => formatDate(date, locale);
  const days = fill(t.period, { from: day(period.from), to: day(period.to) });
  const madeOn = fill(reportStringsOf(locale).madeOn, { date: day(today) });
  const part = forOthers ? othersPart(report, locale) : staffPart(report, locale);
  return reportDocument({
    locale,
    title: t.title,
    subtitle: [organisation, days, madeOn].filter(Boolean).join(' · '),
    css: MONITORING_CSS,
    main: html`${visits.length === 0 ? html`<p class="bad">${t.none}</p>` : ''} ${part}`,
  });
}

function staffPart(report: MonitoringReport, locale: Locale): Html {
  const tables = monitoringTables(report, locale);
  const summary = tables.find(({ id }) => id === SUMMARY_ID);
  const lines = (summary?.rows ?? []).map(
    ([term, value]) => [String(term), cellText(value, 'number', locale)] as const,
  );
  const rest = tables.filter((table) => table !== summary);
  return html`<p class="bad">${monitoringStringsOf(locale).private}</p>
    ${summaryList(lines)} ${rest.map((table) => tablePart(table, locale))}`;
}

function othersPart(report: MonitoringReport, locale: Locale): Html {
  const t = monitoringStringsOf(locale);
  const visited = visitedForOthers(report);
  return html`<h2>${t.others}</h2>
    <p>${fill(t.othersNote, { count: LEAST_SHOWN })}</p>
    ${summaryList([[t.visited, visited === undefined ? t.withheld : formatNumber(visited, locale)]])}
    ${othersTables(report, locale).map((table) => tablePart(table, locale))}`;
}

/** A table with what is to be known about it, and its chart; nothing where there is nothing to say. */
function tablePart(table: ReportTable, locale: Locale): Html {
  const { id, title, note, rows, empty, bars } = table;
  if (rows.length === 0 && empty === undefined) return html``;
  const inner =
    rows.length === 0
      ? html`<p>${empty ?? ''}</p>`
      : html`${note ? html`<p>${note}</p>` : ''}
          <div class="${bars ? 'beside' : 'wide'}">
            ${bars ? html`<div>${chartOf(table, locale)}</div>` : ''}${tableOf(table, locale)}
          </div>`;
  return html`<section id="${id}">
    <h2>${title}</h2>
    ${inner}
  </section> `;
}

/** The second column as bars, of the rows where it is a number; empty where it never is. */
function chartOf({ title, head, kinds, rows, bars }: ReportTable, locale: Locale): Html {
  const [, unit] = head;
  const chart = rows.slice(0, BARS).flatMap(([label, value]) => {
    if (typeof value !== 'number') return [];
    const text = cellText(value, kinds[1] ?? 'number', locale);
    return [{ label: shortened(String(label)), value, text }];
  });
  return new Html(barChart({ title, unit, rows: chart, end: bars?.end }));
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > LABEL
    ? `${letters
        .slice(0, LABEL - 1)
        .join('')
        .trimEnd()}…`
    : text;
}

function tableOf({ title, head, kinds, rows }: ReportTable, locale: Locale): Html {
  return html`<table aria-label="${title}">
    <thead>
      <tr>
        ${head.map((name, at) => html`<th scope="col" class="${headClass(kinds[at])}">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell, at) => cellOf(cell, at, kinds[at] ?? 'text', locale))}
          </tr> `,
      )}
    </tbody>
  </table>`;
}

function cellOf(cell: Cell, at: number, kind: ColumnKind, locale: Locale): Html {
  const text = cellText(cell, kind, locale);
  if (at === 0) return html`<th scope="row">${text}</th>`;
  return html`<td class="${cell === undefined ? '' : classOf(kind)}">${text}</td>`;
}

const headClass = (kind: ColumnKind | undefined) =>
  kind === 'number' || kind === 'change' ? 'number' : '';

const classOf = (kind: ColumnKind) => (kind === 'alert' ? 'bad' : headClass(kind));
