import { UserError } from './user-error.ts';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs a command to its end and sets the exit code: 0 when it succeeds, 1 with the sentence alone
 * for a {@link UserError}, 1 with the stack for a fault of ours. A signal aborts `signal`; the
 * command then tidies up, and the process ends with the code that signal has.
 */
export async function runCommand(main: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  for (const [name, code] of Object.entries(SIGNALS)) {
    process.once(name, () => {
      process.exitCode = code;
      controller.abort();
    });
  }
  try {
    await main(controller.signal);
  } catch (error) {
    if (!controller.signal.aborted) {
      process.exitCode = 1;
      process.stderr.write(`${toSentence(error)}\n`);
    }
  }
  process.exit();
}

function toSentence(error: unknown): string {
  if (error instanceof UserError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
