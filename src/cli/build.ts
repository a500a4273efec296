import { createStages } from '../integrations/publish/stages.ts';
import { publish } from '../integrations/publish/publish.ts';
import { createProgress } from './progress.ts';
import { runCommand } from './run-command.ts';
import { getSettings } from './settings.ts';

// Publishes the site: `npm run build`.
await runCommand(async (signal) => {
  const settings = getSettings();
  await publish(settings, createProgress(settings.locale), signal, createStages(false));
});
