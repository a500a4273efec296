import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProgress } from '../../../src/cli/progress.ts';
import { startLiveSite } from '../../../src/cli/serve/live-site.ts';
import { getSettings } from '../../../src/cli/settings.ts';
import { startEditors } from '../../../src/integrations/admin/editors.ts';
import { createStages } from '../../../src/integrations/publish/stages.ts';
import { TEST_CONTENT } from './test-city.ts';

/** A site with samples and the CMS, made from a copy of the content. */
export interface TestSite {
  /** Origin, without a slash at the end. */
  readonly url: string;
  /** The copy of the content that the CMS writes and the site is built from. */
  readonly contentDir: string;
  /** The folder of the pages as they are served. */
  readonly siteDir: string;
  /** What the command has printed so far. */
  readonly lines: readonly string[];
  /** Resolves when every change that has been noticed is published. */
  idle(): Promise<void>;
}

/**
 * Runs the code of `npm start` on a copy of the content, until `close`.
 *
 * @param isWatching whether the site is published again when its content changes.
 */
export async function startTestSite(
  isWatching: boolean,
): Promise<TestSite & { close(): Promise<void> }> {
  const temp = await mkdtemp(join(tmpdir(), 'katalog-e2e-'));
  const contentDir = join(temp, 'content');
  const settings = getSettings(
    { CONTENT_DIR: contentDir, MONITORING_DIR: join(temp, 'monitoring'), PORT: '0' },
    [],
  );
  await cp(TEST_CONTENT, contentDir, { recursive: true });
  const lines: string[] = [];
  const site = await startLiveSite(
    {
      settings,
      workDir: join(temp, 'work'),
      isWatching,
      stages: createStages(isWatching),
      startEditors,
    },
    createProgress('id', (line) => lines.push(line)),
  );
  const close = async () => {
    await site.close();
    await rm(temp, { recursive: true, force: true });
  };
  await site.idle();
  const { status } = await fetch(`${site.url}/`);
  if (status !== 200) {
    await close();
    throw new Error(`The site for the tests could not be built.\n${lines.join('\n')}`);
  }
  const { url, siteDir, idle } = site;
  return { url, siteDir, contentDir, lines, idle, close };
}
