import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of the content: `CONTENT_DIR`, or the project's own. */
export function toContentDir(
  env: Readonly<Record<string, string | undefined>>,
  root: string = PROJECT_ROOT,
): string {
  return resolve(root, env['CONTENT_DIR'] || 'content');
}
