import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Progress } from '../../cli/progress.ts';
import { toEnvironment, toShownPath } from '../../cli/settings.ts';
import type { Settings } from '../../cli/settings.ts';
import { UserError } from '../../cli/user-error.ts';
import { waitForLock } from './lock.ts';
import { withNearFolder } from './near-folder.ts';

/** What the process that runs Astro is told once. */
export interface AstroOrder {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What it reports when it ends. */
export type AstroResult =
  { readonly ok: true } | { readonly ok: false; readonly reason: string; readonly stack: string };

export interface PageBuilder {
  /**
   * Builds the pages into `settings.outDir`.
   *
   * @throws {UserError} with Astro's reason; the full record lies in the cache folder.
   */
  build(settings: Settings, progress: Progress, signal: AbortSignal): Promise<void>;
  close(): void;
}

const PROGRAM = fileURLToPath(new URL('./astro-process.ts', import.meta.url));

/**
 * Runs Astro, each build in a process of its own: it can be stopped at once, its memory and its
 * state go with it, and this process keeps answering requests meanwhile.
 *
 * @param isRepeating whether another build follows: its process is then started ahead of time and
 *   loads Astro while nobody waits.
 */
export function createPageBuilder(isRepeating: boolean): PageBuilder {
  let spare: ChildProcess | undefined;

  async function run(settings: Settings, signal: AbortSignal) {
    const child = spare?.connected ? spare : startAstro(settings.root);
    spare = undefined;
    const stop = () => child.kill('SIGKILL');
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await order(child, { root: settings.root, env: toEnvironment(settings) });
    } finally {
      signal.removeEventListener('abort', stop);
      if (isRepeating && !signal.aborted) spare = startAstro(settings.root);
    }
  }

  return {
    async build(settings, progress, signal) {
      // Astro keeps the list of content images in the project's `.astro` folder, whatever the
      // content and the output: two builds at a time would read each other's list.
      const lock = await waitForLock(join(settings.root, '.cache', 'pages.lock'), signal, () => {
        progress.line(`  ${progress.say.waitingForBuild}`);
      });
      try {
        // It would stay as it is for content that has not changed since another was built.
        rmSync(join(settings.root, '.astro', 'content-assets.mjs'), { force: true });
        const { result, output } = await withNearFolder(settings, (near) =>
          run({ ...settings, outDir: near }, signal),
        );
        signal.throwIfAborted();
        if (result.ok) return;
        const log = join(settings.cacheDir, 'build.log');
        mkdirSync(settings.cacheDir, { recursive: true });
        writeFileSync(log, `${output}\n${result.stack}\n`);
        const shown = toShownPath(settings, log);
        throw new UserError(progress.say.pageBuildFailed(result.reason, shown));
      } finally {
        lock.release();
      }
    },
    close() {
      spare?.kill('SIGKILL');
      spare = undefined;
    },
  };
}

function startAstro(root: string): ChildProcess {
  return fork(PROGRAM, [], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      // The output must not depend on where and when it is built.
      TZ: 'UTC',
      LC_ALL: 'C.UTF-8',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
  });
}

async function order(
  child: ChildProcess,
  message: AstroOrder,
): Promise<{ result: AstroResult; output: string }> {
  let output = '';
  let result: AstroResult | undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  child.on('message', (answer) => {
    result = answer as AstroResult;
  });
  child.send(message);
  await new Promise<void>((done, fail) => {
    child.once('error', fail);
    child.once('close', () => {
      done();
    });
  });
  return { result: result ?? { ok: false, reason: output.trim(), stack: '' }, output };
}
