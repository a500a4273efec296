import type { Locale } from '../i18n/locale.ts';
import { phrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';

/** Where a command tells what it does: one line for each step, with its time. */
export interface Progress {
  readonly say: Phrases;
  line(text: string): void;
  /** Runs a step and, when it has succeeded, prints its name and how long it took. */
  step<T>(name: string, work: () => Promise<T> | T): Promise<T>;
}

/** @param write receives one line at a time, without a line break. */
export function createProgress(
  locale: Locale,
  write: (line: string) => void = (line) => {
    process.stdout.write(`${line}\n`);
  },
): Progress {
  const say = phrases(locale);
  return {
    say,
    line: write,
    async step(name, work) {
      const start = performance.now();
      const result = await work();
      const seconds = (performance.now() - start) / 1000;
      write(`  ${name.padEnd(28)} ${say.seconds(seconds).padStart(9)}`);
      return result;
    },
  };
}
