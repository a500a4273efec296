import { chromium } from '@playwright/test';
import type { Browser, BrowserContext } from '@playwright/test';
import { onTestFinished } from 'vitest';
import { getBrowser } from '../../../src/browser/browser.ts';

let browser: Promise<Browser> | undefined;

/** A fresh browser context for the running test; the browser itself is started once for each file. */
export async function openContext(): Promise<BrowserContext> {
  browser ??= launch();
  const context = await (await browser).newContext({ locale: 'id-ID' });
  onTestFinished(() => context.close());
  return context;
}

/** Ends the browser; for `afterAll`. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

async function launch(): Promise<Browser> {
  const { executablePath, args, env } = await getBrowser();
  return chromium.launch({
    executablePath,
    args,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
