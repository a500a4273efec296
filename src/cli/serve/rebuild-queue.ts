import { setTimeout as delay } from 'node:timers/promises';

/** Runs one piece of work at a time; what is asked for meanwhile is done once more afterwards. */
export interface RebuildQueue {
  /** Asks for a run that starts after this moment. */
  request(): void;
  /** Resolves when nothing runs and nothing is asked for. */
  idle(): Promise<void>;
  /** Drops what is asked for and waits for the run under way. */
  stop(): Promise<void>;
}

/**
 * @param run the work; it handles its own failures.
 * @param settleMs how long a request waits for others that belong to the same change.
 */
export function createRebuildQueue(run: () => Promise<void>, settleMs = 100): RebuildQueue {
  let isAsked = false;
  let isStopped = false;
  let current: Promise<void> | undefined;

  async function work(): Promise<void> {
    try {
      while (isAsked && !isStopped) {
        await delay(settleMs);
        isAsked = false;
        await run();
      }
    } finally {
      current = undefined;
    }
  }

  return {
    request() {
      if (isStopped) return;
      isAsked = true;
      current ??= work();
    },
    async idle() {
      await current;
    },
    async stop() {
      isStopped = true;
      await current;
    },
  };
}
