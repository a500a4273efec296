/**
 * Waits for all works, also when one fails: when this ends, nothing goes on any more.
 *
 * @throws the first failure in the order of the works.
 */
export async function waitForAll(works: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(works))
    if (result.status === 'rejected') throw result.reason;
}

/**
 * Does the same for many items, `atOnce` at a time, in their order.
 *
 * @throws as `waitForAll`.
 */
export function inParallel<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const next = items.values();
  const workOff = async () => {
    for (const item of next) await work(item);
  };
  return waitForAll(Array.from({ length: atOnce }, workOff));
}
