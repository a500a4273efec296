import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createRebuildQueue } from '../../../src/cli/serve/rebuild-queue.ts';

/** A queue whose runs end when the test says so. */
function makeQueue() {
  const runs: (() => void)[] = [];
  const queue = createRebuildQueue(() => new Promise<void>((resolve) => runs.push(resolve)), 5);
  const started = async (count: number) => {
    while (runs.length < count) await delay(1);
  };
  return { queue, runs, started };
}

describe('createRebuildQueue', () => {
  it('makes one run of requests that come together', async () => {
    const { queue, runs, started } = makeQueue();
    queue.request();
    queue.request();
    await started(1);
    runs[0]?.();
    await queue.idle();
    expect(runs).toHaveLength(1);
  });

  it('makes one more run, not two at once, for what comes during a run', async () => {
    const { queue, runs, started } = makeQueue();
    queue.request();
    await started(1);
    queue.request();
    queue.request();
    await delay(20);
    expect(runs).toHaveLength(1);
    runs[0]?.();
    await started(2);
    runs[1]?.();
    await queue.idle();
    expect(runs).toHaveLength(2);
  });

  it('runs again after it has been idle', async () => {
    const { queue, runs, started } = makeQueue();
    for (const round of [1, 2]) {
      queue.request();
      await started(round);
      runs[round - 1]?.();
      await queue.idle();
    }
    expect(runs).toHaveLength(2);
  });

  it('drops what waits when it is stopped, and takes nothing more', async () => {
    const { queue, runs, started } = makeQueue();
    queue.request();
    await started(1);
    queue.request();
    const stopped = queue.stop();
    runs[0]?.();
    await stopped;
    queue.request();
    await delay(20);
    expect(runs).toHaveLength(1);
  });
});
