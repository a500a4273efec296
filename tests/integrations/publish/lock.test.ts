import { readdir, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tryLock, waitForLock } from '../../../src/integrations/publish/lock.ts';
import { makeTempFolder } from '../../temp-folder.ts';

const makePath = async () => join(await makeTempFolder(), 'build.lock');

describe('tryLock', () => {
  it('is given to one at a time and leaves nothing behind', async () => {
    const path = await makePath();
    const lock = tryLock(path);
    expect(lock?.isHeld()).toBe(true);
    expect(tryLock(path)).toBe(undefined);
    lock?.release();
    expect(await readdir(dirname(path))).toEqual([]);
    tryLock(path)?.release();
  });

  it('takes over the lock of a process that has died', async () => {
    const path = await makePath();
    // No process has the highest number there is.
    await writeFile(path, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), token: 'lama' }));
    expect(tryLock(path)?.isHeld()).toBe(true);
    expect(await readdir(dirname(path))).toEqual(['build.lock']);
  });

  it('takes over a lock that cannot be read', async () => {
    const path = await makePath();
    await writeFile(path, '{');
    expect(tryLock(path)?.isHeld()).toBe(true);
  });

  it('respects the heartbeat of another machine, until it stops', async () => {
    const path = await makePath();
    await writeFile(path, JSON.stringify({ pid: process.pid, host: 'lain', token: 'lain' }));
    expect(tryLock(path)).toBe(undefined);
    const minuteAgo = new Date(Date.now() - 60_000);
    await utimes(path, minuteAgo, minuteAgo);
    expect(tryLock(path)?.isHeld()).toBe(true);
  });

  it('tells an owner that has been replaced', async () => {
    const path = await makePath();
    const lock = tryLock(path);
    const minuteAgo = new Date(Date.now() - 60_000);
    await utimes(path, minuteAgo, minuteAgo);
    const next = tryLock(path);
    expect([lock?.isHeld(), next?.isHeld()]).toEqual([false, true]);
    lock?.release();
    expect(next?.isHeld()).toBe(true);
  });
});

describe('waitForLock', () => {
  it('says that it waits and goes on when the lock is free', async () => {
    const path = await makePath();
    const first = tryLock(path);
    let waits = 0;
    const second = waitForLock(path, AbortSignal.any([]), () => {
      waits += 1;
      first?.release();
    });
    expect((await second).isHeld()).toBe(true);
    expect(waits).toBe(1);
  });

  it('stops waiting when it is told to', async () => {
    const path = await makePath();
    tryLock(path);
    const waiting = waitForLock(path, AbortSignal.timeout(20), () => {});
    await expect(waiting).rejects.toThrow();
  });
});
