import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command cost, with all processes that it started. */
export interface Cost {
  readonly wallS: number;
  /** Of all cores together; it hardly depends on what else the machine does. */
  readonly cpuS: number;
  /** The most memory that all processes held at a time. */
  readonly peakMB: number;
  readonly output: string;
}

const EVERY_MS = 200;
/** Ticks of the clock in a second, and kB in a page (getconf CLK_TCK and PAGESIZE on Linux). */
const TICKS = 100;
const PAGE_KB = 4;

interface ProcessState {
  readonly parent: number;
  readonly ticks: number;
  readonly pages: number;
}

/** What the system says of every process (proc(5): stat), by its number. */
function processes(): Map<number, ProcessState> {
  const found = new Map<number, ProcessState>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The name of a program may hold blanks and brackets.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      const at = (index: number) => Number(fields[index]);
      found.set(Number(name), { parent: at(1), ticks: at(11) + at(12), pages: at(21) });
    } catch {
      // It has ended meanwhile.
    }
  }
  return found;
}

/**
 * Runs a command with Node and measures it with all its descendants, by looking again and again
 * (Linux only).
 *
 * @throws with its output when it fails.
 */
export async function watchRun(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ticks = new Map<number, number>();
  let peak = 0;
  const look = () => {
    const all = processes();
    const isOurs = (pid: number): boolean => {
      if (pid === child.pid) return true;
      const parent = all.get(pid)?.parent;
      return parent !== undefined && parent > 1 && isOurs(parent);
    };
    let pages = 0;
    for (const [pid, state] of all) {
      if (!isOurs(pid)) continue;
      ticks.set(pid, state.ticks);
      pages += state.pages;
    }
    peak = Math.max(peak, pages);
  };
  const timer = setInterval(look, EVERY_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => {
    clearInterval(timer);
  });
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${output}`);
  const sum = [...ticks.values()].reduce((all, each) => all + each, 0);
  return {
    wallS: (performance.now() - start) / 1000,
    cpuS: sum / TICKS,
    peakMB: (peak * PAGE_KB) / 1000,
    output,
  };
}
