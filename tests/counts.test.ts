import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addCounts, readPlaywrightCounts, readVitestCounts, toClosingLine } from './counts.ts';
import { makeTempFolder } from './temp-folder.ts';

const file = async (report: unknown) =>
  join(await makeTempFolder({ 'report.json': JSON.stringify(report) }), 'report.json');

const VITEST = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ],
};

it('reads the report of the unit tests', async () => {
  expect(readVitestCounts(await file(VITEST), 1)).toEqual({ passed: 5, failed: 1, skipped: 2 });
});

it('counts a test file that cannot be loaded as a failure', async () => {
  const report = { ...VITEST, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(readVitestCounts(await file(report), 1).failed).toBe(2);
});

it('reads the report of the browser tests', async () => {
  const stats = { expected: 7, unexpected: 1, flaky: 0, skipped: 2 };
  const counts = readPlaywrightCounts(await file({ stats, errors: [] }), 1);
  expect(counts).toEqual({ passed: 7, failed: 1, skipped: 2 });
});

it('counts an error before the browser tests as a failure', async () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(readPlaywrightCounts(await file({ stats, errors: [{}] }), 1).failed).toBe(1);
});

it.each([readVitestCounts, readPlaywrightCounts])('fails without a report (%o)', (read) => {
  expect(read('/tidak/ada.json', 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('fails when the runner failed for a reason of its own', async () => {
  const report = { ...VITEST, numFailedTests: 0, testResults: [] };
  expect(readVitestCounts(await file(report), 1).failed).toBe(1);
});

it('closes with one line for all', () => {
  const sum = addCounts({ passed: 5, failed: 0, skipped: 1 }, { passed: 2, failed: 1, skipped: 0 });
  expect(toClosingLine(sum)).toBe('7 passed, 1 failed, 1 skipped');
});
