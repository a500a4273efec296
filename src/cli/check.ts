import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkImage } from '../files/check-image.ts';
import type { ImageProblem } from '../files/check-image.ts';
import { inParallel } from '../files/in-parallel.ts';
import { removeUnused } from '../files/made-cache.ts';
import { readCityFiles } from '../files/read-city.ts';
import { readContent } from '../files/read-content.ts';
import type { Content, ContentEntry } from '../files/read-content.ts';
import { DEFAULT_LOCALE, LOCALES } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { CITY_FOLDER } from '../schema/city/city.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { isReadable } from '../schema/front-matter.ts';
import type { EntryFile } from '../schema/front-matter.ts';
import { integrityProblems } from '../schema/integrity.ts';
import { normaliseEntry } from '../schema/normalise.ts';
import { errorAt, explain, formatPath } from '../schema/problem.ts';
import type { Problem } from '../schema/problem.ts';
import { movedProblems } from '../schema/moved.ts';
import { validateEntry, validateSite } from '../schema/validate.ts';
import { fieldValues } from '../schema/walk.ts';
import { checkMonitoring } from './check-monitoring.ts';
import { getSettings, toShownPath } from './settings.ts';

/** A problem with the file and line it stands in. `path` is below the content folder. */
export interface CheckedProblem {
  readonly path: string;
  readonly line: number;
  readonly problem: Problem;
}

export interface CheckResult {
  readonly problems: readonly CheckedProblem[];
  readonly errors: number;
  readonly warnings: number;
  /** The number of entries read. */
  readonly entries: number;
}

/**
 * Reads all content and finds every problem, not only the first.
 *
 * @param root the project, whose cache remembers which pictures are sound; absent: all are looked at.
 */
export async function checkContent({
  contentDir,
  root,
}: {
  contentDir: string;
  root?: string;
}): Promise<CheckResult> {
  const content = await readContent(contentDir);
  const images = await allImageProblems(
    contentDir,
    content.entries,
    root && join(root, '.cache', 'sound-images'),
  );
  const between = integrityProblems(content.entries);
  const problems: CheckedProblem[] = [
    ...content.refused.map(({ path, constraint }) => ({
      path,
      line: 1,
      problem: errorAt([], constraint),
    })),
    ...siteProblems(content),
    ...cityProblems(contentDir),
  ];
  for (const entry of content.entries) {
    const own = isReadable(entry.file)
      ? validateEntry(entry.collection, entry.slug, entry.data)
      : [];
    const found = [...own, ...(between.get(entry) ?? []), ...(images.get(entry) ?? [])];
    problems.push(...fileProblems(entry.path, entry.file));
    problems.push(...found.map((problem) => place(entry.path, entry.file, problem)));
  }
  problems.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
  const errors = problems.filter(({ problem }) => problem.severity === 'error').length;
  return { problems, errors, warnings: problems.length - errors, entries: content.entries.length };
}

/** Each problem on a line of its own, `path:line: field: sentence`, with the count at the end. */
export function formatProblems(result: CheckResult, locale: Locale, folder = 'content'): string {
  return [...problemLines(result.problems, locale, folder), countLine(result, locale)].join('\n');
}

/** As `formatProblems`, of the content and the monitoring records together. */
export function formatAll(
  content: CheckResult,
  records: CheckResult | undefined,
  locale: Locale,
  recordsFolder: string,
): string {
  if (!records) return formatProblems(content, locale);
  return [
    ...problemLines(content.problems, locale, 'content'),
    ...problemLines(records.problems, locale, recordsFolder),
    countLine(
      {
        entries: content.entries,
        errors: content.errors + records.errors,
        warnings: content.warnings + records.warnings,
      },
      locale,
      records.entries,
    ),
  ].join('\n');
}

