import { readContent } from '../files/read-content.ts';
import { readMonitoring } from '../files/read-monitoring.ts';
import type { StoredRecord } from '../files/read-monitoring.ts';
import type { RawEntry } from '../schema/entry.ts';
import { isReadable } from '../schema/front-matter.ts';
import { recordProblems, validateRecord } from '../schema/monitoring-check.ts';
import type { Problem } from '../schema/problem.ts';
import { fileProblems, place } from './check.ts';
import type { CheckedProblem, CheckResult } from './check.ts';
import type { Settings } from './settings.ts';

/**
 * Reads all monitoring records and finds every problem; paths are below the monitoring folder.
 * Returns `undefined` where there is no such folder.
 */
export async function checkMonitoring({
  monitoringDir,
  contentDir,
}: Pick<Settings, 'monitoringDir' | 'contentDir'>): Promise<CheckResult | undefined> {
  const records = await readMonitoring(monitoringDir);
  if (!records) return undefined;
  const { entries } = await readContent(contentDir);
  return checkRecords(records, entries);
}

/** Every problem of records in the light of the content's entries. */
export function checkRecords(
  records: readonly StoredRecord[],
  entries: readonly RawEntry[],
): CheckResult {
  const businesses = entries.filter(({ collection }) => collection === 'ukm');
  const slugs = new Set(businesses.map(({ slug }) => slug));
  const between = recordProblems(records, slugs);
  const problems = records.flatMap((record) => problemsOf(record, between.get(record) ?? []));
  const errors = problems.filter(({ problem }) => problem.severity === 'error').length;
  return { problems, errors, warnings: problems.length - errors, entries: records.length };
}

function problemsOf(record: StoredRecord, between: readonly Problem[]): CheckedProblem[] {
  const { path, file } = record;
  const own = isReadable(file) ? [...validateRecord(record), ...between] : [];
  return [...fileProblems(path, file), ...own.map((problem) => place(path, file, problem))].sort(
    (a, b) => a.line - b.line,
  );
}
