import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addCounts, readPlaywrightCounts, readVitestCounts, toClosingLine } from './counts.ts';
import type { Counts } from './counts.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const RESULTS = join(ROOT, '.cache', 'test-results');

export interface Suite {
  readonly program: string;
  readonly args: readonly string[];
  readonly report: string;
  /** Set for its runner, besides what this process has. */
  readonly env?: Readonly<Record<string, string>>;
  read(report: string, exitCode: number): Counts;
}

/** A suite that Vitest runs; `args` comes before the arguments of the person who runs it. */
export function vitestSuite(name: string, args: readonly string[] = []): Suite {
  const report = join(RESULTS, `${name}.json`);
  return {
    program: 'node_modules/vitest/vitest.mjs',
    args: ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    report,
    read: readVitestCounts,
  };
}

/** A suite of browser tests, of another city's content where `env` names its folder. */
export function playwrightSuite(name: string, env: Readonly<Record<string, string>> = {}): Suite {
  return {
    env,
    program: 'node_modules/@playwright/test/cli.js',
    args: ['test'],
    report: join(RESULTS, `${name}.json`),
    read: readPlaywrightCounts,
  };
}

/**
 * Runs suites one after the other, prints the count of all of them as the last line, and sets the
 * exit code: nothing that passed is as bad as something that failed.
 *
 * @param more goes to each runner.
 */
export async function runSuites(suites: readonly Suite[], more: readonly string[]): Promise<void> {
  let total: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of suites) total = addCounts(total, await runSuite(suite, more));
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
  process.stdout.write(`\n${toClosingLine(total)}\n`);
}

async function runSuite(
  { program, args, report, env, read }: Suite,
  more: readonly string[],
): Promise<Counts> {
  rmSync(report, { force: true });
  const child = spawn(process.execPath, [join(ROOT, program), ...args, ...more], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
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
