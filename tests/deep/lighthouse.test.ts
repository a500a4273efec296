import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { describeAudit, startAuditor } from '../audit/measure.ts';
import { templatesOf } from '../audit/templates.ts';
import { startTestSite } from '../e2e/support/test-site.ts';

/**
 * Lighthouse's scores of every template, each by its heaviest page. Three of the four have to be 100.
 * The fourth is a matter of time, and so of the machine: it is held against a page of one word,
 * measured first on the same machine.
 */

const RUNS = Number(process.env['RUNS'] ?? 5);

/** How much less than the page of one word a template may score. */
const LESS = 3;

const WORD =
  '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Word</title><h1>Word</h1></html>';

const site = await startTestSite(false);
const templates = await templatesOf(site.siteDir);
const auditor = await startAuditor();
const word = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8').end(WORD);
});
await new Promise<void>((resolve) => {
  word.listen(0, '127.0.0.1', resolve);
});

const { port } = word.address() as AddressInfo;
const least = await auditor.measure(`http://127.0.0.1:${port}/`, RUNS);

afterAll(async () => {
  word.close();
  await auditor.close();
  await site.close();
});

describe('Lighthouse', () => {
  it.each(templates)(
    'finds nothing to better in $path ($file)',
    async ({ path }) => {
      const audit = await auditor.measure(`${site.url}${path}`, RUNS);
      process.stdout.write(
        `${describeAudit(path, audit)}  (one word: ${least.scores.performance})\n`,
      );
      const { performance, ...others } = audit.scores;
      expect(others, audit.remarks.join('\n')).toEqual({
        accessibility: 100,
        'best-practices': 100,
        seo: 100,
      });
      expect(audit.cls).toBeLessThan(0.005);
      expect(performance).toBeGreaterThanOrEqual(least.scores.performance - LESS);
    },
    900_000,
  );
});
