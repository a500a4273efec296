import { join } from 'node:path';
import { startEditors } from '../integrations/admin/editors.ts';
import { createStages } from '../integrations/publish/stages.ts';
import { createProgress } from './progress.ts';
import { runCommand } from './run-command.ts';
import { startLiveSite } from './serve/live-site.ts';
import { getSettings } from './settings.ts';

// Builds, serves and keeps up to date a site with samples and the CMS: `npm start`.
await runCommand(async (signal) => {
  const settings = getSettings();
  const progress = createProgress(settings.locale);
  const workDir = join(settings.root, '.cache', `preview-${settings.port}`);
  const options = {
    settings,
    workDir,
    isWatching: true,
    stages: createStages(true),
    startEditors,
  };
  const site = await startLiveSite(options, progress);
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
    if (signal.aborted) resolve();
  });
  progress.line(progress.say.stopping);
  await site.close();
  // Being stopped is how this command ends well.
  process.exitCode = 0;
});
