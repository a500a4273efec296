import { getBrowser } from '../src/browser/browser.ts';
import { playwrightSuite, runSuites, vitestSuite } from './suites.ts';
import type { Suite } from './suites.ts';

// Runs the unit tests, then the browser tests, and ends with the count of both. An argument names
// one of the two (`unit`, `e2e`); whatever follows goes to that runner.

const SUITES: Readonly<Record<string, Suite>> = {
  unit: vitestSuite('unit'),
  e2e: playwrightSuite('e2e'),
};

const [wanted = '', ...more] = process.argv.slice(2);
const chosen = SUITES[wanted] ? { [wanted]: SUITES[wanted] } : SUITES;
if (chosen['e2e']) {
  const { version, executablePath } = await getBrowser();
  process.stdout.write(`Browser: ${version} (${executablePath})\n`);
}
await runSuites(Object.values(chosen), more);
