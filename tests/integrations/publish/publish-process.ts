// A publishing build that never ends, for tests that kill it: prints a line once it is building.
import { createProgress } from '../../../src/cli/progress.ts';
import { getSettings } from '../../../src/cli/settings.ts';
import { runCommand } from '../../../src/cli/run-command.ts';
import { publish } from '../../../src/integrations/publish/publish.ts';
import { makeStages } from './stand-in-stages.ts';

const stages = makeStages('setengah', {
  async admin() {
    process.stdout.write('building\n');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  },
});

await runCommand((signal) =>
  publish(
    getSettings(),
    createProgress('id', () => undefined),
    signal,
    stages,
  ),
);
