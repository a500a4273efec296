import type { Phrases } from '../../cli/phrases.ts';
import { UserError } from '../../cli/user-error.ts';

const FULL = /\b(?:ENOSPC|EDQUOT)\b/;
const CLOSED = new Set(['EROFS', 'EACCES', 'EPERM']);

/**
 * What a fault of the disk means to the person who builds; any other error as it is.
 *
 * @param folder holds the output and everything that is built beside it.
 * @param shown the output as people write it.
 */
export function toDiskError(error: unknown, folder: string, say: Phrases, shown: string): unknown {
  if (!(error instanceof Error)) return error;
  // A stage of another process reports the code in its sentence alone.
  const { code = '', path = '' } = error as NodeJS.ErrnoException;
  if (FULL.test(`${code} ${error.message}`)) return new UserError(say.diskFull(shown));
  const isOurs = path.startsWith(folder);
  return CLOSED.has(code) && isOurs ? new UserError(say.outDirClosed(shown)) : error;
}
