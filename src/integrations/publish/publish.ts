import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatProblems } from '../../cli/check.ts';
import type { Progress } from '../../cli/progress.ts';
import { toShownPath } from '../../cli/settings.ts';
import type { Settings } from '../../cli/settings.ts';
import { UserError } from '../../cli/user-error.ts';
import { contentVersion } from '../../files/content-version.ts';
import { waitForAll } from '../../files/in-parallel.ts';
import { toDiskError } from './disk-error.ts';
import { guardOutput } from './guard-output.ts';
import { tryLock } from './lock.ts';
import type { Stages } from './stages.ts';
import { recover, swapIn, toPlaces } from './swap.ts';
import type { Places } from './swap.ts';

/** The folder of the search index in the site. */
const SEARCH = 'pagefind';

/**
 * Publishes the content into `settings.outDir`: everything is made beside it and put in its place
 * in one go. Whatever stops this, a fault, a signal or a kill, the output is the old site or the
 * new one, whole.
 *
 * @throws {UserError} when the content has errors, another build of the same output is running, or
 *   the output folder must not be replaced, the disk is full or closed, or the content changes.
 */
export async function publish(
  settings: Settings,
  progress: Progress,
  signal: AbortSignal,
  stages: Stages,
): Promise<void> {
  const { say } = progress;
  const shown = toShownPath(settings, settings.outDir);
  const places = toPlaces(settings.outDir);
  try {
    await buildAndSwap(settings, places, progress, signal, stages);
  } catch (error) {
    throw toDiskError(error, dirname(places.outDir), say, shown);
  }
  if (!settings.hasSiteUrl) progress.line(say.noSiteUrl);
  progress.line(say.published(shown));
}

async function buildAndSwap(
  settings: Settings,
  places: Places,
  progress: Progress,
  signal: AbortSignal,
  stages: Stages,
): Promise<void> {
  const { say } = progress;
  const shown = toShownPath(settings, settings.outDir);
  const lock = tryLock(places.lock);
  if (!lock) throw new UserError(say.buildRuns(shown));
  try {
    if (recover(places)) progress.line(say.restored(shown));
    guardOutput(settings);
    const version = await contentVersion(settings.contentDir).catch(() => '');
    await refuseErrors(settings, progress, stages);
    signal.throwIfAborted();
    const staged = { ...settings, outDir: places.staging };
    const make = (name: string, work: () => Promise<void>) =>
      progress.step(name, () => untilAborted(signal, work()));
    const isChanged = async () => (await contentVersion(settings.contentDir)) !== version;
    // The pages are made of what was checked, and of nothing that came after; and what came after
    // may be why they could not be made.
    const failure = await make(say.composing, () => stages.pages(staged, progress, signal)).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    signal.throwIfAborted();
    if (await isChanged()) throw new UserError(say.contentChanged(shown));
    if (failure) throw failure.error;
    await make(say.preparingAdmin, () => stages.admin(staged, places.staging));
    // The search index is another process's work: the rest of the site is compressed meanwhile.
    const index = join(places.staging, SEARCH);
    await make(say.indexing, () =>
      waitForAll([stages.search(staged, index), stages.compress(staged, places.staging, SEARCH)]),
    );
    await make(say.compressing, () => stages.compress(staged, index));
    if (!lock.isHeld()) throw new UserError(say.buildTakenOver(shown));
    await progress.step(say.swapping, () => putInPlace(places, say.outDirMount(shown)));
  } finally {
    await stages.close();
    if (lock.isHeld()) recover(places);
    lock.release();
  }
}

async function refuseErrors(settings: Settings, progress: Progress, stages: Stages): Promise<void> {
  const { say } = progress;
  const { contentDir, locale } = settings;
  const shownContent = toShownPath(settings, contentDir);
  if (!existsSync(contentDir)) throw new UserError(say.noContent(shownContent));
  const result = await progress.step(say.checking, () => stages.check(settings));
  if (result.problems.length > 0) progress.line(formatProblems(result, locale, shownContent));
  if (result.errors === 0) return;
  const shown = toShownPath(settings, settings.outDir);
  throw new UserError(say.contentRefused(result.errors, shown));
}

async function putInPlace(places: Places, mountSentence: string): Promise<void> {
  try {
    await swapIn(places);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EBUSY' || code === 'EXDEV') throw new UserError(mountSentence);
    throw error;
  }
}

// What cannot be stopped is left behind: the process ends as soon as the output is tidy.
function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}
