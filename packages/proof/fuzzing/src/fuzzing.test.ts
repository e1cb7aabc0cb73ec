import type { Route } from '@stafett/host';
import { type PostgresServer, startPostgres } from '@stafett/postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unfuzzedRoutes } from './checks/unfuzzed-routes.ts';
import { Dice } from './dice.ts';
import { type Failure, fuzz, type Fuzzing } from './fuzz.ts';
import { openFuzzedHouse } from './house/open-fuzzed-house.ts';
import { otherShot } from './inputs/other-shots.ts';
import { messageTargets } from './inputs/targets.ts';
import { printFailure } from './print-tally.ts';
import { faultyHouses } from './testing/faulty-houses.ts';
import { inHour, inputs, isProof, seed } from './testing/how-many.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const told = (failure: Failure | undefined): string => {
  const lines: string[] = [];
  if (failure !== undefined) printFailure(failure, (line) => void lines.push(line));
  return lines.join('\n');
};

// They answer a question that only a restored house asks, or are for one that has been answered; here they come unasked.
const unasked: readonly string[] = ['message keeping', 'message originalAgain', 'message keepingTold', 'plan.change confirmConsents'];

describe(`SEC-11: ${inputs} inputs of seed ${seed} to everything that a house answers`, () => {
  let fuzzing: Fuzzing;

  beforeAll(async () => {
    fuzzing = await fuzz({ inputs, seed, lanes: 3, server });
  }, inHour);

  test('none is a server error, none hangs, none writes half, and nobody reads what they may not', () => {
    expect(told(fuzzing.failure)).toBe('');
    expect(fuzzing.tally.inputs).toBeGreaterThanOrEqual(inputs);
  });

  test('every procedure, every command and every kind of message was accepted at least once and refused at least once', () => {
    const targets = [...fuzzing.tally.counts].filter(([name]) => /^message |\./.test(name));
    expect(targets.length).toBeGreaterThan(messageTargets().length + 50);
    const oneSided = targets.filter(([name, { accepted, refused }]) => (accepted === 0 && !unasked.includes(name)) || refused === 0);
    expect(oneSided).toEqual([]);
  });
});

describe('a route that a house has is a route that hostile input goes to', () => {
  const dice = new Dice(1);
  const shots = Array.from({ length: 5_000 }, () => otherShot(dice));
  let routes: readonly Route[];

  beforeAll(async () => {
    const house = await openFuzzedHouse(server);
    ({ routes } = house);
    await house.close();
  });

  test('every one is', () => {
    expect(routes.map(({ url }) => url)).toEqual(expect.arrayContaining(['/health', '/sign-in/callback', '/api/trpc/:path', '/exchange/inbox', '/demo/clock']));
    expect(unfuzzedRoutes(routes, shots)).toEqual([]);
  });

  test('one that nothing is sent to is named, also when it is another way to ask for one that is', () => {
    const added = [
      ...routes,
      { methods: ['POST'], url: '/guest/comment' },
      { methods: ['GET'], url: '/reports/:plan' },
      { methods: ['PUT'], url: '/sign-out' },
    ];
    expect(unfuzzedRoutes(added, shots)).toEqual(['POST /guest/comment', 'GET /reports/:plan', 'PUT /sign-out']);
    const without = shots.filter(({ target }) => target !== 'guest');
    expect(unfuzzedRoutes(routes, without)).toEqual(['POST /guest/open', 'POST /guest/read', 'POST /guest/answer']);
  });
});

// What takes seconds by its nature, or many inputs, is left to the proof.
const quick: readonly string[] = ['server error', 'personal data in the log', 'partial write'];
const planted = Object.entries(faultyHouses).filter(([what]) => isProof || quick.includes(what));

describe('a fault that is planted is found', () => {
  test.each(planted)('%s', async (what, change) => {
    const { failure } = await fuzz({ inputs: 2500, seed: 3, isReduced: false, change, server });
    expect(failure?.what, told(failure)).toBe(what);
  });
});
