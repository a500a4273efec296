import { readFileSync } from 'node:fs';

/** How many tests ended how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

export function toClosingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Counts from Vitest's JSON report. A file that could not be run at all counts as one failure. */
export function readVitestCounts(report: string, exitCode: number): Counts {
  const found = readReport(report) as VitestReport | undefined;
  if (!found) return ONE_FAILURE;
  const broken = found.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return withExitCode(exitCode, {
    passed: found.numPassedTests,
    failed: found.numFailedTests + broken.length,
    skipped: found.numPendingTests + found.numTodoTests,
  });
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Counts from Playwright's JSON report. An error outside the tests counts as one failure. */
export function readPlaywrightCounts(report: string, exitCode: number): Counts {
  const found = readReport(report) as PlaywrightReport | undefined;
  if (!found) return ONE_FAILURE;
  const { expected, unexpected, flaky, skipped } = found.stats;
  return withExitCode(exitCode, {
    passed: expected + flaky,
    failed: unexpected + found.errors.length,
    skipped,
  });
}

const ONE_FAILURE: Counts = { passed: 0, failed: 1, skipped: 0 };

// A runner that ends badly for a reason its report does not hold has failed all the same.
function withExitCode(exitCode: number, counts: Counts): Counts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
