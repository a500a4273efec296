import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getBrowser } from '../src/browser/browser.ts';
import { addCounts, readPlaywrightCounts, readVitestCounts, toClosingLine } from './counts.ts';
import type { Counts } from './counts.ts';

// Runs the unit tests, then the browser tests, and ends with the count of both. An argument names
// one of the two (`unit`, `e2e`); whatever follows goes to that runner.

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const RESULTS = join(ROOT, '.cache', 'test-results');

interface Suite {
  readonly program: string;
  readonly args: readonly string[];
  readonly report: string;
  read(report: string, exitCode: number): Counts;
}

const SUITES: Readonly<Record<string, Suite>> = {
  unit: {
    program: 'node_modules/vitest/vitest.mjs',
    args: [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(RESULTS, 'unit.json')}`,
    ],
    report: join(RESULTS, 'unit.json'),
    read: readVitestCounts,
  },
  e2e: {
    program: 'node_modules/@playwright/test/cli.js',
    args: ['test'],
    report: join(RESULTS, 'e2e.json'),
    read: readPlaywrightCounts,
  },
};

async function runSuite({ program, args, report, read }: Suite, more: string[]): Promise<Counts> {
  rmSync(report, { force: true });
  const child = spawn(process.execPath, [join(ROOT, program), ...args, ...more], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const stop = (name: NodeJS.Signals) => child.kill(name);
  process.on('SIGTERM', stop);
  const exitCode = await new Promise<number>((resolve) => {
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
  process.off('SIGTERM', stop);
  return read(report, exitCode);
}

const [wanted = '', ...more] = process.argv.slice(2);
const names = wanted in SUITES ? [wanted] : Object.keys(SUITES);
if (names.includes('e2e')) {
  const { version, executablePath } = await getBrowser();
  process.stdout.write(`Browser: ${version} (${executablePath})\n`);
}
let total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const name of names) {
  const suite = SUITES[name];
  if (suite) total = addCounts(total, await runSuite(suite, more));
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
process.stdout.write(`\n${toClosingLine(total)}\n`);
