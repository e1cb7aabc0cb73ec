import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { load } from '../house/load.ts';
import { shareOf, type Verdict, verdict } from '../verdict.ts';
import { type PlainLine, plainLine } from './plain-line.ts';

const connections = 10;
const rounds = 7;
const milliseconds = 1_000;
const firstPort = 4_850;

interface Server {
  readonly process: ChildProcess;
  readonly lines: readonly PlainLine[];
  readonly perSecond: number[];
}

/** A hello through the house's route, and through tRPC's own adapter for Fastify: how many times as many a second. */
export async function compareEndpoint(): Promise<{ readonly thinPerSecond: number; readonly stockPerSecond: number; readonly verdict: Verdict }> {
  const servers = [await start('thin', firstPort), await start('stock', firstPort + 1)] as const;
  try {
    for (const server of servers) await load(working(server), connections, milliseconds);
    // In turns, so that a slow moment of the machine falls on both.
    for (let round = 0; round < rounds; round += 1) {
      for (const server of servers) server.perSecond.push((await load(working(server), connections, milliseconds)).perSecond);
    }
  } finally {
    for (const { process, lines } of servers) {
      for (const line of lines) line.close();
      process.kill();
    }
  }
  const [thin, stock] = servers.map(({ perSecond }) => perSecond.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0) as [number, number];
  return {
    thinPerSecond: thin,
    stockPerSecond: stock,
    verdict: verdict('an endpoint, times the stock adapter', shareOf(thin, stock), { must: 3, isMore: true }),
  };
}

const working =
  ({ lines }: Server) =>
  (index: number): Promise<void> =>
    (lines[index] as PlainLine).ask();

async function start(which: 'thin' | 'stock', port: number): Promise<Server> {
  const process = fork(fileURLToPath(new URL('./hello-server.ts', import.meta.url)), [which, String(port)]);
  await new Promise((resolve) => process.once('message', resolve));
  const lines = await Promise.all(Array.from({ length: connections }, () => plainLine(port, '/api/trpc/hello', '{}')));
  return { process, lines, perSecond: [] };
}
