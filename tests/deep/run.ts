import { playwrightSuite, runSuites, vitestSuite } from '../suites.ts';
import type { Suite } from '../suites.ts';

// Runs what takes minutes and so is no part of `npm test`: hostile content through whole builds, real
// web servers, faults, and the page tests over another city. `npm run test:deep -- city` runs those
// alone; any other arguments go to the runner of the first kind: `npm run test:deep -- hostile`.

const DEEP = vitestSuite('deep', ['--config=vitest.deep.config.ts']);
const CITY = playwrightSuite('city', { CONTENT_DIR: 'tests/cities/tirtasari/content' });

const [wanted, ...more] = process.argv.slice(2);
const chosen: readonly Suite[] =
  wanted === 'city' ? [CITY] : wanted === undefined ? [DEEP, CITY] : [DEEP];
await runSuites(chosen, wanted === 'city' ? more : process.argv.slice(2));
