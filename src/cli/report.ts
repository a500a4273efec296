import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPhotoSizes } from '../files/photo-sizes.ts';
import { readContent } from '../files/read-content.ts';
import { formatDate, todayInCity } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { reportStringsOf } from '../i18n/report.ts';
import { fill } from '../i18n/strings.ts';
import { reportPage } from '../reports/page.ts';
import { profilesReport } from '../reports/profiles.ts';
import type { ProfilesReport } from '../reports/profiles.ts';
import { certificatesCsv, profilesCsv } from '../reports/tables.ts';
import { daysLeftWords, summaryLines } from '../reports/words.ts';
import { writeMonitoringReport } from './monitoring-report.ts';
import { phrases } from './phrases.ts';
import { runCommand } from './run-command.ts';
import { getSettings, toShownPath } from './settings.ts';
import type { Settings } from './settings.ts';
import { UserError } from './user-error.ts';

/** Where reports are written: they hold what the site does not show, so never below `dist`. */
export const REPORT_FOLDER = 'laporan';

/** How many of the least complete profiles are printed. */
const PRINTED = 10;

/**
 * Reads all content and writes the report: a page and two tables.
 *
 * @returns what to print.
 * @throws {UserError} when the content folder cannot be read.
 */
export async function writeReport(
  settings: Pick<Settings, 'root' | 'contentDir' | 'buildDate' | 'locale'>,
  outDir: string,
): Promise<string> {
  const { contentDir, locale } = settings;
  const { entries, site } = await readContent(contentDir).catch(() => {
    throw new UserError(phrases(locale).noContent(toShownPath(settings, contentDir)));
  });
  const today = settings.buildDate ?? todayInCity(new Date());
  const sizeOf = await readPhotoSizes(contentDir, entries);
  const report = profilesReport(entries, { locale, today, sizeOf });
  const { shortName } = site.data;
  const organisation = typeof shortName === 'string' ? shortName : '';
  const suffix = locale === 'id' ? '' : `-${locale}`;
  const files = {
    [`profil${suffix}.html`]: reportPage(report, organisation, locale),
    [`profil${suffix}.csv`]: profilesCsv(report, locale),
    [`sertifikat${suffix}.csv`]: certificatesCsv(report, locale),
  };
  await mkdir(outDir, { recursive: true });
  const written = Object.entries(files).map(async ([name, text]) => {
    await writeFile(join(outDir, name), text);
    return toShownPath(settings, join(outDir, name));
  });
  return printed(report, await Promise.all(written), locale);
}

function printed(report: ProfilesReport, paths: readonly string[], locale: Locale): string {
  const t = reportStringsOf(locale);
  const { today, rows, certificates } = report;
  return [
    `${t.title} – ${fill(t.madeOn, { date: formatDate(today, locale) })}`,
    ...summaryLines(report, locale).map(([term, value]) => `  ${term}: ${value}`),
    t.least,
    ...rows
      .slice(0, PRINTED)
      .map(({ completeness, name }) => `  ${String(completeness.percent).padStart(3)}%  ${name}`),
    `${t.certificates}:`,
    ...certificates.map((item) => `  ${item.name} – ${item.title}: ${daysLeftWords(item, locale)}`),
    ...paths.map((path) => fill(t.wrote, { path })),
  ].join('\n');
}

if (import.meta.main) {
  await runCommand(async () => {
    const settings = getSettings();
    const outDir = join(settings.root, REPORT_FOLDER);
    const { values } = parseArgs({
      // Some package managers hand the `--` before the options on.
      args: process.argv.slice(2).filter((arg) => arg !== '--'),
      options: { from: { type: 'string' }, to: { type: 'string' }, lang: { type: 'string' } },
    });
    const isAsked = values.from !== undefined || values.to !== undefined;
    const texts = [await writeReport(settings, outDir)];
    if (isAsked) texts.push(await writeMonitoringReport(settings, outDir, values));
    process.stdout.write(`${texts.join('\n\n')}\n`);
  });
}
