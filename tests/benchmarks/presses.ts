import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { getBrowser } from '../../src/browser/browser.ts';
import { startTestSite } from '../e2e/support/test-site.ts';

const SLOWDOWN = 4;
/** Between two presses, in milliseconds. */
const REST = 1000;

export interface Presses {
  /** Where the presses are made. */
  readonly path: string;
  /** Prepares a page, for example by giving it more entries than the site has. */
  readonly prepare: (page: Page) => Promise<unknown>;
  /** What is there when the page is ready. */
  readonly ready: string;
  /** What changes with each answer. */
  readonly answer: string;
  /** The controls to press, one after another. */
  readonly controls: readonly string[];
}

/**
 * How long a page takes to answer each press on a processor slowed down four times, in
 * milliseconds: from the press until the new results are in the page and laid out. Five rounds of
 * all controls.
 */
export async function timePresses({ path, prepare, ready, answer, controls }: Presses) {
  const site = await startTestSite(false);
  const { executablePath, args, env } = await getBrowser();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  const times: number[] = [];
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await prepare(page);
    const session = await page.context().newCDPSession(page);
    for (let round = 0; round < 5; round += 1) {
      await page.goto(site.url + path);
      await page.locator(ready).first().waitFor();
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      for (const control of controls)
        times.push(await page.evaluate(press, { control, answer, rest: REST }));
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return times;
}

/** Runs in the page. */
async function press({ control, answer, rest }: { control: string; answer: string; rest: number }) {
  const box = document.querySelector(answer);
  const input = document.querySelector<HTMLElement>(control);
  if (!box || !input) throw new Error(`${box ? control : answer} is missing.`);
  const isDone = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(box, { childList: true });
  });
  const start = performance.now();
  input.click();
  await isDone;
  document.body.getBoundingClientRect();
  const took = performance.now() - start;
  // A person reads before the next press: the rest of the list is drawn by then.
  await new Promise((resolve) => setTimeout(resolve, rest));
  return took;
}

/** `median 18.9 ms, 95 % 43.1 ms, most 141.7 ms of 30`. */
export function summarise(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${at(1)} ms of ${times.length}`;
}
