import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { getBrowser } from '../../src/browser/browser.ts';
import { checkContent } from '../../src/cli/check.ts';
import { listen } from '../../src/cli/serve/listen.ts';
import { createStaticHandler } from '../../src/cli/serve/static-handler.ts';
import { getSettings } from '../../src/cli/settings.ts';
import { buildAdmin } from '../../src/integrations/admin/build-admin.ts';
import { startEditors } from '../../src/integrations/admin/editors.ts';
import { copyCommon, writeBusinesses } from './many-businesses.ts';
import { summarise } from './presses.ts';

// What the editor weighs, and how long it takes from the press on "Masuk" until a list of 300
// businesses with 900 photos is there. Goals: 3 s, 700 kB compressed, no request elsewhere.
//   node tests/benchmarks/editor.bench.ts

const BUSINESSES = 300;
const RUNS = 5;

interface Visit {
  readonly firstMs: number;
  readonly allMs: number;
  readonly brotli: number;
  readonly elsewhere: readonly string[];
}

/** Opens the editor as on a first visit, logs in, and waits for the list. */
async function visit(browser: Browser, url: string, slowdown: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  try {
    const page = await context.newPage();
    const loads: Promise<number>[] = [];
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== url) elsewhere.push(request.url());
    });
    page.on('response', (response) =>
      loads.push(response.body().then((body) => brotliCompressSync(body).length)),
    );
    await page.goto(`${url}/admin/`, { waitUntil: 'networkidle' });
    const login = page.getByRole('button', { name: 'Masuk' });
    await login.waitFor();
    const brotli = (await Promise.all(loads.splice(0))).reduce((sum, size) => sum + size, 0);
    page.removeAllListeners('response');
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return { ...(await timeLogin(page)), brotli, elsewhere };
  } finally {
    await context.close();
  }
}

/** From the press until the first row, and until all rows are laid out, in milliseconds. */
function timeLogin(page: Page): Promise<{ firstMs: number; allMs: number }> {
  return page.evaluate(async (wanted) => {
    const rows = () => document.querySelectorAll('main li a[href*="/entries/"]').length;
    const isThere = async (count: number) => {
      while (rows() < count) await new Promise((resolve) => requestAnimationFrame(resolve));
      document.body.getBoundingClientRect();
      return performance.now() - start;
    };
    const login = document.querySelector<HTMLElement>('#nc-root section > button');
    const start = performance.now();
    login?.click();
    return { firstMs: await isThere(1), allMs: await isThere(wanted) };
  }, BUSINESSES);
}

const { root } = getSettings({}, []);
const folder = await mkdtemp(join(tmpdir(), 'katalog-editor-'));
const contentDir = join(folder, 'content');
await mkdir(contentDir);
await copyCommon(join(root, 'content'), contentDir);
await writeBusinesses(contentDir, BUSINESSES);
const { errors } = await checkContent({ contentDir });
if (errors > 0) throw new Error(`The businesses of the benchmark have ${errors} errors.`);
await buildAdmin({ root, outDir: folder, cacheDir: join(root, '.cache/admin'), env: {} });
const editors = await startEditors(
  { contentDir, monitoringDir: join(folder, 'monitoring') },
  (reason) => {
    throw new Error(reason);
  },
);
const files = createStaticHandler([{ prefix: '/', folder }]);
const server = await listen(
  async (request, response) => {
    if (!editors.answer(request, response)) await files(request, response);
  },
  0,
  'id',
);
const { executablePath, args, env } = await getBrowser();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  for (const slowdown of [1, 4]) {
    const visits: Visit[] = [];
    for (let run = 0; run < RUNS; run += 1)
      visits.push(await visit(browser, `http://localhost:${server.port}`, slowdown));
    const [first] = visits;
    process.stdout.write(
      `${BUSINESSES} businesses, ${slowdown}x slower: first row ${summarise(visits.map(({ firstMs }) => firstMs))}; ` +
        `all rows ${summarise(visits.map(({ allMs }) => allMs))}; ` +
        `first load ${first?.brotli} B; ${visits.flatMap(({ elsewhere }) => elsewhere).length} requests elsewhere\n`,
    );
  }
} finally {
  await browser.close();
  await server.close();
  await editors.close();
  await rm(folder, { recursive: true, force: true });
}
