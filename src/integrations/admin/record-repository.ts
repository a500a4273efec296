import { execFile } from 'node:child_process';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RECORDS_FOLDER } from '../../schema/monitoring.ts';

const run = promisify(execFile);

const README = `# Catatan monitoring

Rahasia: hanya untuk petugas. Folder ini adalah repositori git tersendiri; jangan dimasukkan ke
repositori situs dan jangan didorong ke tempat yang terbuka untuk umum.
`;

export interface RecordRepository {
  /** Makes the folder a repository of its own, unless it is one already. */
  prepare(): Promise<void>;
  /** Keeps everything in the folder as a version. */
  keep(message: string): Promise<void>;
}

/**
 * The folder of the private monitoring records, made on first use. Every change becomes a version
 * of its own git repository. Without git on this machine the records are kept as files alone, and
 * `onTrouble` is told.
 */
export function recordRepository(
  folder: string,
  onTrouble: (reason: string) => void,
): RecordRepository {
  // One after the other: git locks its index.
  let last = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    last = last.then(work, work);
    return last;
  };
  const git = (...args: string[]) => run('git', ['-C', folder, ...args]);
  const tolerant = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      // The record itself is stored; that no version was kept must not make the editor say it is not.
      onTrouble(error instanceof Error ? error.message : String(error));
    }
  };

  async function commit(message: string): Promise<void> {
    await git('add', '--all');
    const { stdout } = await git('status', '--porcelain');
    if (stdout.trim() === '') return;
    const name = await git('config', 'user.name').catch(() => undefined);
    const author = name ? [] : ['-c', 'user.name=Dekranasda', '-c', 'user.email=katalog@localhost'];
    await git(...author, 'commit', '--quiet', '--no-verify', '--message', message);
  }

  return {
    prepare: () =>
      inTurn(async () => {
        await mkdir(join(folder, RECORDS_FOLDER), { recursive: true });
        if (await stat(join(folder, '.git')).catch(() => undefined)) return;
        await writeFile(join(folder, 'README.md'), README, { flag: 'wx' }).catch(() => {});
        await tolerant(async () => {
          await git('init', '--quiet', '--initial-branch=main');
          await commit('Mulai catatan monitoring');
        });
      }),
    keep: (message) => inTurn(() => tolerant(() => commit(message))),
  };
}