function problemLines(
  problems: readonly CheckedProblem[],
  locale: Locale,
  folder: string,
): string[] {
  return problems.map(({ path, line, problem }) => {
    const field = formatPath(problem.path);
    const mark = problem.severity === 'warning' ? `${WORDS.warning[locale]}: ` : '';
    return `${folder}/${path}:${line}: ${field ? `${field}: ` : ''}${mark}${explain(problem, locale)}`;
  });
}

/** @param records how many monitoring records were checked; absent where there are none to check. */
function countLine(
  { entries, errors, warnings }: Omit<CheckResult, 'problems'>,
  locale: Locale,
  records?: number,
): string {
  const more = records === undefined ? '' : WORDS.records[locale].replace('{count}', `${records}`);
  return {
    id: `${entries} entri${more} diperiksa: ${errors} kesalahan, ${warnings} peringatan.`,
    en: `${entries} entries${more} checked: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
  }[locale];
}

const WORDS = {
  warning: { id: 'peringatan', en: 'warning' },
  records: { id: ' dan {count} catatan monitoring', en: ' and {count} monitoring records' },
} as const;

function siteProblems({ site, entries }: Content): CheckedProblem[] {
  const own = isReadable(site)
    ? [...validateSite(site.data), ...movedProblems(site.data, entries)]
    : [];
  return [
    ...fileProblems('site.yml', site),
    ...own.map((problem) => place('site.yml', site, problem)),
  ];
}

/** The city's files, where the folder has any: they may have changed since this process read them. */
function cityProblems(contentDir: string): readonly CheckedProblem[] {
  return existsSync(join(contentDir, CITY_FOLDER)) ? readCityFiles(contentDir).problems : [];
}

/** What is wrong with a file before its fields are looked at. */
export function fileProblems(path: string, file: EntryFile): CheckedProblem[] {
  return file.problems.map(({ constraint, params, line, path: field }) => ({
    path,
    line,
    problem: errorAt(field, constraint, params),
  }));
}

/** A problem with the line of its field. */
export function place(path: string, file: EntryFile, problem: Problem): CheckedProblem {
  return { path, line: file.lineOf(problem.path), problem };
}

/** More pictures at a time would only hold memory: each is decoded whole. */
const AT_ONCE = 4;

async function allImageProblems(
  contentDir: string,
  entries: readonly ContentEntry[],
  cacheDir: string | undefined,
): Promise<Map<ContentEntry, Problem[]>> {
  const found = new Map<ContentEntry, Problem[]>();
  await inParallel(entries, AT_ONCE, async (entry) => {
    found.set(entry, await imageProblems(contentDir, entry, cacheDir));
  });
  if (cacheDir) await removeUnused(cacheDir, new Date());
  return found;
}

async function imageProblems(
  contentDir: string,
  { collection, data }: ContentEntry,
  cacheDir: string | undefined,
): Promise<Problem[]> {
  const { schema } = COLLECTIONS[collection];
  const problems: Problem[] = [];
  for (const { path, value, meta } of fieldValues(schema, normaliseEntry(schema, data))) {
    if (meta.kind !== 'image' || typeof value !== 'string' || value.includes('..')) continue;
    const problem = await checkImage(join(contentDir, collection, value), value, cacheDir);
    if (problem) problems.push(toProblem(path, problem));
  }
  return problems;
}

const toProblem = (path: Problem['path'], { constraint, params }: ImageProblem) =>
  errorAt(path, constraint, params);

if (import.meta.main) {
  const { values } = parseArgs({ options: { lang: { type: 'string' } } });
  const locale = LOCALES.find((known) => known === values.lang) ?? DEFAULT_LOCALE;
  const settings = getSettings();
  const content = await checkContent(settings);
  const records = await checkMonitoring(settings);
  const folder = toShownPath(settings, settings.monitoringDir);
  process.stdout.write(`${formatAll(content, records, locale, folder)}\n`);
  process.exitCode = content.errors + (records?.errors ?? 0) > 0 ? 1 : 0;
}
