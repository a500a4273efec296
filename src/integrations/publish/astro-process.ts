import { build } from 'astro';
import type { AstroResult } from './build-pages.ts';

// Started by build-pages.ts. A parent that is killed outright takes this process with it.
process.on('disconnect', () => process.exit(1));

let result: AstroResult = { ok: true };
try {
  await build({ root: process.argv[2] ?? process.cwd(), logLevel: 'warn' });
} catch (error) {
  result = { ok: false, ...describe(error) };
}
process.send?.(result, () => process.exit(result.ok ? 0 : 1));

/** What Astro knows about a failure: its sentence, the file it names, and the stack. */
function describe(error: unknown): { reason: string; stack: string } {
  if (!(error instanceof Error)) return { reason: String(error), stack: '' };
  const { hint, loc, id } = error as Error & {
    hint?: string;
    loc?: { file?: string; line?: number };
    id?: string;
  };
  const file = loc?.file ?? id;
  const place = file && `${file}${loc?.line === undefined ? '' : `:${loc.line}`}`;
  const reason = [place, error.message, hint].filter(Boolean).join('\n');
  return { reason, stack: error.stack ?? '' };
}
