import { Agent, request } from 'node:http';

/** One answer: its status and its text. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A line to a server that is kept open. */
export interface Connection {
  post(path: string, body: string): Promise<Answer>;
  close(): void;
}

/** Opens one line to a server; one request at a time goes over it. */
export function connect(address: string, headers: Readonly<Record<string, string>>): Connection {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const post = (path: string, body: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request(
        new URL(path, address),
        { agent, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers } },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }));
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  return { post, close: () => agent.destroy() };
}

/** A way of working on one connection: one call does one thing and throws when the answer is wrong. */
export type Work = (connection: number) => Promise<void>;

/** How many things a second are done when all connections work at once. */
export async function load(work: Work, connections: number, milliseconds: number): Promise<{ readonly perSecond: number; readonly p95: number }> {
  const taken: number[] = [];
  const until = performance.now() + milliseconds;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      while (performance.now() < until) {
        const before = performance.now();
        await work(connection);
        taken.push(performance.now() - before);
      }
    }),
  );
  const p95 = taken.toSorted((a, b) => a - b)[Math.floor(taken.length * 0.95)] ?? 0;
  return { perSecond: Math.round((taken.length * 1000) / (performance.now() - start)), p95: Math.round(p95 * 10) / 10 };
}
