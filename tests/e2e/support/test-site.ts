import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProgress } from '../../../src/cli/progress.ts';
import { startLiveSite } from '../../../src/cli/serve/live-site.ts';
import { getSettings } from '../../../src/cli/settings.ts';
import { startCmsServer } from '../../../src/integrations/admin/cms-server.ts';
import { createStages } from '../../../src/integrations/publish/stages.ts';

/** A site with samples and the CMS, made from a copy of the project's content. */
export interface TestSite {
  /** Origin, without a slash at the end. */
  readonly url: string;
  /** The copy of the content that the CMS writes and the site is built from. */
  readonly contentDir: string;
  /** The folder of the pages as they are served. */
  readonly siteDir: string;
  /** Resolves when every change made so far has been published. */
  idle(): Promise<void>;
}

export interface TestSiteOptions {
  readonly isWatching: boolean;
  /** Where Astro keeps processed pictures: kept from run to run, so that each is made once. */
  readonly name: string;
}

/** Runs the code of `npm start` on a copy of the content, until `close`. */
export async function startTestSite({
  isWatching,
  name,
}: TestSiteOptions): Promise<TestSite & { close(): Promise<void> }> {
  const temp = await mkdtemp(join(tmpdir(), 'katalog-e2e-'));
  const contentDir = join(temp, 'content');
  const settings = getSettings({ CONTENT_DIR: contentDir, PORT: '0' }, []);
  await cp(join(settings.root, 'content'), contentDir, { recursive: true });
  const lines: string[] = [];
  const site = await startLiveSite(
    {
      settings,
      workDir: join(settings.root, '.cache', `e2e-${name}`),
      isWatching,
      stages: createStages(isWatching),
      startCms: startCmsServer,
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
  return { url: site.url, siteDir: site.siteDir, idle: () => site.idle(), contentDir, close };
}
