import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../files/read-content.ts';
import { readMonitoring } from '../files/read-monitoring.ts';
import type { StoredRecord } from '../files/read-monitoring.ts';
import { formatDate, todayInCity } from '../i18n/format.ts';
import { monitoringStringsOf } from '../i18n/monitoring-report.ts';
import { reportStringsOf } from '../i18n/report.ts';
import { fill } from '../i18n/strings.ts';
import { toCsv } from '../reports/csv.ts';
import { monitoringReport } from '../reports/monitoring/monitoring.ts';
import type { Period } from '../reports/monitoring/monitoring.ts';
import { monitoringPage } from '../reports/monitoring/page.ts';
import { monitoringTables } from '../reports/monitoring/tables.ts';
import { tablesWorkbook } from '../reports/monitoring/workbook.ts';
import type { RawEntry } from '../schema/entry.ts';
import { isDate } from '../schema/formats.ts';
import { MonitoringSchema } from '../schema/monitoring.ts';
import { normaliseEntry } from '../schema/normalise.ts';
import { normalised } from '../schema/publish.ts';
import { checkRecords } from './check-monitoring.ts';
import { phrases } from './phrases.ts';
import { toShownPath } from './settings.ts';
import type { Settings } from './settings.ts';
import { UserError } from './user-error.ts';

type ReportSettings = Pick<
  Settings,
  'root' | 'contentDir' | 'monitoringDir' | 'buildDate' | 'locale'
>;

/**
 * Writes the report on the monitoring of a period: a page and a workbook for staff, a page that may
 * be shared, and every table as CSV. Records with errors are left out, and it says how many.
 *
 * @param asked `YYYY-MM-DD`; without a beginning the year of the end, without an end today.
 * @returns what to print.
 * @throws {UserError} when a day is none, or the period ends before it begins.
 */
export async function writeMonitoringReport(
  settings: ReportSettings,
  outDir: string,
  asked: Partial<Readonly<Record<'from' | 'to', string>>>,
): Promise<string> {
  const { contentDir, locale } = settings;
  const p = phrases(locale);
  const t = monitoringStringsOf(locale);
  const { wrote } = reportStringsOf(locale);
  const today = settings.buildDate ?? todayInCity(new Date());
  const period = readPeriod(asked, today, locale);
  const { entries, site } = await readContent(contentDir);
  const stored = (await readMonitoring(settings.monitoringDir)) ?? [];
  const { records, leftOut } = soundRecords(stored, entries);
  const report = monitoringReport(records, entries.map(normalised), period, today);
  const tables = monitoringTables(report, locale);
  const { shortName } = site.data;
  const organisation = typeof shortName === 'string' ? shortName : '';
  const base = `monitoring-${period.from}-${period.to}${locale === 'id' ? '' : `-${locale}`}`;
  const files: Record<string, string | Uint8Array> = {
    [`${base}.html`]: monitoringPage(report, organisation, locale, false),
    [`${base}-umum.html`]: monitoringPage(report, organisation, locale, true),
    [`${base}.xlsx`]: await tablesWorkbook(tables),
  };
  for (const { id, head, rows } of tables) files[`${base}-${id}.csv`] = toCsv([head, ...rows]);
  await mkdir(outDir, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(outDir, name), content);

  const days = {
    from: formatDate(period.from, locale),
    to: formatDate(period.to, locale),
  };
  return [
    `${t.title} – ${fill(t.period, days)}`,
    ...(report.visits.length === 0 ? [t.none] : []),
    `  ${t.visited}: ${report.visits.length}`,
    `  ${t.notVisited}: ${report.notVisited.length}`,
    `  ${t.followUps}: ${report.followUps.length}`,
    ...(leftOut > 0 ? [p.recordsLeftOut(leftOut)] : []),
    ...[`${base}.html`, `${base}.xlsx`, `${base}-umum.html`].map((name) =>
      fill(wrote, { path: toShownPath(settings, join(outDir, name)) }),
    ),
  ].join('\n');
}

/** The records without errors, and how many have some: those that `npm run check` tells of. */
function soundRecords(stored: readonly StoredRecord[], entries: readonly RawEntry[]) {
  const { problems } = checkRecords(stored, entries);
  const errors = problems.filter(({ problem }) => problem.severity === 'error');
  const faulty = new Set(errors.map(({ path }) => path));
  const records = stored
    .filter(({ path }) => !faulty.has(path))
    .map(({ data }) => MonitoringSchema.parse(normaliseEntry(MonitoringSchema, data)));
  return { records, leftOut: faulty.size };
}

function readPeriod(
  { from, to }: Partial<Readonly<Record<'from' | 'to', string>>>,
  today: string,
  locale: Settings['locale'],
): Period {
  const p = phrases(locale);
  for (const day of [from, to])
    if (day !== undefined && !isDate(day)) throw new UserError(p.badPeriod(day));
  const end = to ?? today;
  const period = { from: from ?? `${end.slice(0, 4)}-01-01`, to: end };
  if (period.from > period.to) throw new UserError(p.periodReversed(period.from, period.to));
  return period;
}
