import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inParallel, waitForAll } from '../../src/files/in-parallel.ts';

it('does all, so many at a time, in their order', async () => {
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    begun.push(item);
    running += 1;
    most = Math.max(most, running);
    await delay(1);
    running -= 1;
  });
  expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

it('ends with the first failure, when nothing goes on any more', async () => {
  const done: string[] = [];
  const slow = delay(20).then(() => done.push('slow'));
  const failing = Promise.reject(new Error('first'));
  await expect(waitForAll([slow, failing, Promise.reject(new Error('second'))])).rejects.toThrow(
    'first',
  );
  expect(done).toEqual(['slow']);
});
