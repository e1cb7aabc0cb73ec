import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DemoHouse } from './demo-settings.ts';

/** A house as a process. */
export interface HouseProcess {
  /** Resolves when the house says that it is well; rejects with its last line when it ends instead. */
  ready(): Promise<void>;
  /** Resolves when the process ends without having been stopped. */
  readonly ended: Promise<{ readonly house: string; readonly line: string }>;
  stop(): Promise<void>;
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again after a kill. */
  restart(): Promise<void>;
}

const readyWithin = 60_000;

/** Starts a house's app as a process of its own. */
export function startHouseProcess(house: DemoHouse, environment: Readonly<Record<string, string>>): HouseProcess {
  const ended = Promise.withResolvers<{ house: string; line: string }>();
  let meant = false;
  let lastLine = '';
  let child = start();

  function start(): ChildProcess {
    const main = fileURLToPath(new URL(`../../${house.plan.kind}/src/server/main.ts`, import.meta.url));
    const started = spawn(process.execPath, ['--conditions=@stafett/source', '--disable-warning=ExperimentalWarning', main], {
      env: { ...process.env, ...environment, STAFETT_HOUSE_FILE: house.file },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    started.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lastLine = text.trim().split('\n').at(-1) ?? lastLine;
      if (process.env.STAFETT_LOUD !== undefined) process.stderr.write(text);
    });
    started.on('exit', () => {
      if (!meant && started === child) ended.resolve({ house: house.plan.id, line: lastLine });
    });
    return started;
  }

  const gone = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    meant = true;
    if (gone()) return;
    const exit = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await exit;
  };
  const ready = async (): Promise<void> => {
    const until = Date.now() + readyWithin;
    while (!(await isWell(house.address))) {
      if (gone()) throw new Error(lastLine || `${house.plan.name} ended before it was ready.`);
      if (Date.now() > until) throw new Error(`${house.plan.name} did not answer at ${house.address}/health within ${readyWithin / 1000} seconds.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return {
    ready,
    ended: ended.promise,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    async restart() {
      child = start();
      meant = false;
      await ready();
    },
  };
}

async function isWell(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/health`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
