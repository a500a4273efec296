import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import type { RunnerResult } from 'lighthouse';
import { getBrowser } from '../../src/browser/browser.ts';
import { startTestSite } from '../e2e/support/test-site.ts';

// Measures pages as a phone on a slow network sees them: `npm run audit [-- --runs=5] [/path/ …]`.
// Without addresses it measures one page of every kind. Prints the median of each score, and ends
// with 1 where one lies below the goal.

const GOAL = 98;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PATHS = ['/', '/ukm/', '/ukm/batik-murni/', '/studi-batik/', '/produk/', '/motif/jlamprang/'];

const args = process.argv.slice(2);
const runs = Number(args.find((arg) => arg.startsWith('--runs='))?.slice(7) ?? 3);
const given = args.filter((arg) => arg.startsWith('/'));
const paths = given.length > 0 ? given : PATHS;

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const { executablePath, args: chromeFlags, env } = await getBrowser();
const profile = await mkdtemp(join(tmpdir(), 'katalog-audit-'));
const site = await startTestSite(false);
const chrome = await launch({
  chromePath: executablePath,
  chromeFlags: ['--headless=new', ...chromeFlags],
  userDataDir: profile,
  envVars: { ...process.env, ...env },
});
try {
  for (const path of paths) {
    const results: RunnerResult['lhr'][] = [];
    for (let run = 0; run < runs; run += 1) {
      const result = await lighthouse(`${site.url}${path}`, {
        port: chrome.port,
        onlyCategories: [...CATEGORIES],
        logLevel: 'error',
      });
      if (result) results.push(result.lhr);
    }
    const scores = CATEGORIES.map((name) => {
      const score = median(results.map(({ categories }) => (categories[name]?.score ?? 0) * 100));
      return [name, Math.round(score)] as const;
    });
    const figure = (id: string) =>
      median(results.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
    const told = scores.map(([name, score]) => `${name} ${score}`).join('  ');
    const vitals = `LCP ${Math.round(figure('largest-contentful-paint'))} ms  TBT ${Math.round(figure('total-blocking-time'))} ms  CLS ${figure('cumulative-layout-shift').toFixed(3)}`;
    process.stdout.write(`${path}\n  ${told}\n  ${vitals}\n`);
    const low = scores.filter(([, score]) => score < GOAL).map(([name]) => name);
    if (low.length === 0) continue;
    process.exitCode = 1;
    for (const audit of Object.values(results[0]?.audits ?? {})) {
      const counts = audit.score !== null && audit.score < 0.9;
      if (counts) process.stdout.write(`  - ${audit.id}: ${audit.displayValue ?? audit.title}\n`);
    }
  }
} finally {
  chrome.kill();
  await site.close();
  await rm(profile, { recursive: true, force: true });
}
