import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { getCarriedLibraries, unpackCarriedBrowser } from './carried-browser.ts';

/** How to start the browser that the tests use. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  /** What its process needs beside the environment of the tests. */
  readonly env: Record<string, string>;
  /** What it says of itself. */
  readonly version: string;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The first browser that starts: `CHROMIUM_PATH`, the system's Chromium or Chrome, Playwright's
 * own, and at last the one that the project's dependencies carry, which needs nothing installed.
 *
 * @throws with a sentence that says how to get a browser.
 */
export async function findBrowser(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    const browser = await probe(given);
    if (browser) return browser;
    throw new Error(`CHROMIUM_PATH is ${given}, but no browser starts there.`);
  }
  for (const path of [...installed(), chromium.executablePath()]) {
    const browser = await probe(path);
    if (browser) return browser;
  }
  const carried = await unpackCarriedBrowser();
  const browser = carried === undefined ? undefined : await probe(carried);
  if (browser) return browser;
  throw new Error('No browser was found. Install Chromium, or set CHROMIUM_PATH to one.');
}

/** The browser that an earlier call in this run has found, also in another process of the run. */
export async function getBrowser(): Promise<Browser> {
  const known = process.env['TEST_BROWSER'];
  if (known) return JSON.parse(known) as Browser;
  const browser = await findBrowser();
  process.env['TEST_BROWSER'] = JSON.stringify(browser);
  return browser;
}

function installed(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS];
}

// A browser may be there and still lack libraries of the system: the carried ones stand in then.
async function probe(path: string): Promise<Browser | undefined> {
  if (!existsSync(path)) return undefined;
  for (const getEnv of [() => Promise.resolve({}), getCarriedLibraries]) {
    const env = await getEnv();
    const { status, stdout } = spawnSync(path, ['--no-sandbox', '--version'], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
      timeout: 30_000,
    });
    if (status === 0) return { executablePath: path, args: ARGS, env, version: stdout.trim() };
  }
  return undefined;
}
