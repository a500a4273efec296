import { chromium } from '@playwright/test';
import type { FinderIndex } from '../../src/catalogue/visits/index-data.ts';
import { getBrowser } from '../e2e/support/browser.ts';
import { startTestSite } from '../e2e/support/test-site.ts';

// How long the finder takes to answer a changed condition with 300 offerings on a processor slowed
// down four times: from the press to the new results in the page, laid out. Median of all presses.
//   node tests/benchmarks/finder.bench.ts

const OFFERINGS = 300;
const SLOWDOWN = 4;
/** Between two presses, in milliseconds. */
const REST = 1000;
const CHOICES = ['level=smp', 'day=tue', 'access=wheelchair', 'level=sd', 'day=thu', 'level=umum'];

const site = await startTestSite(false);
const { executablePath, args, env } = await getBrowser();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.route('**/indeks/studi-batik.json', async (route) => {
    const index = (await (await route.fetch()).json()) as FinderIndex;
    const offerings = Array.from({ length: OFFERINGS }, (_, at) => {
      const offering = index.offerings[at % index.offerings.length];
      return { ...offering, slug: `${offering?.slug ?? ''}-${at}` };
    });
    await route.fulfill({ json: { ...index, offerings } });
  });
  const session = await page.context().newCDPSession(page);
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.goto(`${site.url}/studi-batik/?group=30`);
    await page.locator('[data-fit]').first().waitFor();
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    for (const choice of CHOICES) {
      const [name, value] = choice.split('=');
      const asked = { selector: `#tanya [name=${name}][value=${value}]`, rest: REST };
      const took = await page.evaluate(async ({ selector, rest }) => {
        const box = document.querySelector('[data-fits]');
        const input = document.querySelector<HTMLInputElement>(selector);
        if (!box || !input) throw new Error(`${selector} is missing.`);
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
      }, asked);
      times.push(took);
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  process.stdout.write(
    `${OFFERINGS} offerings, ${SLOWDOWN}x slower: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${at(1)} ms of ${times.length}\n`,
  );
} finally {
  await browser.close();
  await site.close();
}
