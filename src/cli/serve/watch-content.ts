import { relative } from 'node:path';
import { watch } from 'chokidar';

/** Names that editors and version control write beside the content. */
const NOISE = /(?:^|[/\\])(?:\.[^/\\]|[^/\\]*~$)/;

/**
 * Calls `onChange` with the changed path, below the folder, whenever a file under it has been
 * written to its end, or removed.
 *
 * @returns a function that ends the watching.
 */
export async function watchContent(
  folder: string,
  onChange: (path: string) => void,
): Promise<() => Promise<void>> {
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => NOISE.test(relative(folder, path)),
    awaitWriteFinish: { stabilityThreshold: 150, pollInterval: 50 },
  });
  watcher.on('all', (event, path) => {
    if (event !== 'addDir') onChange(relative(folder, path));
  });
  await new Promise<void>((resolve) => {
    watcher.once('ready', () => {
      resolve();
    });
  });
  return () => watcher.close();
}
