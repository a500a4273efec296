import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Workplace } from '../../e2e/support/built-site.ts';

/** A publishing build that runs beside the test. */
export interface BuildProcess {
  /** What it has said so far. */
  readonly said: () => string;
  kill(signal: NodeJS.Signals): void;
  /** Resolves as soon as it has said something. */
  heard(words: string): Promise<void>;
  /** Resolves with its exit code, `null` where it was killed. */
  readonly ended: Promise<number | null>;
}

/** Starts `npm run build` for a workplace, always for the same day. */
export function startBuild(
  place: Workplace,
  env: Readonly<Record<string, string>> = {},
): BuildProcess {
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    env: { ...process.env, ...place.environment, BUILD_DATE: '2026-11-24', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const check of waiting) check();
    });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      resolve(code);
    });
  });
  const heard = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const check = () => {
        if (output.includes(words)) resolve();
      };
      waiting.add(check);
      check();
      void ended.then(() => {
        reject(new Error(`It ended without "${words}":\n${output}`));
      });
    });
  return { said: () => output, kill: (signal) => void child.kill(signal), heard, ended };
}

/** One text for everything in a folder, by name and bytes; `undefined` where there is no folder. */
export async function hashTree(folder: string): Promise<string | undefined> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  );
  if (!items) return undefined;
  const paths = items
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${relative(folder, path)}\0`).update(await readFile(path));
  return hash.digest('hex');
}
