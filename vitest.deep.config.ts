import { defineConfig } from 'vitest/config';
import everyday from './vitest.config.ts';

/** `npm run test:deep`: whole builds, browsers and servers, one file after the other. */
export default defineConfig({
  test: {
    ...everyday.test,
    include: ['tests/deep/**/*.test.ts'],
    exclude: [],
    // Two builds at a time would wait for each other, and what is measured would be the waiting.
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
