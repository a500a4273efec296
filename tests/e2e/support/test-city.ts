import { PROJECT_ROOT, toContentDir } from '../../../src/files/content-dir.ts';

/** The content that the specs look at: the project's own, or that of another city (`CONTENT_DIR`). */
export const TEST_CONTENT = toContentDir(process.env);

/** Whether that is another city. */
export const isOtherCity = TEST_CONTENT !== toContentDir({}, PROJECT_ROOT);

/** The specs that hold for every city: they name no entry of one, or have it from `shown-pages.ts`. */
export const CITY_SPECS = [
  'accessibility',
  'bytes',
  'feeds',
  'finder-display',
  'live-site',
  'seo',
  'share-image',
  'structured-data',
].map((name) => `**/${name}.spec.ts`);
