import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DemoHouse } from './demo-settings.ts';

/** A house as a process. */
export interface HouseProcess {
  /** Its number while it runs, for measuring it. */
  readonly pid: number | undefined;
  /** Resolves when the house says that it is well; rejects with its last line when it ends instead. */
  ready(): Promise<void>;
  /** Resolves when the process ends without having been stopped. */
  readonly ended: Promise<{ readonly house: string; readonly line: string }>;
  stop(): Promise<void>;
  /** Starts it again after a stop. */
  restart(): Promise<void>;
}

const readyWithin = 60_000;

/** Starts a house's app as a process of its own. */
export function startHouseProcess(house: DemoHouse, environment: Readonly<Record<string, string>>): HouseProcess {
  const ended = Promise.withResolvers<{ house: string; line: string }>();
  let started = spawnHouse(house, environment);
  let meant = false;
  const watch = (one: Started): void => void one.child.on('exit', () => !meant && ended.resolve({ house: house.plan.id, line: one.lastLine() }));
  watch(started);
  const stop = async (): Promise<void> => {
    meant = true;
    if (isGone(started.child)) return;
    const exit = new Promise((resolve) => started.child.once('exit', resolve));
    started.child.kill('SIGTERM');
    await exit;
  };
  return {
    get pid() {
      return started.child.pid;
    },
    ready: () => untilWell(house, started),
    ended: ended.promise,
    stop,
    async restart() {
      started = spawnHouse(house, environment);
      meant = false;
      watch(started);
      await untilWell(house, started);
    },
  };
}

interface Started {
  readonly child: ChildProcess;
  readonly lastLine: () => string;
}

const isGone = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

function spawnHouse(house: DemoHouse, environment: Readonly<Record<string, string>>): Started {
  const main = fileURLToPath(new URL(`../../${house.plan.kind}/src/server/main.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@stafett/source', '--disable-warning=ExperimentalWarning', main], {
    env: { ...process.env, ...environment, STAFETT_HOUSE_FILE: house.file },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let line = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    line = text.trim().split('\n').at(-1) ?? line;
    if (process.env.STAFETT_LOUD !== undefined) process.stderr.write(text);
  });
  return { child, lastLine: () => line };
}

async function untilWell({ plan, address }: DemoHouse, { child, lastLine }: Started): Promise<void> {
  const until = Date.now() + readyWithin;
  while (!(await isWell(address))) {
    if (isGone(child)) throw new Error(lastLine() || `${plan.name} ended before it was ready.`);
    if (Date.now() > until) throw new Error(`${plan.name} did not answer at ${address}/health within ${readyWithin / 1000} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function isWell(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/health`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
