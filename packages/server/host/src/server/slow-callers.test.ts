import { connect, type Socket } from 'node:net';
import { type FastifyInstance, fastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../testing/open-test-house.ts';
import { holdFewConnections } from './patience.ts';

const patience = { headers: 400, request: 800, silence: 600, look: 50 };
const longestAnswer = 5_000;
// A busy machine; left to themselves they would hold on for minutes.
const slack = 10_000;
let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ parts: { patience } });
});
afterAll(() => house.close());

interface Caller {
  readonly socket: Socket;
  readonly connected: Promise<unknown>;
  readonly answered: Promise<unknown>;
  /** What it was told before it was let go, and after how long. */
  readonly letGo: Promise<{ readonly told: string; readonly after: number }>;
}

/** Says something, and then one byte now and then. */
function callSlowly(address: string, words: string, everyMilliseconds: number | undefined): Caller {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  const [connected, answered] = ['connect', 'data'].map((event) => new Promise((resolve) => socket.once(event, resolve))) as [Promise<void>, Promise<void>];
  const begin = performance.now();
  let told = '';
  socket.on('data', (part) => (told += part.toString()));
  socket.on('error', () => undefined);
  socket.write(words);
  const timer = everyMilliseconds === undefined ? undefined : setInterval(() => socket.write('x'), everyMilliseconds);
  const letGo = new Promise<{ told: string; after: number }>((resolve) => {
    socket.on('close', () => {
      clearInterval(timer);
      resolve({ told, after: performance.now() - begin });
    });
  });
  return { socket, connected, answered, letGo };
}

const post = 'POST /exchange/inbox HTTP/1.1\r\nhost: x\r\ncontent-type: application/jose\r\ncontent-length: 100000\r\n\r\n';

const slow: readonly [what: string, words: string, every: number | undefined, longest: number, told: RegExp][] = [
  ['headers that never end, a byte now and then', 'GET /health HTTP/1.1\r\nhost: x\r\nx-slow: ', 30, patience.headers, /^HTTP\/1\.1 408 /],
  ['a body that never ends, a byte now and then', post, 30, patience.request, /^HTTP\/1\.1 408 |^$/],
  ['nothing at all', '', undefined, patience.request, /^HTTP\/1\.1 408 |^$/],
  ['half a request, and then nothing', post, undefined, patience.silence, /^HTTP\/1\.1 408 |^$/],
];

describe('SEC-11: whoever only holds the door is let go, and nobody else waits', () => {
  test.each(slow)('%s', async (_what, words, every, longest, told) => {
    const callers = Array.from({ length: 60 }, () => callSlowly(house.address, words, every));
    await Promise.all(callers.map(({ connected }) => connected));
    for (let time = 0; time < 5; time += 1) {
      expect((await fetch(`${house.address}/health`, { signal: AbortSignal.timeout(longestAnswer) })).status).toBe(200);
    }
    for (const ended of await Promise.all(callers.map(({ letGo }) => letGo))) {
      expect(ended.told).toMatch(told);
      expect(ended.after).toBeLessThan(longest + slack);
    }
  });

  test('when there are as many connections as it holds, those that only wait for a next request make place', async () => {
    const door: FastifyInstance = fastify();
    door.get('/', async () => 'here');
    holdFewConnections(door, 3);
    await door.listen({ port: 0, host: '127.0.0.1' });
    const { port } = door.server.address() as { port: number };
    const address = `http://127.0.0.1:${port}`;
    const idle = Array.from({ length: 3 }, () => callSlowly(address, 'GET / HTTP/1.1\r\nhost: x\r\n\r\n', undefined));
    await Promise.all(idle.map(({ answered }) => answered));
    expect(await fetch(address).catch(() => 'dropped')).toBe('dropped');
    await Promise.all(idle.map(({ letGo }) => letGo));
    expect(await (await fetch(address)).text()).toBe('here');
    await door.close();
  });
});
