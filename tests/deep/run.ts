import { runSuites, vitestSuite } from '../suites.ts';

// Runs what takes minutes and so is no part of `npm test`: hostile content through whole builds, real
// web servers, and faults. Arguments go to the runner: `npm run test:deep -- hostile`.
await runSuites([vitestSuite('deep', ['--config=vitest.deep.config.ts'])], process.argv.slice(2));
