import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A house as a process of its own, which can be killed and started again. */
export interface HouseProcess {
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again, and waits until it says that it is well. */
  start(): Promise<void>;
  /** How it ended without having been told to; nothing while it has not. */
  readonly diedOf: () => string | undefined;
  /** What it has written since it was last asked, line by line. */
  takeLines(): readonly string[];
}

const main = fileURLToPath(new URL('./house-main.ts', import.meta.url));
const readyWithin = 180_000;

/**
 * A house that has not been started.
 *
 * @param file - its settings
 * @param port - where it listens
 */
export function houseProcess(file: string, port: number): HouseProcess {
  let child: ChildProcess | undefined;
  let diedOf: string | undefined;
  const lines: string[] = [];
  const keep = lineKeeper(lines);
  return {
    async kill() {
      const ending = child;
      child = undefined;
      if (ending === undefined || isGone(ending)) return;
      const exit = new Promise((resolve) => ending.once('exit', resolve));
      ending.kill('SIGKILL');
      await exit;
    },
    async start() {
      const started = spawnHouse(file);
      child = started;
      for (const stream of [started.stdout, started.stderr]) stream?.setEncoding('utf8').on('data', keep(started));
      started.once('exit', (code, signal) => {
        if (child === started) diedOf = `it ended with ${code ?? signal}: ${lines.at(-1) ?? 'not a word'}`;
      });
      await untilWell(port, () => diedOf);
    },
    diedOf: () => diedOf,
    takeLines: () => lines.splice(0),
  };
}

const isGone = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

function spawnHouse(file: string): ChildProcess {
  return spawn(process.execPath, ['--conditions=@stafett/source', '--disable-warning=ExperimentalWarning', main], {
    env: { ...process.env, STAFETT_HOUSE_FILE: file },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

// A line may come in pieces; a process that is killed leaves half a line, which nobody wrote.
function lineKeeper(lines: string[]): (child: ChildProcess) => (text: string) => void {
  return () => {
    let rest = '';
    return (text) => {
      const parts = `${rest}${text}`.split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
    };
  };
}

async function untilWell(port: number, diedOf: () => string | undefined): Promise<void> {
  const until = Date.now() + readyWithin;
  while (!(await isWell(port))) {
    if (diedOf() !== undefined) throw new Error(`A house did not start: ${diedOf()}`);
    if (Date.now() > until) throw new Error(`A house was not well within ${readyWithin / 1000} seconds.`);
    await sleep(40);
  }
}

/** Whether a house says that it and its database are well. */
export async function isWell(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(2_500) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
