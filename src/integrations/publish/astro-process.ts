import { pathToFileURL } from 'node:url';
import type { AstroOrder, AstroResult } from './page-builder.ts';

// Started by page-builder.ts: takes one order, builds, reports, and ends. Between start and order
// it loads what every build needs. A parent that is killed outright takes this process with it.
process.on('disconnect', () => process.exit(1));

const order = new Promise<AstroOrder>((resolve) => {
  process.once('message', (message) => {
    resolve(message as AstroOrder);
  });
});

const { build } = await import('astro');
await import(pathToFileURL('astro.config.mjs').href).catch(() => undefined);

let result: AstroResult = { ok: true };
try {
  const { root, env } = await order;
  Object.assign(process.env, env);
  await build({ root, logLevel: 'warn' });
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
