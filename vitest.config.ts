import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/deep/**'],
    // The commands are tried as a visitor's machine runs them, not as this one is set up.
    env: {
      TZ: 'Asia/Jakarta',
      CONTENT_DIR: '',
      OUT_DIR: '',
      SITE_URL: '',
      PORT: '',
      SITE_EXAMPLES: '',
    },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
