import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A lock that this process holds. */
export interface Lock {
  /** False once another process has taken the lock over, because this one stood still too long. */
  isHeld(): boolean;
  release(): void;
}

interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

const HEARTBEAT_MS = 2_000;
/** After this long without a heartbeat the owner counts as gone, on whatever machine it ran. */
const STALE_MS = 30_000;

/**
 * Takes the lock at `path`, or returns `undefined` while a living process holds it. The lock of a
 * process that has died, or that has stood still for half a minute, is taken over.
 */
export function tryLock(path: string): Lock | undefined {
  mkdirSync(dirname(path), { recursive: true });
  const owner: Owner = { pid: process.pid, host: hostname(), token: randomUUID() };
  if (!place(path, owner)) {
    const other = readOwner(path);
    if (other && isAlive(path, other)) return undefined;
    if (!evict(path, other) || !place(path, owner)) return undefined;
  }
  const heartbeat = setInterval(() => {
    if (readOwner(path)?.token === owner.token) touch(path);
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    isHeld: () => readOwner(path)?.token === owner.token,
    release() {
      clearInterval(heartbeat);
      if (readOwner(path)?.token === owner.token) rmSync(path, { force: true });
    },
  };
}

/** Takes the lock at `path` as soon as it is free; `onWait` is called once if it is not at once. */
export async function waitForLock(
  path: string,
  signal: AbortSignal,
  onWait: () => void,
): Promise<Lock> {
  let lock = tryLock(path);
  if (!lock) onWait();
  while (!lock) {
    await delay(200, undefined, { signal });
    lock = tryLock(path);
  }
  return lock;
}

// Linking a finished file is atomic and carries its text: nobody ever reads half a lock.
function place(path: string, owner: Owner): boolean {
  const draft = `${path}.${owner.token}`;
  writeFileSync(draft, JSON.stringify(owner));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

// Of several that see the same dead owner, one moves its lock away; a lock placed since is put back.
function evict(path: string, seen: Owner | undefined): boolean {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return true;
  }
  const moved = readOwner(aside);
  const isSame = moved?.token === seen?.token;
  if (!isSame && moved) place(path, moved);
  rmSync(aside, { force: true });
  return isSame;
}

function readOwner(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

function isAlive(path: string, owner: Owner): boolean {
  if (owner.host === hostname() && !isRunning(owner.pid)) return false;
  try {
    return Date.now() - statSync(path).mtimeMs < STALE_MS;
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // Gone between the reading and the touching: isHeld() tells the owner.
  }
}
