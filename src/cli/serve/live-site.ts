import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { EditorFolders, Editors } from '../../integrations/admin/editors.ts';
import type { Stages } from '../../integrations/publish/stages.ts';
import { recover, swapIn, toPlaces } from '../../integrations/publish/swap.ts';
import { CITY_FOLDER } from '../../schema/city/city.ts';
import type { Progress } from '../progress.ts';
import type { Settings } from '../settings.ts';
import { toShownPath } from '../settings.ts';
import { UserError } from '../user-error.ts';
import { checkForPreview } from './check-for-preview.ts';
import { listen } from './listen.ts';
import { createRebuildQueue } from './rebuild-queue.ts';
import { createStaticHandler } from './static-handler.ts';
import { sendWaitingPage } from './waiting-page.ts';
import { watchContent } from './watch-content.ts';

/** A site that is built, served on this machine with its CMS, and built again when content changes. */
export interface LiveSite {
  /** Origin, without a slash at the end. */
  readonly url: string;
  /** The folder of the pages as they are served. */
  readonly siteDir: string;
  /** Resolves when everything asked for so far has been built, or has failed and was reported. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export interface LiveSiteOptions {
  readonly settings: Settings;
  /** Holds what is built; belongs to this site alone. */
  readonly workDir: string;
  readonly isWatching: boolean;
  readonly stages: Stages;
  /** Starts what the editors read from and write to. */
  readonly startEditors: (
    folders: EditorFolders,
    onTrouble: (reason: string) => void,
  ) => Promise<Editors>;
}

/**
 * Starts answering at once, with a waiting page, and builds meanwhile. Content with errors is
 * reported and the last good site stays up.
 *
 * @throws {UserError} when the port is taken or the content folder is absent.
 */
export async function startLiveSite(
  options: LiveSiteOptions,
  progress: Progress,
): Promise<LiveSite> {
  const { workDir, isWatching, stages, startEditors } = options;
  const { say } = progress;
  const { contentDir, monitoringDir, locale, port } = options.settings;
  if (!existsSync(contentDir)) {
    throw new UserError(say.noContent(toShownPath(options.settings, contentDir)));
  }
  const site = toPlaces(join(workDir, 'site'));
  const search = toPlaces(join(workDir, 'pagefind'));
  const files = createStaticHandler([
    { prefix: '/', folder: site.outDir },
    { prefix: '/pagefind/', folder: search.outDir },
    { prefix: '/admin/', folder: join(workDir, 'admin') },
  ]);
  const controller = new AbortController();
  const state = { hasSite: false, hasAdmin: false, isAnnounced: false, problems: '' };

  const editors = await startEditors({ contentDir, monitoringDir }, (reason) => {
    progress.line(say.noVersion(reason));
  });
  const server = await listen(
    async (request, response) => {
      const path = request.url ?? '/';
      const isAdmin = /^\/admin(?:[/?]|$)/.test(path);
      if (editors.answer(request, response)) return;
      if (isAdmin && !state.hasAdmin) sendWaitingPage(response, locale);
      else if (!isAdmin && !state.hasSite) sendWaitingPage(response, locale, state.problems);
      else await files(request, response);
    },
    port,
    locale,
  );
  const url = `http://localhost:${server.port}`;
  const settings: Settings = {
    ...options.settings,
    port: server.port,
    siteUrl: options.settings.hasSiteUrl ? options.settings.siteUrl : url,
    examples: true,
    outDir: site.staging,
  };

  function report(error: unknown): void {
    if (controller.signal.aborted) return;
    state.problems = toReport(error);
    progress.line(state.problems);
  }

  function announce(): void {
    if (state.isAnnounced || !state.hasSite || !state.hasAdmin) return;
    state.isAnnounced = true;
    progress.line(say.ready(url));
  }

  async function rebuild(): Promise<void> {
    if (changed.size > 0) progress.line(say.changed([...changed].sort()));
    if ([...changed].some(isCityFile)) progress.line(say.cityChanged);
    changed.clear();
    try {
      state.problems = await checkForPreview(settings, progress, stages);
      if (state.problems) return;
      recover(site);
      await progress.step(say.composing, () => stages.pages(settings, progress, controller.signal));
      await swapIn(site);
      state.hasSite = true;
      announce();
      await progress.step(say.indexing, async () => {
        recover(search);
        await stages.search({ ...settings, outDir: site.outDir }, search.staging);
        await swapIn(search);
      });
    } catch (error) {
      report(error);
    }
  }

  async function prepareAdmin(): Promise<void> {
    try {
      await progress.step(say.preparingAdmin, () => stages.admin(settings, workDir));
      state.hasAdmin = true;
      announce();
    } catch (error) {
      report(error);
    }
  }

  const changed = new Set<string>();
  const queue = createRebuildQueue(rebuild);
  const stopWatching = isWatching
    ? await watchContent(contentDir, (path) => {
        changed.add(path);
        queue.request();
      })
    : undefined;
  queue.request();
  const admin = prepareAdmin();

  return {
    url,
    siteDir: site.outDir,
    async idle() {
      await Promise.all([admin, queue.idle()]);
    },
    async close() {
      controller.abort();
      await stopWatching?.();
      await Promise.all([queue.stop(), editors.close(), server.close()]);
      await stages.close();
    },
  };
}

const isCityFile = (path: string) => path.split(sep)[0] === CITY_FOLDER;

// A fault of ours keeps its stack; what the reader can mend is a sentence.
function toReport(error: unknown): string {
  if (error instanceof UserError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
