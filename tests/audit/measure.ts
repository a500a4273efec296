import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import type { RunnerResult } from 'lighthouse';
import { getBrowser } from '../../src/browser/browser.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** The medians of several runs: scores from 0 to 100, times in milliseconds. */
export interface Audit {
  readonly scores: Readonly<Record<Category, number>>;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  /** What cost points in the first run, in Lighthouse's words. */
  readonly remarks: readonly string[];
}

export interface Auditor {
  /** Measures a page as a phone on a slow network sees it. */
  measure(url: string, runs: number): Promise<Audit>;
  close(): Promise<void>;
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Starts a browser for measuring with Lighthouse. */
export async function startAuditor(): Promise<Auditor> {
  const { executablePath, args, env } = await getBrowser();
  const profile = await mkdtemp(join(tmpdir(), 'katalog-audit-'));
  const chrome = await launch({
    chromePath: executablePath,
    chromeFlags: ['--headless=new', ...args],
    userDataDir: profile,
    envVars: { ...process.env, ...env },
  });
  return {
    async measure(url, runs) {
      const results: RunnerResult['lhr'][] = [];
      // A page that is kept from search engines on purpose loses nothing by it.
      const isHidden = (await (await fetch(url)).text()).includes('content="noindex"');
      for (let run = 0; run < runs; run += 1) {
        const result = await lighthouse(url, {
          port: chrome.port,
          onlyCategories: [...CATEGORIES],
          logLevel: 'error',
          ...(isHidden && { skipAudits: ['is-crawlable'] }),
        });
        if (result) results.push(result.lhr);
      }
      return summarise(results);
    },
    async close() {
      chrome.kill();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

function summarise(results: readonly RunnerResult['lhr'][]): Audit {
  const score = (name: Category) =>
    Math.round(median(results.map(({ categories }) => (categories[name]?.score ?? 0) * 100)));
  const figure = (id: string) =>
    median(results.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    lcp: figure('largest-contentful-paint'),
    tbt: figure('total-blocking-time'),
    cls: figure('cumulative-layout-shift'),
    remarks: Object.values(results[0]?.audits ?? {})
      .filter(({ score: points }) => points !== null && points < 0.9)
      .map(({ id, displayValue, title }) => `${id}: ${displayValue ?? title}`),
  };
}

/** One audit as two lines for a reader. */
export function describeAudit(name: string, { scores, lcp, tbt, cls }: Audit): string {
  const told = CATEGORIES.map((category) => `${category} ${scores[category]}`).join('  ');
  return `${name}\n  ${told}  LCP ${Math.round(lcp)} ms  TBT ${Math.round(tbt)} ms  CLS ${cls.toFixed(3)}`;
}
