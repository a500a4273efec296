import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Progress } from '../../cli/progress.ts';
import { toEnvironment, toShownPath } from '../../cli/settings.ts';
import type { Settings } from '../../cli/settings.ts';
import { UserError } from '../../cli/user-error.ts';
import { waitForLock } from './lock.ts';

/** What the process that runs Astro reports when it ends. */
export type AstroResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly stack: string };

const PROGRAM = fileURLToPath(new URL('./astro-process.ts', import.meta.url));

/**
 * Builds the pages into `settings.outDir` in a process of its own: it can be stopped at once, its
 * memory goes with it, and this process keeps answering requests meanwhile.
 *
 * @throws {UserError} with Astro's reason; the full record lies in the cache folder.
 */
export async function buildPages(
  settings: Settings,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  // Astro keeps the list of content images in the project's `.astro` folder, whatever the content
  // and the output: two builds at a time would read each other's list.
  const lock = await waitForLock(join(settings.root, '.cache', 'pages.lock'), signal, () => {
    progress.line(`  ${progress.say.waitingForBuild}`);
  });
  try {
    const { result, output } = await runAstro(settings, signal);
    if (result.ok) return;
    const log = join(settings.cacheDir, 'build.log');
    mkdirSync(settings.cacheDir, { recursive: true });
    writeFileSync(log, `${output}\n${result.stack}\n`);
    throw new UserError(
      progress.say.pageBuildFailed(result.reason, toShownPath(settings, log)),
    );
  } finally {
    lock.release();
  }
}

async function runAstro(
  settings: Settings,
  signal: AbortSignal,
): Promise<{ result: AstroResult; output: string }> {
  const child = fork(PROGRAM, [settings.root], {
    cwd: settings.root,
    env: {
      ...process.env,
      ...toEnvironment(settings),
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      // The output must not depend on where and when it is built.
      TZ: 'UTC',
      LC_ALL: 'C.UTF-8',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
    signal,
    killSignal: 'SIGKILL',
  });
  let output = '';
  let result: AstroResult | undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  child.on('message', (message) => (result = message as AstroResult));
  await new Promise<void>((done, fail) => {
    child.once('error', fail);
    child.once('close', () => {
      done();
    });
  });
  return { result: result ?? { ok: false, reason: output.trim(), stack: '' }, output };
}
