import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BenchHouse } from './bench-house.ts';

const every = 500;

/** Watches how much memory the house's process takes while it works. */
export function watchMemory({ demo }: BenchHouse, house: string): { stop(): Promise<number> } {
  let most = 0;
  const look = async (): Promise<void> => {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(demo.processOf(house).pid)]);
    most = Math.max(most, Number(stdout) / 1024);
  };
  const timer = setInterval(() => void look().catch(() => undefined), every);
  return {
    async stop() {
      clearInterval(timer);
      await look();
      return Math.round(most);
    },
  };
}
