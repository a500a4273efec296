import { startTestSite } from '../e2e/support/test-site.ts';
import { CATEGORIES, describeAudit, startAuditor } from './measure.ts';
import { templatesOf } from './templates.ts';

// Measures pages as a phone on a slow network sees them: `npm run audit [-- --runs=5] [/path/ …]`.
// Without addresses it measures the heaviest page of every template. Prints the median of each
// score, and ends with 1 where one lies below the goal.

const GOAL = 98;

const args = process.argv.slice(2);
const runs = Number(args.find((arg) => arg.startsWith('--runs='))?.slice(7) ?? 3);
const given = args.filter((arg) => arg.startsWith('/'));

const site = await startTestSite(false);
const auditor = await startAuditor();
try {
  const templates = await templatesOf(site.siteDir);
  const paths = given.length > 0 ? given : templates.map(({ path }) => path);
  for (const path of paths) {
    const audit = await auditor.measure(`${site.url}${path}`, runs);
    process.stdout.write(`${describeAudit(path, audit)}\n`);
    if (CATEGORIES.every((category) => audit.scores[category] >= GOAL)) continue;
    process.exitCode = 1;
    for (const remark of audit.remarks) process.stdout.write(`  - ${remark}\n`);
  }
} finally {
  await auditor.close();
  await site.close();
}
